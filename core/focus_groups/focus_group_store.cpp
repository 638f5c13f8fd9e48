// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/focus_groups/focus_group_store.h"

namespace brobygger {

namespace {
constexpr const char* allFocusGroupsSql = "SELECT * FROM focus_group ORDER BY on_day DESC, id DESC";
constexpr const char* namedCitizenSql = R"(
    SELECT 1 FROM citizen WHERE given_name <> '' AND surname <> '' AND instr(:text, given_name || ' ' || surname) > 0 LIMIT 1)";
} // namespace

const StoreTable<FocusGroup>& FocusGroupStore::table() {
    static const StoreTable<FocusGroup> table{"focus_group",
                                              RecordKind::FocusGroup,
                                              ownedByNobody<FocusGroup>,
                                              {field<&FocusGroup::programmeId>("programme_id").once(),
                                               field<&FocusGroup::day>("on_day"), field<&FocusGroup::title>("title"),
                                               field<&FocusGroup::guide>("guide"), field<&FocusGroup::moderator>("moderator"),
                                               field<&FocusGroup::place>("place")}};
    return table;
}

bool FocusGroupStore::namesCitizen(const QString& text) const {
    Statement select(m_database, namedCitizenSql);
    select.bind(":text", text);
    return select.step();
}

std::optional<FocusGroup> FocusGroupStore::find(FocusGroupId id) const { return table().find(m_database, id); }

QList<FocusGroup> FocusGroupStore::all() const {
    Statement select(m_database, allFocusGroupsSql);
    return table().readAll(select);
}

void FocusGroupStore::insert(Write& write, const FocusGroup& group) { table().insert(write, group); }

void FocusGroupStore::update(Write& write, const FocusGroup& before, const FocusGroup& after) {
    table().update(write, before, after);
}

void FocusGroupStore::remove(Write& write, const FocusGroup& group) { table().remove(write, group); }

template <> const StoreTable<FocusParticipant>& FocusPartStore<FocusParticipant>::table() {
    using Participant = FocusParticipant;
    static const StoreTable<Participant> table{"focus_participant",
                                               RecordKind::FocusParticipant,
                                               ownedBy<&Participant::citizen>,
                                               {field<&Participant::group>("focus_group_id"),
                                                field<&Participant::citizen>("citizen_id"), field<&Participant::role>("role"),
                                                field<&Participant::consentedOn>("consented_on"),
                                                coded<quoteUseFromCode, &Participant::quoteUse>("quote_use")}};
    return table;
}

template <> const StoreTable<FocusTheme>& FocusPartStore<FocusTheme>::table() {
    static const StoreTable<FocusTheme> table{
        "focus_theme",
        RecordKind::FocusTheme,
        ownedByNobody<FocusTheme>,
        {field<&FocusTheme::group>("focus_group_id"), field<&FocusTheme::name>("name"), field<&FocusTheme::said>("said")}};
    return table;
}

template <> const StoreTable<FocusQuote>& FocusPartStore<FocusQuote>::table() {
    static const StoreTable<FocusQuote> table{"focus_quote",
                                              RecordKind::FocusQuote,
                                              ownedByNobody<FocusQuote>,
                                              {field<&FocusQuote::group>("focus_group_id"),
                                               field<&FocusQuote::participant>("participant_id"),
                                               field<&FocusQuote::theme>("theme_id"), field<&FocusQuote::text>("text")}};
    return table;
}

} // namespace brobygger
