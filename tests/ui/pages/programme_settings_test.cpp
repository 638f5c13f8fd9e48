// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programme_file.h"
#include "core/programmes/shipped_programmes.h"
#include "tests/support/ui/desk.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/settings/programme_sheet.h"
#include "ui/settings/settings_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// The settings of the programme, and a folder for its files.
struct ProgrammeDesk : Desk {
    static constexpr int programmeGroup = 1;

    QTemporaryDir folder;
    SettingsPage page{context};

    ProgrammeDesk() {
        show(page);
        named<QListWidget>(page, "settingsGroups")->setCurrentRow(programmeGroup);
    }
    void push(const char* name) const {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // a dialog that was closed has buttons of its own
        named<QPushButton>(page, name)->click();
    }
    QString written(const QByteArray& bytes) const {
        const QString path = folder.filePath(QStringLiteral("projekt.json"));
        QFile program(path);
        REQUIRE(program.open(QIODevice::WriteOnly));
        program.write(bytes);
        return path;
    }
    void load(const QByteArray& bytes) {
        ask.answer(written(bytes));
        push("loadProgrammeButton");
    }
};

QString plainSheet(const char* id) {
    const Result<Programme> programme = shippedProgramme(QLatin1String(id));
    REQUIRE(programme);
    QTextDocument document;
    document.setHtml(programmeSheetHtml(*programme, QStringLiteral("da"), [](const QString& name) { return name; }));
    return document.toPlainText();
}
} // namespace

TEST_CASE("A programme that was saved as a file and changed is loaded as its next version, and can be taken back",
          "[settings][programmes][undo]") {
    ProgrammeDesk desk;
    const Programme before = *desk.workspace().programmes.current();
    const QString path = desk.folder.filePath(QStringLiteral("gemt.json"));
    desk.ask.answer(path);
    desk.push("saveProgrammeButton");
    QFile saved(path);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    QByteArray bytes = saved.readAll();
    CHECK(bytes == programmeFile(before));
    Programme changed = before;
    changed.name.da = QStringLiteral("Projektet, som vi laver det");
    desk.load(programmeFile(changed));
    CHECK(desk.workspace().programmes.current()->version == before.version + 1);
    CHECK(named<QComboBox>(desk.page, "programmeCombo")->currentText() == changed.name.da);
    CHECK(desk.page.messages()->text().contains(changed.name.da));
    desk.push("messageActionButton");
    CHECK(desk.workspace().programmes.current()->name == before.name);
}

TEST_CASE("A file with a misspelt word is refused with its place, and the programme is as it was", "[settings][programmes]") {
    ProgrammeDesk desk;
    const Programme before = *desk.workspace().programmes.current();
    desk.load(programmeFile(before).replace("\"goals\"", "\"gaols\""));
    CHECK(desk.page.messages()->text().contains(QStringLiteral("gaols")));
    CHECK(*desk.workspace().programmes.current() == before);
    desk.load("hej");
    CHECK_FALSE(desk.page.messages()->text().isEmpty());
    CHECK(*desk.workspace().programmes.current() == before);
}

TEST_CASE("A programme of one's own stands among the others once it is loaded", "[settings][programmes]") {
    ProgrammeDesk desk;
    Programme own = *desk.workspace().programmes.current();
    own.id = QStringLiteral("vores-eget");
    own.name.da = QStringLiteral("Vores eget projekt");
    desk.load(programmeFile(own));
    auto* programmes = named<QComboBox>(desk.page, "programmeCombo");
    CHECK(programmes->count() == 5);
    CHECK(programmes->currentText() == own.name.da);
    CHECK(desk.workspace().programmes.current()->id == own.id);
}

TEST_CASE("What the programme says can be read and printed", "[settings][programmes]") {
    ProgrammeDesk desk;
    desk.push("aboutProgrammeButton");
    auto* dialog = desk.page.findChild<QDialog*>(QStringLiteral("programmeDialog"));
    REQUIRE(dialog);
    const QString text = named<QTextBrowser>(*dialog, "programmeText")->toPlainText();
    CHECK(text.contains(desk.workspace().programmes.current()->name.da));
    CHECK(text.contains(QStringLiteral("7.700 kr.")));
    const QString path = desk.folder.filePath(QStringLiteral("projekt.pdf"));
    desk.ask.answer(path);
    named<QPushButton>(*dialog, "printProgrammeButton")->click();
    CHECK(QFile::exists(path));
    named<QPushButton>(*dialog, "closeButton")->click();
}

TEST_CASE("The page about the project has the paper's money, ages, milestones, goals and quoted claims",
          "[settings][programmes]") {
    const QString vesterbro = plainSheet("vesterbro-sydhavnen");
    for (const char* words : {"3.800.000 kr.", "60", "pilot evalueret", "Supplere den sundhedsfaglige behandling", "14 %",
                              "21 klinikker", "TrygFonden"}) {
        INFO(words);
        CHECK(vesterbro.contains(QString::fromUtf8(words)));
    }
    const QString sweden = plainSheet("frome-sverige");
    for (const char* words : {"2.249.327 kr.", "2.075.327 kr.", "Tid frigjort for læger", "citeret, ikke efterprøvet"}) {
        INFO(words);
        CHECK(sweden.contains(QString::fromUtf8(words)));
    }
}

TEST_CASE("She changes goals and questionnaires of the project, and takes it back", "[settings][programmes][undo]") {
    ProgrammeDesk desk;
    const Programme before = *desk.workspace().programmes.current();
    desk.push("changeProgrammeButton");
    auto* dialog = desk.page.findChild<FormDialog*>(QStringLiteral("programmeFormDialog"));
    REQUIRE(dialog);
    named<QPlainTextEdit>(*dialog, "budgetEdit")->setPlainText(QStringLiteral("Løn"));
    dialog->submit();
    CHECK(dialog->form()->problemAt(QStringLiteral("budget")).contains(QStringLiteral("Løn")));
    CHECK(*desk.workspace().programmes.current() == before);
    named<QPlainTextEdit>(*dialog, "budgetEdit")->setPlainText(QStringLiteral("Løn: 500.000"));
    const QString asked = before.instruments.first().instrument;
    auto* tick = named<QCheckBox>(*dialog, (asked + QStringLiteral("_after_12Check")).toLatin1().constData());
    tick->setChecked(!tick->isChecked());
    dialog->submit();
    const Programme after = *desk.workspace().programmes.current();
    CHECK(after.version == before.version + 1);
    REQUIRE(after.budget.size() == 1);
    CHECK(after.budget.first().perYear.value == 50'000'000);
    CHECK(after.instruments.first().when.contains(QStringLiteral("after_12")) !=
          before.instruments.first().when.contains(QStringLiteral("after_12")));
    CHECK(after.criteriaSets == before.criteriaSets);
    desk.push("messageActionButton");
    CHECK(desk.workspace().programmes.current()->budget == before.budget);
}

TEST_CASE("She makes an indicator a demand and adds a criterion, and sees who of those screened would be in",
          "[settings][programmes][undo]") {
    ProgrammeDesk desk;
    const Programme before = *desk.workspace().programmes.current();
    const CriteriaSet set = before.criteriaSet();
    desk.push("changeCriteriaButton");
    auto* dialog = desk.page.findChild<FormDialog*>(QStringLiteral("criteriaFormDialog"));
    REQUIRE(dialog);
    auto* preview = named<QLabel>(*dialog, "criteriaPreview");
    REQUIRE(QTest::qWaitFor([preview] { return preview->text().contains(QStringLiteral("Ingen er screenet")); }));
    const auto choose = [dialog](const QString& criterion, CriterionKind kind) {
        auto* box = named<QComboBox>(*dialog, (criterion + QStringLiteral("Combo")).toLatin1().constData());
        box->setCurrentIndex(box->findData(static_cast<int>(kind)));
    };
    choose(QStringLiteral("hard_to_attend"), CriterionKind::Required);
    named<QPlainTextEdit>(*dialog, "addedEdit")->setPlainText(QStringLiteral("Har mistet kontakten til sin læge"));
    named<QSpinBox>(*dialog, "neededSpin")->setValue(50);
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("needed")).isEmpty());
    CHECK(*desk.workspace().programmes.current() == before);
    named<QSpinBox>(*dialog, "neededSpin")->setValue(4);
    dialog->submit();
    const CriteriaSet after = desk.workspace().programmes.current()->criteriaSet();
    CHECK(after.criterion(QStringLiteral("hard_to_attend"))->kind == CriterionKind::Required);
    CHECK(after.criteria.size() == set.criteria.size() + 1);
    CHECK(after.indicatorsNeeded.value == 4);
    desk.push("messageActionButton");
    CHECK(desk.workspace().programmes.current()->criteriaSet() == set);
}
