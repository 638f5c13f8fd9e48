// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/evaluation_chapters.h"
#include "core/evaluation/report/report.h"
#include "core/evaluation/report/tables_workbook.h"
#include "tests/core/looking_back/shown_evaluation.h"
#include "tests/support/builders.h"
#include "tests/support/evaluation_data.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

/// A focus group on a day of the period with a theme, and a quote for each use.
struct FocusGroupsHeld {
    TestFile file;
    EvaluationData data{file.workspace()};
    FocusGroups& groups = file.workspace().focusGroups;

    FocusGroupId hold(QDate day, const char* title) {
        FocusGroup group;
        group.day = day;
        group.title = QString::fromUtf8(title);
        const auto added = groups.add(group);
        REQUIRE(added);
        return added->id;
    }
    FocusThemeId talkAbout(FocusGroupId group, const char* name, const char* said) {
        const auto added = groups.add(FocusTheme{{}, group, QString::fromUtf8(name), QString::fromUtf8(said)});
        REQUIRE(added);
        return added->id;
    }
    /// Said by somebody who may be quoted so far.
    FocusParticipantId say(FocusGroupId group, FocusThemeId theme, QuoteUse use, const char* words) {
        FocusParticipant participant;
        participant.group = group;
        participant.role = QStringLiteral("Nabo til en deltager");
        participant.consentedOn = QDate(2025, 12, 1);
        participant.quoteUse = use;
        const auto added = groups.add(participant);
        REQUIRE(added);
        REQUIRE(groups.add(FocusQuote{{}, group, added->id, theme, QString::fromUtf8(words)}));
        return added->id;
    }
    Evaluation evaluated(EvaluationLevel level = EvaluationLevel::Working) const {
        return data.evaluated(data.request(evaluatedFrom, evaluatedTo, level));
    }
    /// All that the report says, as one text.
    QString reportText(EvaluationLevel level) const {
        const Result<Report> report = makeReport(evaluated(level));
        REQUIRE(report);
        QString text;
        for (const ReportPart& part : report->parts) {
            text += part.html;
        }
        return text;
    }
};

struct OneOfEachUse : FocusGroupsHeld {
    FocusGroupId group = hold(QDate(2026, 3, 10), "Samtale i marts");
    FocusThemeId theme = talkAbout(group, "Rejsen derhen", "Bussen kører for sjældent.");
    FocusParticipantId outside = say(group, theme, QuoteUse::Outside, "Nu ved jeg, hvem jeg kan ringe til.");
    FocusParticipantId working = say(group, theme, QuoteUse::Working, "Jeg turde ikke tage bussen.");
    FocusParticipantId none = say(group, theme, QuoteUse::None, "Det skal ingen vide.");
};

} // namespace

TEST_CASE("What was said about one programme stands in no report of another", "[evaluation]") {
    FocusGroupsHeld held;
    const EvaluationRequest request = held.data.request(evaluatedFrom, evaluatedTo);
    held.file.workspace().settings.set(programmeInUse, QStringLiteral("another"));
    const FocusGroupId group = held.hold(QDate(2026, 3, 10), "Samtale i marts");
    held.say(group, held.talkAbout(group, "Rejsen", "Bussen kører for sjældent."), QuoteUse::Outside, "Nu tør jeg.");
    const Evaluation evaluation = held.data.evaluated(request);
    CHECK_FALSE(evaluation.exhibit(QStringLiteral("focus.quotes")));
    CHECK_FALSE(evaluation.exhibit(QStringLiteral("focus.themes")));
}

TEST_CASE("The working report has the themes, and the quotes that may stand in it, without names",
          "[evaluation][focus_groups]") {
    const OneOfEachUse held;
    const Evaluation evaluation = held.evaluated();
    const Exhibit& themes = exhibitOf(evaluation, "focus.themes");
    REQUIRE(themes.table.rows.size() == 1);
    CHECK(rowOf(themes, 0) == QStringLiteral("Rejsen derhen | Bussen kører for sjældent. | Samtale i marts, 10-03-2026"));
    const Exhibit& quotes = exhibitOf(evaluation, "focus.quotes");
    REQUIRE(quotes.table.rows.size() == 2);
    CHECK(rowOf(quotes, 0) == QStringLiteral("»Nu ved jeg, hvem jeg kan ringe til.« | Rejsen derhen"));
    CHECK(rowOf(quotes, 1) == QStringLiteral("»Jeg turde ikke tage bussen.« | Rejsen derhen"));
    const QString text = held.reportText(EvaluationLevel::Working);
    CHECK(text.contains(QStringLiteral("Bussen kører for sjældent.")));
    CHECK(text.contains(QStringLiteral("Jeg turde ikke tage bussen.")));
    CHECK_FALSE(text.contains(QStringLiteral("Det skal ingen vide.")));
    CHECK_FALSE(text.contains(QStringLiteral("Nabo til en deltager")));
}

TEST_CASE("Only quotes with consent for it leave the house, and no theme", "[evaluation][focus_groups][outside]") {
    const OneOfEachUse held;
    const Evaluation evaluation = held.evaluated(EvaluationLevel::Outside);
    CHECK_FALSE(evaluation.exhibit(QStringLiteral("focus.themes")));
    const Exhibit& quotes = exhibitOf(evaluation, "focus.quotes");
    REQUIRE(quotes.table.rows.size() == 1);
    CHECK(rowOf(quotes, 0) == QStringLiteral("»Nu ved jeg, hvem jeg kan ringe til.«"));
    const QString text = held.reportText(EvaluationLevel::Outside);
    CHECK(text.contains(QStringLiteral("Nu ved jeg, hvem jeg kan ringe til.")));
    for (const char* inside : {"Rejsen derhen", "Bussen", "Samtale i marts", "Jeg turde ikke", "Det skal ingen vide"}) {
        INFO(inside);
        CHECK_FALSE(text.contains(QString::fromUtf8(inside)));
    }
}

TEST_CASE("Whoever takes the consent back is quoted no more, nor is a quote of nobody", "[evaluation][focus_groups]") {
    OneOfEachUse held;
    FocusParticipant participant = *held.groups.find(held.outside);
    participant.quoteUse = QuoteUse::None;
    REQUIRE(held.groups.change(participant));
    FocusQuote ofNobody;
    ofNobody.group = held.group;
    ofNobody.text = QStringLiteral("Sagt af en, ingen husker.");
    REQUIRE(held.groups.add(ofNobody));
    CHECK_FALSE(held.evaluated(EvaluationLevel::Outside).exhibit(QStringLiteral("focus.quotes")));
    CHECK(exhibitOf(held.evaluated(), "focus.quotes").table.rows.size() == 1);
}

TEST_CASE("Focus groups before and after the period say nothing of it", "[evaluation][focus_groups]") {
    FocusGroupsHeld held;
    for (const QDate day : {evaluatedFrom.addDays(-1), evaluatedTo.addDays(1)}) {
        const FocusGroupId group = held.hold(day, "Udenfor");
        held.say(group, held.talkAbout(group, "Andet", "Meget"), QuoteUse::Outside, "Ikke nu.");
    }
    CHECK_FALSE(held.evaluated().exhibit(QStringLiteral("focus.themes")));
    CHECK_FALSE(held.evaluated().exhibit(QStringLiteral("focus.quotes")));
    for (const QDate day : {evaluatedFrom, evaluatedTo}) {
        const FocusGroupId group = held.hold(day, "Inden for");
        held.say(group, {}, QuoteUse::Working, "Nu.");
    }
    CHECK(exhibitOf(held.evaluated(), "focus.quotes").table.rows.size() == 2);
}

TEST_CASE("What was said is data of its chapter although nobody filled in a form", "[evaluation][focus_groups]") {
    const auto hasExperience = [](const Evaluation& evaluation) {
        const EvaluationChapter* chapter = chapterOf(QStringLiteral("focus.quotes"));
        REQUIRE(chapter);
        CHECK(chapter->id == QStringLiteral("experience"));
        return hasData(evaluation, *chapter);
    };
    const FocusGroupsHeld nothing;
    CHECK_FALSE(hasExperience(nothing.evaluated()));
    const OneOfEachUse held;
    CHECK(hasExperience(held.evaluated()));
    CHECK(tablesWorkbook(held.evaluated(EvaluationLevel::Outside)));
}
