// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/evaluation/evaluation_steps.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/tables/record_table.h"

#include <QFile>
#include <QTemporaryDir>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// The small project with what somebody said of it, and a kept report in which that is quoted.
struct QuotedReport : CountedPage {
    QTemporaryDir folder;
    FocusParticipantId participant;

    QuotedReport() {
        data.smallProject();
        FocusGroups& groups = desk.workspace().focusGroups;
        FocusGroup talk;
        talk.day = desk.workspace().clock.today().addMonths(-3);
        talk.title = QStringLiteral("Efter et år");
        const auto group = groups.add(talk);
        REQUIRE(group);
        FocusParticipant relative;
        relative.group = group->id;
        relative.role = QStringLiteral("Pårørende");
        relative.consentedOn = talk.day;
        relative.quoteUse = QuoteUse::Outside;
        const auto added = groups.add(relative);
        REQUIRE(added);
        participant = added->id;
        REQUIRE(groups.add(FocusQuote{{}, group->id, participant, {}, QStringLiteral("Nu tør jeg tage bussen.")}));
        show();
        const QString path = folder.filePath(QStringLiteral("Efteråret.pdf"));
        desk.ask.answer(path);
        click(*page, "reportButton");
        REQUIRE(QTest::qWaitFor([&path] { return QFile::exists(path); }, 60000));
        settle();
        click(front("overviewTab"), "reportsButton");
        QTest::keyClick(named<RecordTable>(*page, "reportsTable"), Qt::Key_Return);
        settle();
    }
    void takeBack() {
        FocusGroups& groups = desk.workspace().focusGroups;
        FocusParticipant changed = *groups.find(participant);
        changed.quoteUse = QuoteUse::None;
        REQUIRE(groups.change(changed));
        settle();
    }
    QString line() const { return named<QLabel>(*page, "reportLine")->text(); }
};

QByteArray bytesOfFile(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A consent taken back while a kept report is open takes the quote out, and its PDF is made anew without it",
          "[evaluation][frozen][focus_groups]") {
    QuotedReport report;
    CHECK_FALSE(report.line().contains(QStringLiteral("taget tilbage")));
    report.takeBack();
    CHECK(report.line().contains(QStringLiteral("1 citat er taget tilbage")));

    const QString anew = report.folder.filePath(QStringLiteral("igen.pdf"));
    report.desk.ask.answer(anew);
    report.click(*report.page, "frozenPdfButton");
    REQUIRE(QTest::qWaitFor([&anew] { return QFile::exists(anew); }, 60000));
    settle();
    CHECK(report.page->messages()->text().contains(QStringLiteral("lavet på ny")));
    CHECK(bytesOfFile(anew).startsWith("%PDF"));
    CHECK(bytesOfFile(anew) != bytesOfFile(report.folder.filePath(QStringLiteral("Efteråret.pdf"))));
    CHECK(report.desk.workspace().frozenReports.all().size() == 1); // it is the one that is kept already
}
