// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/matching_rules.h"

#include <QHash>

namespace brobygger {

/// Names for ids, in the language of the screen.
struct MatchNames {
    QHash<QString, QString> categories;
    QHash<QString, QString> municipalities;
};

/// A condition in words: what it is about, and the values on both sides.
struct ConditionText {
    QString title;
    QString offerValue;
    QString citizenValue;
};

/// Made only for what is looked at, never while ranking.
ConditionText describe(ConditionId id, const OfferTraits& offer, const CitizenTraits& citizen, const MatchSettings& settings,
                       const MatchNames& names, QDate today);
/// Whether a condition says anything about this offer and this citizen: one of them names a limit or a need, or it is not
/// met. The rest would only fill the page.
bool isWorthTelling(ConditionId id, const Match& match, const OfferTraits& offer, const CitizenTraits& citizen);
QString partTitle(PartId id);
/// The reason for the points of a part, as a sentence.
QString describe(PartId id, const Match& match, const OfferTraits& offer, const CitizenTraits& citizen,
                 const MatchSettings& settings, const MatchNames& names, QDate today);
/// What a changed condition would be, as a sentence: "Borgeren får et lift."; empty for what nobody can
/// change.
QString changeText(ConditionId id, const OfferTraits& offer, const CitizenTraits& citizen);
QString eligibleLabel(Eligible eligible);
/// "15 km", "2,5 km": one decimal where there is one.
QString kilometres(double km);
/// "onsdag kl. 10.00–12.00, hver 2. uge, uden for skoleferier"
QString sessionText(const WeeklySession& session);

} // namespace brobygger
