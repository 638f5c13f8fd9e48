// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/match_lines.h"

#include "core/matching/match_conditions.h"
#include "core/referrals/outgoing_rules.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {

constexpr qsizetype marksShown = 3;

struct MatchLinesWords {
    Q_DECLARE_TR_FUNCTIONS(MatchLines)
};

bool isLeftOut(const Match& match) { return match.state(ConditionId::Parked) == ConditionState::NotMet; }

bool isShown(const Match& match, MatchGroup group, const MatchFilter& filter) {
    if (isLeftOut(match)) {
        return filter.showsLeftOut;
    }
    return group == MatchGroup::Elsewhere ? filter.showsElsewhere : group != MatchGroup::FitsNot || filter.showsFitsNot;
}

QString whenAndPrice(const OfferTraits& offer, const OfferHead& head) {
    QStringList texts;
    if (!head.schedule.isEmpty()) {
        texts.append(head.schedule.simplified());
    } else if (!offer.sessions.isEmpty()) {
        texts.append(sessionText(offer.sessions.first()));
    }
    if (offer.fee) {
        texts.append(offer.fee->minor == 0 ? MatchLinesWords::tr("free of charge")
                                           : formatMoney(*offer.fee, Decimals::WhenNeeded));
    }
    return texts.join(QStringLiteral(" · "));
}

/// "Alder · tilbud: fra 60 år · borger: 49 år"
QString bothSides(const ConditionText& text) {
    if (text.offerValue.isEmpty()) {
        return MatchLinesWords::tr("%1 · citizen: %2").arg(text.title, text.citizenValue);
    }
    return text.citizenValue.isEmpty()
               ? MatchLinesWords::tr("%1 · offer: %2").arg(text.title, text.offerValue)
               : MatchLinesWords::tr("%1 · offer: %2 · citizen: %3").arg(text.title, text.offerValue, text.citizenValue);
}

void addNeeds(const MatchList& list, const OfferTraits& offer, QList<MatchMark>& marks) {
    for (const QString& need : list.citizen.needs) {
        if (serves(offer, need)) {
            marks.append({IconName::Check, IconTone::Green, list.names.categories.value(need, need)});
        }
    }
}

QList<MatchMark> marksFor(const MatchList& list, const Match& match) {
    const OfferTraits& offer = list.traits(match);
    const auto words = [&](ConditionId id) { return describe(id, offer, list.citizen, list.settings, list.names, list.today); };
    QList<MatchMark> marks;
    if (match.eligible == Eligible::No) {
        for (size_t at = 0; at < conditionCount && marks.isEmpty(); ++at) {
            if (match.conditions[at] == ConditionState::NotMet) {
                marks.append(
                    {IconName::Cross, IconTone::Red, bothSides(words(static_cast<ConditionId>(at))), MarkKind::Sentence});
            }
        }
        const QList<ConditionId> changes = wouldChange(match);
        if (changes.size() == 1) {
            marks.append(
                {IconName::Info, IconTone::Muted, changeText(changes.first(), offer, list.citizen), MarkKind::Sentence});
        }
        return marks;
    }
    addNeeds(list, offer, marks);
    for (size_t at = 0; at < conditionCount; ++at) {
        if (match.conditions[at] == ConditionState::Unknown) {
            const ConditionText text = words(static_cast<ConditionId>(at));
            marks.append({IconName::Question, IconTone::Amber, MatchLinesWords::tr("%1: not known").arg(text.title)});
        }
    }
    if (list.citizen.times && match.state(ConditionId::Times) == ConditionState::Met) {
        marks.append({IconName::Check, IconTone::Green, MatchLinesWords::tr("has time then")});
    }
    if (offer.freePlaces && match.state(ConditionId::Places) == ConditionState::Met) {
        marks.append({IconName::Check, IconTone::Green, MatchLinesWords::tr("%n places free", nullptr, *offer.freePlaces)});
    }
    return marks.mid(0, marksShown);
}

} // namespace

MatchGroup groupOf(const Match& match) {
    if (match.state(ConditionId::Need) == ConditionState::NotMet) {
        return MatchGroup::Elsewhere;
    }
    switch (match.eligible) {
    case Eligible::Yes: return MatchGroup::Fits;
    case Eligible::Unknown: return MatchGroup::Asks;
    case Eligible::No: break;
    }
    return MatchGroup::FitsNot;
}

int leftOut(const MatchList& list) {
    return static_cast<int>(std::count_if(list.matches.begin(), list.matches.end(), isLeftOut));
}

QList<MatchLine> matchLines(const MatchList& list, const MatchFilter& filter) {
    QList<MatchLine> lines;
    for (const MatchGroup group : {MatchGroup::Fits, MatchGroup::Asks, MatchGroup::FitsNot, MatchGroup::Elsewhere}) {
        MatchLine heading{group, -1, 0};
        QList<MatchLine> offers;
        for (qsizetype at = 0; at < list.matches.size(); ++at) {
            const Match& match = list.matches[at];
            if (groupOf(match) != group) {
                continue;
            }
            heading.offers += isLeftOut(match) && !filter.showsLeftOut ? 0 : 1;
            if (isShown(match, group, filter)) {
                offers.append({group, at, 0, list.id(match)});
            }
        }
        if (heading.offers > 0 && (group != MatchGroup::FitsNot || filter.showsFitsNot)) {
            lines.append(heading);
            lines.append(offers);
        }
    }
    return lines;
}

OpenReferrals openReferrals(const QList<OutgoingRow>& rows) {
    OpenReferrals open;
    for (const OutgoingRow& row : rows) {
        const qint64 offer = row.referral.offer.value();
        if (!isEnded(row.referral.state) && !open.contains(offer)) { // the newest stands first
            open.insert(offer, row.referral.state);
        }
    }
    return open;
}

QString referralText(OutgoingState state) { return MatchLinesWords::tr("Referral: %1").arg(outgoingStateLabel(state)); }

MatchWords wordsOf(const MatchList& list, const Match& match, const OfferHead& head, const OpenReferrals& referrals) {
    QList<MatchMark> marks = marksFor(list, match);
    if (const auto open = referrals.constFind(list.traits(match).id); open != referrals.cend()) {
        marks.prepend({IconName::Referrals, IconTone::Accent, referralText(*open), MarkKind::State});
    }
    return {head.name,
            head.town,
            whenAndPrice(list.traits(match), head),
            marks,
            match.eligible == Eligible::No ? QStringLiteral("–") : QString::number(match.score),
            match.distanceKm ? kilometres(*match.distanceKm) : QString()};
}

QString headingText(const MatchLine& line) {
    switch (line.group) {
    case MatchGroup::Fits: return MatchLinesWords::tr("Fit");
    case MatchGroup::Asks: return MatchLinesWords::tr("Need an answer");
    case MatchGroup::FitsNot: return MatchLinesWords::tr("Do not fit");
    case MatchGroup::Elsewhere: break;
    }
    return MatchLinesWords::tr("%n offers serve none of the wishes", nullptr, line.offers);
}

} // namespace brobygger
