// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/focus_groups/focus_groups.h"

#include "core/citizens/citizen_store.h"
#include "core/focus_groups/focus_group_rules.h"
#include "core/focus_groups/focus_group_store.h"
#include "core/focus_groups/focus_group_words.h"
#include "core/settings/settings.h"
#include "core/storage/records/references.h"

#include <algorithm>

namespace brobygger {

namespace {
bool hasGroup(Database& database, FocusGroupId group) { return FocusGroupStore(database).find(group).has_value(); }

bool hasCitizenOf(Database& database, const FocusParticipant& participant) {
    return !participant.citizen.isValid() || CitizenStore(database).find(participant.citizen).has_value();
}

// Whether what a record names is there, and of its own group.
bool fitsFile(Database& database, const FocusParticipant& participant) {
    return hasGroup(database, participant.group) && hasCitizenOf(database, participant) &&
           !takesPartAlready(participant, FocusPartStore<FocusParticipant>(database).of(participant.group));
}
bool fitsFile(Database& database, const FocusTheme& theme) { return hasGroup(database, theme.group); }
bool fitsFile(Database& database, const FocusQuote& quote) {
    const auto participant = FocusPartStore<FocusParticipant>(database).find(quote.participant);
    const auto theme = FocusPartStore<FocusTheme>(database).find(quote.theme);
    return hasGroup(database, quote.group) &&
           (!quote.participant.isValid() || (participant && participant->group == quote.group)) &&
           (!quote.theme.isValid() || (theme && theme->group == quote.group));
}

/// Enters a record that something may hang on by the time it is taken back.
template <class Store, class Record>
Result<Added<Record>> addHeld(Session& session, const QString& purpose, const Record& record) {
    auto added = addRecord<Store>(session, purpose, record);
    if (!added) {
        return added;
    }
    const auto takeBack = [&session, id = added->id, undo = added->undo]() -> Result<void> {
        if (References(session.database(), Store::table().name()).hasAny(id.value())) {
            return recordTouched();
        }
        return undo();
    };
    return Added<Record>{added->id, takeBack};
}

/// Putting a record back as it was is refused once what it named then is gone.
template <class Record> Undo whileFitting(Session& session, const Undo& undo, const Record& former) {
    if (!undo) {
        return undo; // nothing was done
    }
    return [&session, undo, former]() -> Result<void> {
        return fitsFile(session.database(), former) ? undo() : Result<void>(recordTouched());
    };
}

/// A part never goes to another group.
template <class Part> Result<Undo> changePart(Session& session, const QString& purpose, const Part& part) {
    using Store = FocusPartStore<Part>;
    const std::optional<Part> before = Store(session.database()).find(part.id);
    if (!before || before->group != part.group) {
        return recordGone();
    }
    const Result<Undo> changed =
        changeRecord<Store>(session, purpose, part.id, [&part](const Part&) -> Result<Part> { return part; });
    return changed ? Result<Undo>(whileFitting(session, *changed, *before)) : changed;
}

template <class Part> Result<Undo> removePart(Session& session, const QString& purpose, Id<Part> id, const QString& inUse) {
    using Store = FocusPartStore<Part>;
    const std::optional<Part> before = Store(session.database()).find(id);
    if (!before) {
        return recordGone();
    }
    if (References(session.database(), Store::table().name()).hasAny(id.value())) {
        return Error{ErrorKind::Conflict, inUse};
    }
    const Result<Undo> removed = removeRecord<Store>(session, purpose, id);
    return removed ? Result<Undo>(whileFitting(session, *removed, *before)) : removed;
}

/// A group with all that belongs to it.
struct WholeFocusGroup {
    FocusGroup group;
    QList<FocusParticipant> participants;
    QList<FocusTheme> themes;
    QList<FocusQuote> quotes;
};

std::optional<WholeFocusGroup> wholeFocusGroup(Database& database, FocusGroupId id) {
    const auto group = FocusGroupStore(database).find(id);
    if (!group) {
        return {};
    }
    return WholeFocusGroup{*group, FocusPartStore<FocusParticipant>(database).of(id),
                           FocusPartStore<FocusTheme>(database).of(id), FocusPartStore<FocusQuote>(database).of(id)};
}

template <class Part> void insertParts(Write& write, const QList<Part>& parts) {
    for (const Part& part : parts) {
        FocusPartStore<Part>(write.database()).insert(write, part);
    }
}

template <class Part> void removeParts(Write& write, const QList<Part>& parts) {
    for (const Part& part : parts) {
        FocusPartStore<Part>(write.database()).remove(write, part);
    }
}

void insertWhole(Write& write, const WholeFocusGroup& whole) {
    FocusGroupStore(write.database()).insert(write, whole.group);
    insertParts(write, whole.participants);
    insertParts(write, whole.themes);
    insertParts(write, whole.quotes);
}

void removeWhole(Write& write, const WholeFocusGroup& whole) {
    removeParts(write, whole.quotes);
    removeParts(write, whole.themes);
    removeParts(write, whole.participants);
    FocusGroupStore(write.database()).remove(write, whole.group);
}

/// Not once it is there again, or a citizen who took part is gone.
bool canComeBack(Database& database, const WholeFocusGroup& whole) {
    return !hasGroup(database, whole.group.id) &&
           std::all_of(whole.participants.cbegin(), whole.participants.cend(),
                       [&database](const FocusParticipant& participant) { return hasCitizenOf(database, participant); });
}

QString purposeOf(const char* kind, const char* verb) {
    return QStringLiteral("%1.%2").arg(QLatin1String(kind), QLatin1String(verb));
}
} // namespace

Result<FocusGroup> FocusGroups::checked(const FocusGroup& draft) const {
    FocusGroup group = draft;
    group.title = group.title.simplified();
    group.guide = group.guide.trimmed();
    group.moderator = group.moderator.simplified();
    group.place = group.place.simplified();
    const QList<FocusParticipant> present = group.id.isValid() ? participants(group.id) : QList<FocusParticipant>();
    if (const Problems problems = check(group, present, m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    return group;
}

Result<FocusParticipant> FocusGroups::checked(const FocusParticipant& draft) const {
    FocusParticipant participant = draft;
    participant.role = participant.role.simplified();
    const std::optional<FocusGroup> group = find(participant.group);
    if (!group) {
        return recordGone();
    }
    const Problems problems =
        check(participant, FocusGroupJoined{group->day, participants(group->id)}, m_session.clock().today());
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    return fitsFile(m_session.database(), participant) ? Result<FocusParticipant>(participant) : recordGone();
}

Result<FocusTheme> FocusGroups::checked(const FocusTheme& draft) const {
    FocusTheme theme = draft;
    theme.name = theme.name.simplified();
    theme.said = theme.said.trimmed();
    if (const Problems problems = check(theme); problems.hasErrors()) {
        return invalid(problems);
    }
    return fitsFile(m_session.database(), theme) ? Result<FocusTheme>(theme) : recordGone();
}

Result<FocusQuote> FocusGroups::checked(const FocusQuote& draft) const {
    FocusQuote quote = draft;
    quote.text = quote.text.trimmed();
    Problems problems = check(quote);
    if (FocusGroupStore(m_session.database()).namesCitizen(quote.text)) {
        problems.error(QStringLiteral("text"),
                       FocusGroupWords::tr("The quote names a citizen of the file. Write it without the name."));
    }
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    return fitsFile(m_session.database(), quote) ? Result<FocusQuote>(quote) : recordGone();
}

Result<Added<FocusGroup>> FocusGroups::add(const FocusGroup& draft) {
    auto group = checked(draft);
    if (!group) {
        return group.error();
    }
    group->programmeId = Settings(m_session.database()).value(programmeInUse);
    return addHeld<FocusGroupStore>(m_session, purposeOf("focus_group", "add"), *group);
}

Result<Undo> FocusGroups::change(const FocusGroup& draft) {
    const auto group = checked(draft);
    if (!group) {
        return group.error();
    }
    return changeRecord<FocusGroupStore>(m_session, purposeOf("focus_group", "change"), group->id,
                                         [&](const FocusGroup& before) -> Result<FocusGroup> {
                                             FocusGroup changed = *group;
                                             changed.programmeId = before.programmeId;
                                             return changed;
                                         });
}

Result<Undo> FocusGroups::remove(FocusGroupId id) {
    const QString purpose = purposeOf("focus_group", "remove");
    return m_session.write(purpose, [&](Write& write) -> Result<Undo> {
        const auto whole = wholeFocusGroup(write.database(), id);
        if (!whole) {
            return recordGone();
        }
        removeWhole(write, *whole);
        return Undo([&session = m_session, purpose, whole = *whole]() -> Result<void> {
            return session.write(purpose + QStringLiteral(".undo"), [&](Write& undoing) -> Result<void> {
                if (!canComeBack(undoing.database(), whole)) {
                    return recordTouched();
                }
                insertWhole(undoing, whole);
                return {};
            });
        });
    });
}

Result<Added<FocusParticipant>> FocusGroups::add(const FocusParticipant& draft) {
    const auto participant = checked(draft);
    if (!participant) {
        return participant.error();
    }
    return addHeld<FocusPartStore<FocusParticipant>>(m_session, purposeOf("focus_participant", "add"), *participant);
}

Result<Undo> FocusGroups::change(const FocusParticipant& draft) {
    const auto participant = checked(draft);
    return participant ? changePart(m_session, purposeOf("focus_participant", "change"), *participant)
                       : Result<Undo>(participant.error());
}

Result<Undo> FocusGroups::remove(FocusParticipantId id) {
    return removePart(m_session, purposeOf("focus_participant", "remove"), id,
                      FocusGroupWords::tr("This participant is quoted. Take the quotes away first."));
}

Result<Added<FocusTheme>> FocusGroups::add(const FocusTheme& draft) {
    const auto theme = checked(draft);
    if (!theme) {
        return theme.error();
    }
    return addHeld<FocusPartStore<FocusTheme>>(m_session, purposeOf("focus_theme", "add"), *theme);
}

Result<Undo> FocusGroups::change(const FocusTheme& draft) {
    const auto theme = checked(draft);
    return theme ? changePart(m_session, purposeOf("focus_theme", "change"), *theme) : Result<Undo>(theme.error());
}

Result<Undo> FocusGroups::remove(FocusThemeId id) {
    return removePart(m_session, purposeOf("focus_theme", "remove"), id,
                      FocusGroupWords::tr("Quotes stand under this theme. Take them away first."));
}

Result<Added<FocusQuote>> FocusGroups::add(const FocusQuote& draft) {
    const auto quote = checked(draft);
    if (!quote) {
        return quote.error();
    }
    return addHeld<FocusPartStore<FocusQuote>>(m_session, purposeOf("focus_quote", "add"), *quote);
}

Result<Undo> FocusGroups::change(const FocusQuote& draft) {
    const auto quote = checked(draft);
    return quote ? changePart(m_session, purposeOf("focus_quote", "change"), *quote) : Result<Undo>(quote.error());
}

Result<Undo> FocusGroups::remove(FocusQuoteId id) {
    return removePart(m_session, purposeOf("focus_quote", "remove"), id, QString());
}

std::optional<FocusGroup> FocusGroups::find(FocusGroupId id) const { return FocusGroupStore(m_session.database()).find(id); }

std::optional<FocusParticipant> FocusGroups::find(FocusParticipantId id) const {
    return FocusPartStore<FocusParticipant>(m_session.database()).find(id);
}

std::optional<FocusTheme> FocusGroups::find(FocusThemeId id) const {
    return FocusPartStore<FocusTheme>(m_session.database()).find(id);
}

std::optional<FocusQuote> FocusGroups::find(FocusQuoteId id) const {
    return FocusPartStore<FocusQuote>(m_session.database()).find(id);
}

QList<FocusGroup> FocusGroups::all() const { return FocusGroupStore(m_session.database()).all(); }

QList<FocusParticipant> FocusGroups::participants(FocusGroupId group) const {
    return FocusPartStore<FocusParticipant>(m_session.database()).of(group);
}

QList<FocusTheme> FocusGroups::themes(FocusGroupId group) const {
    return FocusPartStore<FocusTheme>(m_session.database()).of(group);
}

QList<FocusQuote> FocusGroups::quotes(FocusGroupId group) const {
    return FocusPartStore<FocusQuote>(m_session.database()).of(group);
}

} // namespace brobygger
