// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/citizens/citizen_header.h"
#include "ui/citizens/merging/likely_pairs_list.h"
#include "ui/citizens/merging/master_choice.h"
#include "ui/citizens/merging/merge_dialog.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/tables/record_table.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// Karen, who was entered twice: with another e-mail address and another language the second time.
struct EnteredTwice {
    Desk desk;
    Citizen first;
    Citizen second;

    EnteredTwice() {
        first = entered("karen@example.org", {});
        second = entered("karen.o@example.org", QStringLiteral("sv"));
    }
    Citizen entered(const char* email, const QString& language) {
        Citizen karen;
        karen.givenName = QStringLiteral("Karen");
        karen.surname = QStringLiteral("Østergaard");
        karen.phone = QStringLiteral("22345678");
        karen.email = QString::fromLatin1(email);
        karen.language = language;
        const auto added = desk.workspace().citizens.add(karen);
        REQUIRE(added);
        return *added;
    }
};

void save(FormDialog& dialog) {
    dialog.submit();
    QApplication::processEvents();
}
} // namespace

TEST_CASE("A pair is proposed, compared side by side and merged, and the citizen's card offers to take it apart", "[merging]") {
    EnteredTwice twice;
    Workspace& workspace = twice.desk.workspace();
    Page page(PageBody::Filling);
    auto* list = new LikelyPairsList(twice.desk.context);
    page.content()->addWidget(list);
    Desk::show(page);
    auto* table = named<RecordTable>(page, "likelyPairsTable");
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 10000));
    CHECK(table->model()->index(0, 2).data().toString().contains(QStringLiteral("telefon"), Qt::CaseInsensitive));
    named<QPushButton>(page, "mergePairButton")->click();
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(page, "mergeDialog");
    REQUIRE(dialog);
    REQUIRE(named<QRadioButton>(*dialog, "emailOfOtherRadio"));
    named<QRadioButton>(*dialog, "emailOfOtherRadio")->setChecked(true);
    save(*dialog);
    const Citizen now = *workspace.citizens.find(twice.first.id);
    CHECK(now.email == twice.second.email);
    CHECK(now.language == QStringLiteral("sv")); // known of one only
    CHECK(workspace.merging.standingFor(twice.second.id) == twice.first.id);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 0; }, 10000));

    Page cardPage(PageBody::Filling);
    cardPage.content()->addWidget(new CitizenHeader(twice.desk.context, twice.first.id));
    Desk::show(cardPage);
    auto* apart = named<QPushButton>(cardPage, "split1Button");
    REQUIRE(apart);
    apart->click();
    QApplication::processEvents();
    auto* splitting = named<FormDialog>(cardPage, "splitDialog");
    REQUIRE(splitting);
    save(*splitting);
    CHECK(workspace.citizens.find(twice.first.id)->email == twice.first.email);
    CHECK(workspace.merging.standingFor(twice.second.id) == twice.second.id);
}

TEST_CASE("Those who are not the same person are proposed no more", "[merging]") {
    EnteredTwice twice;
    Page page(PageBody::Filling);
    page.content()->addWidget(new LikelyPairsList(twice.desk.context));
    Desk::show(page);
    auto* table = named<RecordTable>(page, "likelyPairsTable");
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 10000));
    named<QPushButton>(page, "distinctPairButton")->click();
    CHECK(QTest::qWaitFor([&] { return table->model()->rowCount() == 0; }, 10000));
    CHECK(twice.desk.workspace().merging.standingFor(twice.second.id) == twice.second.id);
}

TEST_CASE("The other record can remain, and then what stands in it is chosen the other way round", "[merging]") {
    EnteredTwice twice;
    const MasterChoice choice(twice.desk.workspace(), twice.first, twice.second);
    CHECK(choice.fromMerged(twice.first.id) == QList<MasterPart>{MasterPart::Language});
    CHECK(choice.fromMerged(twice.second.id) == QList<MasterPart>{MasterPart::Email});
}
