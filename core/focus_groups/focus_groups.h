// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/focus_groups/focus_group.h"
#include "core/storage/records/add_record.h"

namespace brobygger {

/// Focus groups with who took part, what was talked about, and what was said. All verbs are Invalid with the fields to mend,
/// NotFound for what is gone. Nothing is taken back that something entered since hangs on.
class FocusGroups final {
public:
    explicit FocusGroups(Session& session)
        : m_session(session) {}

    Result<Added<FocusGroup>> add(const FocusGroup& group);
    Result<Undo> change(const FocusGroup& group);
    /// With its participants, themes and quotes.
    Result<Undo> remove(FocusGroupId id);

    Result<Added<FocusParticipant>> add(const FocusParticipant& participant);
    Result<Undo> change(const FocusParticipant& participant);
    /// Conflict while something this participant said is quoted.
    Result<Undo> remove(FocusParticipantId id);

    Result<Added<FocusTheme>> add(const FocusTheme& theme);
    Result<Undo> change(const FocusTheme& theme);
    /// Conflict while a quote stands under it.
    Result<Undo> remove(FocusThemeId id);

    /// Participant and theme of a quote are of the same group.
    Result<Added<FocusQuote>> add(const FocusQuote& quote);
    Result<Undo> change(const FocusQuote& quote);
    Result<Undo> remove(FocusQuoteId id);

    std::optional<FocusGroup> find(FocusGroupId id) const;
    std::optional<FocusParticipant> find(FocusParticipantId id) const;
    std::optional<FocusTheme> find(FocusThemeId id) const;
    std::optional<FocusQuote> find(FocusQuoteId id) const;
    /// The newest first.
    QList<FocusGroup> all() const;
    // Of one group, in the order in which they were entered.
    QList<FocusParticipant> participants(FocusGroupId group) const;
    QList<FocusTheme> themes(FocusGroupId group) const;
    QList<FocusQuote> quotes(FocusGroupId group) const;

private:
    Result<FocusGroup> checked(const FocusGroup& group) const;
    Result<FocusParticipant> checked(const FocusParticipant& participant) const;
    Result<FocusTheme> checked(const FocusTheme& theme) const;
    Result<FocusQuote> checked(const FocusQuote& quote) const;

    Session& m_session;
};

} // namespace brobygger
