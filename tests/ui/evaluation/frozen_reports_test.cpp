// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates.h"
#include "core/storage/statement.h"
#include "tests/ui/evaluation/evaluation_steps.h"
#include "ui/evaluation/tabs/board_tab.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/segments.h"
#include "ui/kit/tables/record_table.h"

#include <QFile>
#include <QTemporaryDir>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// The small project with a report of it, made as she makes one.
struct Reported : SmallProject {
    QTemporaryDir folder;

    Reported() {
        const QString path = folder.filePath(QStringLiteral("Efteråret.pdf"));
        desk.ask.answer(path);
        click(*page, "reportButton");
        REQUIRE(QTest::qWaitFor([&path] { return QFile::exists(path); }, 60000));
        settle();
    }
    RecordTable& list() const { return *named<RecordTable>(*page, "reportsTable"); }
    void openReports() const { click(front("overviewTab"), "reportsButton"); }
    /// Opens the newest report of the list with the keyboard.
    void openReport() const {
        QTest::keyClick(&list(), Qt::Key_Return);
        settle();
        REQUIRE(named<QWidget>(*page, "frozenReportPanel")->isVisible());
    }
    void escape(const char* from) const {
        QTest::keyClick(named<QWidget>(*page, from), Qt::Key_Escape);
        settle();
    }
    void choose(const char* part) const {
        auto* parts = named<Segments>(*page, "reportPartsSegments");
        parts->setValue(QLatin1String(part));
        Q_EMIT parts->chosen(parts->value());
        settle();
    }
    QString summary() const { return named<QLabel>(*page, "changesSummary")->text(); }
};

} // namespace

TEST_CASE("A report that is made is kept, and opened again from the page", "[evaluation][frozen]") {
    Reported reported;
    reported.openReports();
    REQUIRE(reported.list().records()->rowCount() == 1);
    CHECK(reported.list().records()->index(0, 0).data().toString() == QStringLiteral("Efteråret"));
    reported.openReport();
    CHECK(says(*named<QWidget>(*reported.page, "frozenReportPanel"), "viser tallene, som de var"));
    CHECK(named<QWidget>(*reported.page, "frozenReportTabs")->isVisible());
}

TEST_CASE("A kept report shows no command that enters anything and opens no rows of today", "[evaluation][frozen]") {
    Reported reported;
    reported.openReports();
    reported.openReport();
    auto& tabs = *named<EvaluationView>(*reported.page, "frozenReportTabs");
    for (int at = 0; at < tabs.count(); ++at) {
        tabs.setCurrentIndex(at);
        settle();
        CAPTURE(tabPlans()[at].id);
        for (const char* name : {"costsButton", "tallyButton", "comparisonsButton", "reportsButton", "copySentencesButton"}) {
            CHECK_FALSE(tabs.currentWidget()->findChild<QAbstractButton*>(QLatin1String(name)));
        }
        CHECK_FALSE(says(*tabs.currentWidget(), "for at se rækkerne bag"));
        CHECK_FALSE(says(*tabs.currentWidget(), "borgerens fane")); // where something would be entered
    }
}

TEST_CASE("A kept report has on each tab what stood there when it was made, and nothing twice", "[evaluation][frozen]") {
    Reported reported;
    const auto tablesOf = [](const QWidget& tab) {
        QStringList names;
        for (const RecordTable* table : tab.findChildren<RecordTable*>()) {
            names.append(table->objectName());
        }
        return names;
    };
    QList<QStringList> then;
    for (const TabPlan& plan : tabPlans()) {
        then.append(tablesOf(reported.front(plan.id)));
    }
    reported.openReports();
    reported.openReport();
    auto& tabs = *named<EvaluationView>(*reported.page, "frozenReportTabs");
    for (int at = 0; at < tabs.count(); ++at) {
        tabs.setCurrentIndex(at);
        settle();
        CAPTURE(tabPlans()[at].id);
        CHECK(tablesOf(*tabs.currentWidget()) == then[at]);
    }
    tabs.setCurrentIndex(0);
    const auto* unknown = named<QAbstractButton>(*named<QWidget>(tabs, "balancePanel"), "noshow_unknownButton");
    REQUIRE(unknown);
    CHECK(unknown->focusPolicy() == Qt::NoFocus); // no rows of today behind it
}

TEST_CASE("What has changed since a report was made follows what is corrected while it is seen", "[evaluation][frozen]") {
    Reported reported;
    reported.openReports();
    reported.openReport();
    reported.choose("changes");
    REQUIRE(QTest::qWaitFor([&] { return reported.summary().contains(QStringLiteral("Intet er ændret")); }, 20000));
    Workspace& workspace = reported.desk.workspace();
    Statement noShow(workspace.session.database(),
                     "SELECT id FROM appointment WHERE outcome = 'no_show' AND starts_at > '2025-06' ORDER BY id LIMIT 1");
    REQUIRE(noShow.step());
    const AppointmentId corrected(noShow.integer("id"));
    noShow.reset();
    REQUIRE(workspace.appointments.recordOutcome(corrected, {.outcome = QString(outcome::attended)}));
    const auto* figures = named<RecordTable>(*reported.page, "changedFiguresTable");
    CHECK(QTest::qWaitFor([figures] { return figures->isVisible() && figures->records()->rowCount() > 0; }, 60000));
}

TEST_CASE("What has changed since a report was made is counted and the record behind it named", "[evaluation][frozen]") {
    Reported reported;
    reported.openReports();
    reported.openReport();
    reported.choose("changes");
    REQUIRE(QTest::qWaitFor([&] { return reported.summary().contains(QStringLiteral("Intet er ændret")); }, 20000));

    reported.escape("reportPartsSegments");
    Workspace& workspace = reported.desk.workspace();
    Statement noShow(workspace.session.database(),
                     "SELECT id FROM appointment WHERE outcome = 'no_show' AND starts_at > '2025-06' ORDER BY id LIMIT 1");
    REQUIRE(noShow.step());
    const AppointmentId corrected(noShow.integer("id"));
    noShow.reset();
    REQUIRE(workspace.appointments.recordOutcome(corrected, {.outcome = QString(outcome::attended)}));

    reported.openReport();
    reported.choose("changes");
    auto* figures = named<RecordTable>(*reported.page, "changedFiguresTable");
    REQUIRE(QTest::qWaitFor([figures] { return figures->isVisible() && figures->records()->rowCount() > 0; }, 20000));
    auto* rows = named<RecordTable>(*reported.page, "changedRowsTable");
    REQUIRE(rows->records()->rowCount() == 1);
    const QString what = rows->records()->index(0, 1).data(Qt::AccessibleTextRole).toString();
    CHECK(what.startsWith(QStringLiteral("Aftale")));
    CHECK(what.contains(formatDate(workspace.appointments.find(corrected)->appointment.startsAt.date())));
    CHECK(what.contains(QStringLiteral("mødt")));
    CHECK(rows->records()->index(0, 2).data().toString() == QStringLiteral("rettet"));
}

TEST_CASE("The PDF of a kept report is saved as it was made", "[evaluation][frozen]") {
    Reported reported;
    reported.openReports();
    reported.openReport();
    const QString again = reported.folder.filePath(QStringLiteral("igen.pdf"));
    reported.desk.ask.answer(again);
    reported.click(*reported.page, "frozenPdfButton");
    REQUIRE(QTest::qWaitFor([&again] { return QFile::exists(again); }, 5000));
    const auto bytes = [](const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    CHECK(bytes(again) == bytes(reported.folder.filePath(QStringLiteral("Efteråret.pdf"))));
}

TEST_CASE("A double click opens a kept report", "[evaluation][frozen]") {
    Reported reported;
    reported.openReports();
    const RecordTable& list = reported.list();
    const QPoint row = list.visualRect(list.model()->index(0, 0)).center();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, row);
    QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, row);
    settle();
    CHECK(named<QWidget>(*reported.page, "frozenReportPanel")->isVisible());
}

TEST_CASE("Esc leads from a kept report to the list and from there to the figures", "[evaluation][frozen]") {
    Reported reported;
    reported.openReports();
    reported.openReport();
    reported.escape("reportPartsSegments");
    REQUIRE(reported.list().isVisible());
    reported.escape("reportsTable");
    CHECK(reported.tabs().isVisible());
}

TEST_CASE("Over a kept report neither the period of today nor the commands that make a file of it are seen",
          "[evaluation][frozen]") {
    Reported reported;
    const auto areSeen = [&reported](bool wanted) {
        for (const char* name : {"programmeCombo", "fromDate", "toDate", "levelCombo", "reportButton", "sheetButton"}) {
            INFO(name);
            CHECK(named<QWidget>(*reported.page, name)->isVisible() == wanted);
        }
    };
    reported.openReports();
    areSeen(true);
    reported.openReport();
    areSeen(false);
    reported.escape("reportPartsSegments");
    areSeen(true);
}
