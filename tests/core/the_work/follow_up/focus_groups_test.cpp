// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/focus_groups/focus_group_rules.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QDate focusToday(2026, 11, 2);

QString wrongFieldsIn(const Problems& problems) {
    QStringList fields;
    for (const Problem& problem : problems.list()) {
        fields << problem.field;
    }
    return fields.join(QLatin1Char(' '));
}

/// A file with a focus group in it.
struct TalkedOver {
    TestFile file;
    FocusGroups& groups = file.workspace().focusGroups;
    FocusGroup group{{},
                     QDate(2026, 9, 15),
                     QStringLiteral("Efter et år"),
                     QStringLiteral("Hvad har hjulpet?\nHvad manglede?"),
                     QStringLiteral("Karen Eksempel"),
                     QStringLiteral("Biblioteket i Grenaa")};

    TalkedOver() {
        const auto added = groups.add(group);
        REQUIRE(added);
        group.id = added->id;
        group.programmeId = file.workspace().settings.value(programmeInUse);
    }
    FocusParticipant relative(QuoteUse use = QuoteUse::None) const {
        FocusParticipant participant;
        participant.group = group.id;
        participant.role = QStringLiteral("Pårørende");
        participant.consentedOn = QDate(2026, 9, 1);
        participant.quoteUse = use;
        return participant;
    }
    FocusQuote quoteOf(FocusParticipantId participant, FocusThemeId theme = {}) const {
        FocusQuote quote;
        quote.group = group.id;
        quote.participant = participant;
        quote.theme = theme;
        quote.text = QStringLiteral("Jeg ved, hvem jeg kan ringe til.");
        return quote;
    }
    FocusTheme theme() const {
        return {{}, group.id, QStringLiteral("Transport"), QStringLiteral("Bussen kører for sjældent.")};
    }
};
} // namespace

TEST_CASE("A quote with the name of a citizen of the file is refused at its field", "[focus_groups]") {
    TalkedOver talked;
    aCitizen(talked.file.workspace(), QStringLiteral("Mads"), QStringLiteral("Bruun"));
    const auto refused = talked.groups.add(FocusQuote{{}, talked.group.id, {}, {}, QStringLiteral("Mads Bruun kom altid.")});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Invalid);
    CHECK(talked.groups.add(FocusQuote{{}, talked.group.id, {}, {}, QStringLiteral("Han kom altid.")}));
}

TEST_CASE("A focus group needs a day and an occasion, and may be planned ahead", "[focus_groups]") {
    FocusGroup group;
    CHECK(wrongFieldsIn(check(group, {}, focusToday)) == QStringLiteral("day title"));
    group.title = QStringLiteral("Efter et år");
    group.day = focusToday.addDays(30);
    CHECK(wrongFieldsIn(check(group, {}, focusToday)) == QString());
    group.day = focusToday.addYears(1).addDays(1);
    CHECK(wrongFieldsIn(check(group, {}, focusToday)) == QStringLiteral("day"));
}

TEST_CASE("Who takes part is a citizen or a role, and is quoted only with consent", "[focus_groups]") {
    FocusParticipant participant;
    CHECK(wrongFieldsIn(check(participant, FocusGroupJoined{}, focusToday)) == QStringLiteral("citizen"));
    participant.role = QStringLiteral("Pårørende");
    CHECK(wrongFieldsIn(check(participant, FocusGroupJoined{}, focusToday)) ==
          QString()); // without consent, and nothing is quoted
    participant.quoteUse = QuoteUse::Working;
    CHECK(wrongFieldsIn(check(participant, FocusGroupJoined{}, focusToday)) == QStringLiteral("consentedOn"));
    participant.consentedOn = focusToday.addDays(1);
    CHECK(wrongFieldsIn(check(participant, FocusGroupJoined{}, focusToday)) == QStringLiteral("consentedOn"));
    participant.consentedOn = focusToday;
    CHECK(wrongFieldsIn(check(participant, FocusGroupJoined{}, focusToday)) == QString());

    FocusParticipant first;
    first.id = FocusParticipantId(5);
    first.citizen = CitizenId(21);
    FocusParticipant again;
    again.citizen = CitizenId(21);
    CHECK(wrongFieldsIn(check(again, FocusGroupJoined{{}, {first}}, focusToday)) == QStringLiteral("citizen"));
    CHECK(wrongFieldsIn(check(first, FocusGroupJoined{{}, {first}}, focusToday)) == QString());
}

TEST_CASE("A consent that was given after the talk is refused, and so is a day of the talk before a consent",
          "[focus_groups]") {
    TalkedOver talked;
    FocusParticipant late = talked.relative();
    late.consentedOn = talked.group.day.addDays(1);
    const auto refused = talked.groups.add(late);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Invalid);
    late.consentedOn = talked.group.day;
    REQUIRE(talked.groups.add(late));
    FocusGroup earlier = talked.group;
    earlier.day = talked.group.day.addDays(-1);
    const auto moved = talked.groups.change(earlier);
    REQUIRE_FALSE(moved);
    CHECK(moved.error().kind == ErrorKind::Invalid);
    earlier.day = talked.group.day.addDays(1);
    CHECK(talked.groups.change(earlier));
}

TEST_CASE("How far a quote may be used follows from who said it", "[focus_groups]") {
    FocusParticipant participant;
    participant.id = FocusParticipantId(5);
    participant.quoteUse = QuoteUse::Outside;
    FocusQuote quote;
    quote.participant = participant.id;
    CHECK(allowedUse(quote, {participant}) == QuoteUse::None); // no consent to taking part
    participant.consentedOn = focusToday;
    CHECK(allowedUse(quote, {participant}) == QuoteUse::Outside);
    participant.quoteUse = QuoteUse::Working;
    CHECK(allowedUse(quote, {participant}) == QuoteUse::Working);
    quote.participant = {};
    CHECK(allowedUse(quote, {participant}) == QuoteUse::None); // nobody has allowed it
    CHECK(allowedUse(quote, {FocusParticipant()}) == QuoteUse::None);
}

TEST_CASE("A focus group comes back from the file with everything in it", "[focus_groups]") {
    TalkedOver talk;
    FocusParticipant participant = talk.relative(QuoteUse::Outside);
    participant.citizen = aCitizen(talk.file.workspace()).id;
    const auto participantAdded = talk.groups.add(participant);
    REQUIRE(participantAdded);
    participant.id = participantAdded->id;
    FocusTheme theme = talk.theme();
    const auto themeAdded = talk.groups.add(theme);
    REQUIRE(themeAdded);
    theme.id = themeAdded->id;
    FocusQuote quote = talk.quoteOf(participant.id, theme.id);
    const auto quoteAdded = talk.groups.add(quote);
    REQUIRE(quoteAdded);
    quote.id = quoteAdded->id;

    talk.file.reopen();
    const FocusGroups& groups = talk.file.workspace().focusGroups;
    CHECK(groups.all() == QList<FocusGroup>{talk.group});
    CHECK(groups.participants(talk.group.id) == QList<FocusParticipant>{participant});
    CHECK(groups.themes(talk.group.id) == QList<FocusTheme>{theme});
    CHECK(groups.quotes(talk.group.id) == QList<FocusQuote>{quote});
    CHECK(groups.find(participant.id) == participant);
    CHECK(groups.find(theme.id) == theme);
    CHECK(groups.find(quote.id) == quote);
    // What somebody took part in is found with all else of this citizen.
    CHECK_FALSE(talk.file.workspace().audit.lines(participant.citizen.value(), 0).isEmpty());
    CHECK(talk.file.workspace().audit.verify().problems.isEmpty());
}

TEST_CASE("A participant, a theme and a quote are changed, removed and had back", "[focus_groups]") {
    TalkedOver talk;
    const auto participant = talk.groups.add(talk.relative(QuoteUse::Working));
    const auto theme = talk.groups.add(talk.theme());
    REQUIRE(participant);
    REQUIRE(theme);
    const auto quote = talk.groups.add(talk.quoteOf(participant->id, theme->id));
    REQUIRE(quote);

    FocusParticipant withdrawn = *talk.groups.find(participant->id);
    withdrawn.quoteUse = QuoteUse::None;
    const auto changed = talk.groups.change(withdrawn);
    REQUIRE(changed);
    CHECK(allowedUse(*talk.groups.find(quote->id), talk.groups.participants(talk.group.id)) == QuoteUse::None);
    REQUIRE((*changed)());
    CHECK(allowedUse(*talk.groups.find(quote->id), talk.groups.participants(talk.group.id)) == QuoteUse::Working);

    // Neither who is quoted nor a theme with quotes goes, and what was entered since holds it.
    CHECK_FALSE(talk.groups.remove(participant->id));
    CHECK_FALSE(talk.groups.remove(theme->id));
    CHECK_FALSE(participant->undo());
    CHECK_FALSE(theme->undo());
    const auto removed = talk.groups.remove(quote->id);
    REQUIRE(removed);
    CHECK(talk.groups.quotes(talk.group.id).isEmpty());
    const auto themeRemoved = talk.groups.remove(theme->id);
    REQUIRE(themeRemoved);
    CHECK_FALSE((*removed)()); // its theme is gone
    REQUIRE((*themeRemoved)());
    REQUIRE((*removed)());
    CHECK(talk.groups.quotes(talk.group.id).size() == 1);
    REQUIRE(quote->undo());
    REQUIRE(theme->undo());
    REQUIRE(participant->undo());
    CHECK(talk.groups.participants(talk.group.id).isEmpty());
    CHECK(talk.file.workspace().audit.verify().problems.isEmpty());
}

TEST_CASE("A focus group is removed with all that belongs to it, and comes back whole", "[focus_groups]") {
    TalkedOver talk;
    const auto participant = talk.groups.add(talk.relative(QuoteUse::Outside));
    const auto theme = talk.groups.add(talk.theme());
    REQUIRE(talk.groups.add(talk.quoteOf(participant->id, theme->id)));
    const QList<FocusParticipant> participants = talk.groups.participants(talk.group.id);
    const QList<FocusQuote> quotes = talk.groups.quotes(talk.group.id);
    const auto removed = talk.groups.remove(talk.group.id);
    REQUIRE(removed);
    CHECK(talk.groups.all().isEmpty());
    CHECK(talk.groups.quotes(talk.group.id).isEmpty());
    CHECK_FALSE(talk.groups.add(talk.theme())); // of a group that is gone
    REQUIRE((*removed)());
    CHECK(talk.groups.all() == QList<FocusGroup>{talk.group});
    CHECK(talk.groups.participants(talk.group.id) == participants);
    CHECK(talk.groups.quotes(talk.group.id) == quotes);
    CHECK_FALSE((*removed)()); // twice
    CHECK(talk.file.workspace().audit.verify().problems.isEmpty());
}

TEST_CASE("Taking back an older step lets no citizen take part twice", "[focus_groups]") {
    TalkedOver talk;
    FocusParticipant participant = talk.relative();
    participant.citizen = aCitizen(talk.file.workspace()).id;
    const auto added = talk.groups.add(participant);
    REQUIRE(added);
    const auto removed = talk.groups.remove(added->id);
    REQUIRE(removed);
    REQUIRE(talk.groups.add(participant));
    CHECK_FALSE((*removed)());
    CHECK(talk.groups.participants(talk.group.id).size() == 1);
    participant.citizen = CitizenId(4711);
    CHECK_FALSE(talk.groups.add(participant)); // nobody of this file
}

TEST_CASE("A quote takes participant and theme of its own focus group only", "[focus_groups]") {
    TalkedOver talk;
    FocusGroup other = talk.group;
    other.title = QStringLiteral("Pårørende");
    const auto otherAdded = talk.groups.add(other);
    REQUIRE(otherAdded);
    FocusParticipant stranger = talk.relative();
    stranger.group = otherAdded->id;
    const auto participant = talk.groups.add(stranger);
    REQUIRE(participant);
    CHECK_FALSE(talk.groups.add(talk.quoteOf(participant->id)));
    REQUIRE(talk.groups.add(talk.quoteOf({}))); // not known who
    FocusParticipant moved = *talk.groups.find(participant->id);
    moved.group = talk.group.id;
    CHECK_FALSE(talk.groups.change(moved));
}
