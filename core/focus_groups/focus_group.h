// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

namespace brobygger {

struct FocusGroup;
using FocusGroupId = Id<FocusGroup>;
struct FocusParticipant;
using FocusParticipantId = Id<FocusParticipant>;
struct FocusTheme;
using FocusThemeId = Id<FocusTheme>;
struct FocusQuote;
using FocusQuoteId = Id<FocusQuote>;

/// A talk with several people about the project (fokusgruppeinterview).
struct FocusGroup {
    FocusGroupId id;
    QDate day;
    QString title;
    QString guide; ///< the questions
    QString moderator;
    QString place;
    QString programmeId = {}; ///< in whose reports it stands: the one in use when it was entered

    bool operator==(const FocusGroup&) const = default;
};

/// How far what somebody says may be quoted. Each includes the one before.
enum class QuoteUse { None, Working, Outside };

/// Who took part: a citizen of the file, or somebody by role and without a name.
struct FocusParticipant {
    FocusParticipantId id;
    FocusGroupId group;
    CitizenId citizen; ///< invalid: by role alone
    QString role;      ///< a relative, a nurse …
    QDate consentedOn; ///< to taking part; invalid: not given
    QuoteUse quoteUse = QuoteUse::None;

    bool operator==(const FocusParticipant&) const = default;

    /// How far quotes may be used: not at all without consent to taking part.
    QuoteUse allowedUse() const { return consentedOn.isValid() ? quoteUse : QuoteUse::None; }
};

/// Something that was talked about, and what was said of it.
struct FocusTheme {
    FocusThemeId id;
    FocusGroupId group;
    QString name;
    QString said;

    bool operator==(const FocusTheme&) const = default;
};

/// What one of them said, word for word. Where it may stand follows from the participant alone.
struct FocusQuote {
    FocusQuoteId id;
    FocusGroupId group;
    FocusParticipantId participant; ///< invalid: not known who, so nobody has allowed it
    FocusThemeId theme;             ///< invalid: of none
    QString text;

    bool operator==(const FocusQuote&) const = default;
};

/// The stored text: none, working, outside.
QString toCode(QuoteUse use);
/// None for what is no such code.
QuoteUse quoteUseFromCode(const QString& code);

/// How far a quote may be used, by who said it.
QuoteUse allowedUse(const FocusQuote& quote, const QList<FocusParticipant>& participants);

} // namespace brobygger
