// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/match_columns.h"

#include <QCoreApplication>

namespace brobygger {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MatchColumns)
};

ChipText verdictChip(Eligible eligible) {
    switch (eligible) {
    case Eligible::Yes:
        return {eligibleLabel(eligible), Tone::Green};
    case Eligible::No:
        return {eligibleLabel(eligible), Tone::Red};
    case Eligible::Unknown:
        break;
    }
    return {eligibleLabel(eligible), Tone::Amber};
}

/// The first condition in a state, with both its values.
QString firstCondition(const MatchList& list, const Match& match, ConditionState state) {
    for (size_t at = 0; at < conditionCount; ++at) {
        if (match.conditions[at] == state) {
            const ConditionText text = describe(static_cast<ConditionId>(at), list.traits(match),
                                                list.citizen, list.settings, list.names, list.today);
            QStringList values{text.offerValue, text.citizenValue};
            values.removeAll(QString());
            return text.title + QStringLiteral(": ") + values.join(QStringLiteral(" · "));
        }
    }
    return {};
}

QString whenAndWhat(const OfferTraits& offer, const OfferHead& head) {
    QStringList texts;
    if (!head.schedule.isEmpty()) {
        texts.append(head.schedule.simplified());
    } else if (!offer.sessions.isEmpty()) {
        texts.append(sessionText(offer.sessions.first()));
    }
    if (offer.fee) {
        texts.append(offer.fee->minor == 0 ? Words::tr("free of charge")
                                           : formatMoney(*offer.fee, Decimals::WhenNeeded));
    }
    if (offer.freePlaces) {
        texts.append(Words::tr("%n places", nullptr, *offer.freePlaces));
    }
    return texts.join(QStringLiteral(" · "));
}

} // namespace

MatchRow matchRow(const MatchList& list, const Match& match, const OfferHead& head) {
    MatchRow row{match,
                 head.name,
                 {},
                 match.distanceKm ? Words::tr("%1 km").arg(formatDecimal(*match.distanceKm, 1)) : QString()};
    switch (match.eligible) {
    case Eligible::Yes:
        row.detail = whenAndWhat(list.traits(match), head);
        break;
    case Eligible::Unknown:
        row.detail = firstCondition(list, match, ConditionState::Unknown);
        break;
    case Eligible::No:
        row.detail = firstCondition(list, match, ConditionState::NotMet);
        break;
    }
    return row;
}

QList<Column<MatchRow>> matchColumns() {
    return {
        {QStringLiteral("score"),
         Words::tr("Points"),
         [](const MatchRow& row) {
             return row.match.eligible == Eligible::No ? QStringLiteral("–")
                                                       : QString::number(row.match.score);
         },
         [](const MatchRow& row) {
             const bool fits = row.match.eligible != Eligible::No;
             return Cell{fits ? QString::number(row.match.score) : QStringLiteral("–"),
                         {},
                         std::nullopt,
                         std::nullopt,
                         fits ? TextRole::Strong : TextRole::Muted};
         },
         Qt::AlignLeft,
         {},
         64},
        {QStringLiteral("offer"), Words::tr("Offer"), [](const MatchRow& row) { return row.name; },
         [](const MatchRow& row) {
             return Cell{row.name, row.detail, std::nullopt, std::nullopt, TextRole::Strong};
         }},
        {QStringLiteral("distance"),
         Words::tr("Distance"),
         [](const MatchRow& row) { return row.distance; },
         [](const MatchRow& row) {
             return Cell{row.distance, {}, std::nullopt, std::nullopt, TextRole::Muted};
         },
         Qt::AlignLeft,
         {},
         76},
        {QStringLiteral("verdict"),
         Words::tr("Verdict"),
         [](const MatchRow& row) { return eligibleLabel(row.match.eligible); },
         [](const MatchRow& row) {
             const ChipText chip = verdictChip(row.match.eligible);
             return Cell{chip.text, {}, chip.tone};
         },
         Qt::AlignLeft,
         {},
         116},
    };
}

} // namespace brobygger
