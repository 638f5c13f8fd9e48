// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/extracts/combining.h"
#include "core/evaluation/extracts/extract_file.h"
#include "core/evaluation/extracts/person_keys.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/ui/evaluation/evaluation_steps.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/tables/record_table.h"

#include <QLineEdit>
#include <QTemporaryDir>

using namespace brobygger;
using namespace brobygger::test;

namespace {
const QString voicedPassphrase = QStringLiteral("fire grå storke på taget");

/// The extract of a worker whose file has a small project, too.
struct OtherWorker {
    TestFile file;
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("bo.brobygger-extract"));

    explicit OtherWorker(const EvaluationRequest& request) {
        file.workspace().settings.set(workerName, QStringLiteral("Bo"));
        EvaluationData(file.workspace()).smallProject();
        const auto secret = extractSecret(voicedPassphrase, request.programmeId);
        REQUIRE(secret);
        Progress progress;
        const auto extract =
            makeExtract(file.workspace().session.database(), request, file.workspace().evaluations.inputs(), *secret, progress);
        REQUIRE(extract);
        REQUIRE(writeExtract(*extract, path, voicedPassphrase));
    }
};

struct SeveralFiles : SmallProject {
    QWidget& panel() const { return *named<QWidget>(*page, "severalFilesPanel"); }
    RecordTable& table() const { return *named<RecordTable>(*page, "extractTable"); }
    QString message() const { return page->messages()->text(); }
    QWidget& strip() const { return *named<QWidget>(*page, "combinedStrip"); }
    int taken() const { return table().model()->rowCount(); }
    EvaluationRequest request() { return desk.workspace().evaluations.usualRequest(); }

    SeveralFiles() {
        desk.workspace().settings.set(workerName, QStringLiteral("Ane"));
        desk.actions.trigger(QStringLiteral("evaluation.severalFiles"));
        settle();
    }
    void takeAlong(const QString& path) {
        desk.ask.answer(path);
        desk.ask.answer(voicedPassphrase);
        click(panel(), "addExtractButton");
    }
    bool counts(qsizetype files) const {
        return QTest::qWaitFor([&] { return page->evaluation() && page->evaluation()->files.size() == files; }, 60000);
    }
};
} // namespace

TEST_CASE("An extract of another worker is counted along, is said over the figures, and can be left out again",
          "[evaluation][extracts]") {
    SeveralFiles several;
    const OtherWorker other(several.request());
    const double alone = *several.page->evaluation()->figure(QStringLiteral("funnel.referred"))->numerator;
    CHECK_FALSE(several.strip().isVisible());
    several.takeAlong(other.path);
    REQUIRE(QTest::qWaitFor([&] { return several.taken() == 1; }, 60000));
    REQUIRE(several.counts(2));
    CHECK(*several.page->evaluation()->figure(QStringLiteral("funnel.referred"))->numerator == 2 * alone);
    several.click(several.panel(), "backButton");
    CHECK(several.strip().isVisible());
    CHECK(says(several.strip(), "Samlet af 2 filer: Ane, Bo."));
    several.click(several.strip(), "ownFiguresButton");
    REQUIRE(several.counts(0));
    CHECK_FALSE(several.strip().isVisible());
    CHECK(*several.page->evaluation()->figure(QStringLiteral("funnel.referred"))->numerator == alone);
}

TEST_CASE("An extract of another period is not counted along, and why is said", "[evaluation][extracts]") {
    SeveralFiles several;
    EvaluationRequest shorter = several.request();
    shorter.from = shorter.from.addMonths(1);
    const OtherWorker other(shorter);
    several.takeAlong(other.path);
    REQUIRE(QTest::qWaitFor([&] { return several.message().contains(QStringLiteral("Vælg den samme periode")); }, 60000));
    CHECK(several.taken() == 0);
}

TEST_CASE("A wrong passphrase of an extract is said, and it is asked for again", "[evaluation][extracts]") {
    SeveralFiles several;
    const OtherWorker other(several.request());
    several.desk.ask.answer(other.path);
    several.desk.ask.answer(QStringLiteral("fem grå storke på taget"));
    several.desk.ask.answer(voicedPassphrase);
    several.click(several.panel(), "addExtractButton");
    REQUIRE(QTest::qWaitFor([&] { return several.taken() == 1; }, 60000));
    CHECK(several.desk.ask.asked().filter(QStringLiteral("Aftalt adgangskode til bo.brobygger-extract")).size() == 2);
}

TEST_CASE("The extract of the own file is saved with an agreed passphrase, written twice", "[evaluation][extracts]") {
    SeveralFiles several;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ane.brobygger-extract"));
    several.desk.ask.answer(path);
    several.click(several.panel(), "saveExtractButton");
    auto* dialog = named<FormDialog>(*several.page, "agreedPassphraseDialog");
    REQUIRE(dialog);
    const auto fill = [dialog](const char* field, const char* words) {
        auto* line = named<QLineEdit>(*dialog, field);
        line->setFocus();
        line->selectAll();
        type(words);
    };
    fill("agreedPassphraseEdit", "kort");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("agreedPassphrase")).isEmpty());
    fill("agreedPassphraseEdit", "fire grå storke på taget");
    fill("agreedPassphraseAgainEdit", "fire grå storke på tage");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("agreedPassphraseAgain")).isEmpty());
    fill("agreedPassphraseAgainEdit", "fire grå storke på taget");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return several.message().contains(QStringLiteral("er gemt som")); }, 60000));
    const auto extract = readExtract(path, voicedPassphrase);
    REQUIRE(extract);
    CHECK(extract->worker == QStringLiteral("Ane"));
    CHECK(extract->records.persons.size() == 40);
}
