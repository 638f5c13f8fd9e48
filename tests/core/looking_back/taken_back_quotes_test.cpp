// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/evaluation/frozen/frozen_report_store.h"
#include "core/evaluation/report/evaluation_json.h"
#include "tests/support/builders.h"
#include "tests/support/evaluation_data.h"
#include "tests/support/test_file.h"

#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

const QByteArray pdfThen("%PDF-1.4 with the quote");
const QString quoteOfOutside = QStringLiteral("Nu ved jeg, hvem jeg kan ringe til.");
const QString quoteOfWorking = QStringLiteral("Jeg turde ikke tage bussen.");

/// A kept report of a period with a focus group, in which one may be quoted outside and one in the working view.
struct KeptWithQuotes {
    TestFile file;
    Workspace& workspace = file.workspace();
    EvaluationData data{workspace};
    FocusGroupId group;
    FocusParticipantId outside;
    FocusParticipantId working;

    KeptWithQuotes() {
        FocusGroup talk;
        talk.day = QDate(2026, 3, 10);
        talk.title = QStringLiteral("Samtale i marts");
        group = workspace.focusGroups.add(talk)->id;
        outside = say(QuoteUse::Outside, quoteOfOutside);
        working = say(QuoteUse::Working, quoteOfWorking);
        data.appointments(data.course(QDate(2026, 2, 1), QDate(2026, 2, 3)), QDate(2026, 3, 2), QStringLiteral("hospital"),
                          QString(outcome::attended), 3);
    }
    FocusParticipantId say(QuoteUse use, const QString& words, CitizenId citizen = {}) {
        FocusParticipant participant;
        participant.group = group;
        participant.citizen = citizen;
        participant.role = citizen.isValid() ? QString() : QStringLiteral("Nabo");
        participant.consentedOn = QDate(2026, 1, 2);
        participant.quoteUse = use;
        const auto added = workspace.focusGroups.add(participant);
        REQUIRE(added);
        REQUIRE(workspace.focusGroups.add(FocusQuote{{}, group, added->id, {}, words}));
        return added->id;
    }
    Undo allow(FocusParticipantId id, QuoteUse use) {
        FocusParticipant participant = *workspace.focusGroups.find(id);
        participant.quoteUse = use;
        const auto changed = workspace.focusGroups.change(participant);
        REQUIRE(changed);
        return *changed;
    }
    FrozenReportId keep(EvaluationLevel level) {
        Progress progress;
        const auto material = materialOfReport(workspace.session.database(), data.request(evaluatedFrom, evaluatedTo, level),
                                               workspace.evaluations.inputs(), progress);
        REQUIRE(material);
        const auto id = workspace.frozenReports.freeze(QStringLiteral("Marts"), *material, pdfThen);
        REQUIRE(id);
        return *id;
    }
    OpenedReport open(FrozenReportId id) {
        const auto opened = workspace.frozenReports.open(id);
        REQUIRE(opened);
        return *opened;
    }
};

QStringList quotedIn(const OpenedReport& report) {
    const Exhibit* exhibit = report.material.evaluation.exhibit(QStringLiteral("focus.quotes"));
    REQUIRE(exhibit);
    QStringList said;
    for (const QStringList& row : exhibit->table.rows) {
        said.append(row.first());
    }
    return said;
}

QByteArray figuresOf(const OpenedReport& report) { return QJsonDocument(toJson(report.material.evaluation)).toJson(); }

} // namespace

TEST_CASE("A quote that was taken back is neither shown nor written again from a kept report, and the figures stay",
          "[evaluation][frozen][focus_groups]") {
    for (const EvaluationLevel level : {EvaluationLevel::Working, EvaluationLevel::Outside}) {
        KeptWithQuotes kept;
        const FrozenReportId id = kept.keep(level);
        const OpenedReport before = kept.open(id);
        CHECK(before.takenBack == 0);
        CHECK(quotedIn(before).first() == QStringLiteral("»%1«").arg(quoteOfOutside));
        REQUIRE(kept.workspace.frozenReports.pdf(id));

        const Undo undo = kept.allow(kept.outside, QuoteUse::None);
        const OpenedReport after = kept.open(id);
        CHECK(after.takenBack == 1);
        CHECK(quotedIn(after).size() == quotedIn(before).size());
        CHECK(quotedIn(after).first() == QStringLiteral("(citatet er taget tilbage eller rettet siden)"));
        CHECK(figuresOf(after) == figuresOf(before));
        const auto pdf = kept.workspace.frozenReports.pdf(id);
        REQUIRE_FALSE(pdf);
        CHECK(pdf.error().kind == ErrorKind::Conflict);

        REQUIRE(undo());
        CHECK(kept.open(id).takenBack == 0);
        const auto again = kept.workspace.frozenReports.pdf(id);
        REQUIRE(again);
        CHECK(*again == pdfThen);
    }
}

TEST_CASE("A consent that no longer reaches outside takes the quote out of a kept edition for people outside alone",
          "[evaluation][frozen][focus_groups]") {
    KeptWithQuotes kept;
    const FrozenReportId inside = kept.keep(EvaluationLevel::Working);
    const FrozenReportId leaving = kept.keep(EvaluationLevel::Outside);
    kept.allow(kept.outside, QuoteUse::Working);
    CHECK(kept.open(inside).takenBack == 0);
    CHECK(kept.workspace.frozenReports.pdf(inside));
    CHECK(kept.open(leaving).takenBack == 1);
    CHECK_FALSE(kept.workspace.frozenReports.pdf(leaving));
}

TEST_CASE("A quote that was removed or corrected since stands in no kept report", "[evaluation][frozen][focus_groups]") {
    KeptWithQuotes kept;
    const FrozenReportId id = kept.keep(EvaluationLevel::Working);
    QList<FocusQuote> quotes = kept.workspace.focusGroups.quotes(kept.group);
    REQUIRE(quotes.size() == 2);
    quotes.first().text = QStringLiteral("Nu ved jeg, hvem der hjælper.");
    REQUIRE(kept.workspace.focusGroups.change(quotes.first()));
    REQUIRE(kept.workspace.focusGroups.remove(quotes.last().id));
    CHECK(kept.open(id).takenBack == 2);
}

TEST_CASE("What somebody who is erased said stands in no kept report, in no PDF and in no table",
          "[evaluation][frozen][erasing]") {
    KeptWithQuotes kept;
    Workspace& workspace = kept.workspace;
    const QString said = QStringLiteral("Nu sover jeg om natten.");
    const Citizen citizen = aCitizen(workspace);
    kept.say(QuoteUse::Outside, said, citizen.id);
    const FrozenReportId id = kept.keep(EvaluationLevel::Working);
    const OpenedReport before = kept.open(id);
    REQUIRE(quotedIn(before).contains(QStringLiteral("»%1«").arg(said)));
    REQUIRE(workspace.erasures.liftArchiveHold(workspace.clock.today(), QStringLiteral("Sag 26/1")));

    REQUIRE(workspace.erasures.erase(citizen.id, ErasureReason::Request));
    const OpenedReport after = kept.open(id);
    CHECK(after.takenBack == 1);
    CHECK(figuresOf(after) == figuresOf(before));
    CHECK(quotedIn(after).contains(QStringLiteral("»%1«").arg(quoteOfOutside)));
    CHECK(workspace.focusGroups.quotes(kept.group).size() == 2);
    const FrozenReportStore reports(workspace.session.database());
    CHECK_FALSE(reports.document(id).contains(said.toUtf8()));
    CHECK(reports.pdf(id).isEmpty());
    CHECK(workspace.session.database().number("SELECT count(*) FROM audit_value WHERE value_after LIKE '%sover jeg%'") == 0);
    CHECK(workspace.audit.verify().problems.isEmpty());
}
