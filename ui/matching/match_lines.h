// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/matching.h"
#include "core/referrals/outgoing_referral.h"
#include "ui/kit/look/icons.h"

#include <QSet>

namespace brobygger {

/// The groups of the ranked list, in their order. Elsewhere are those that serve none of the needs; they are folded away.
enum class MatchGroup { Fits, Asks, FitsNot, Elsewhere };
MatchGroup groupOf(const Match& match);

/// What of the list is shown.
struct MatchFilter {
    bool showsFitsNot = true;
    bool showsLeftOut = false; ///< also offers this citizen has said no to
    bool showsElsewhere = false;
};

/// One line: the heading of a group, or an offer of it. The heading of Elsewhere folds and unfolds it.
struct MatchLine {
    MatchGroup group = MatchGroup::Fits;
    qsizetype match = -1; ///< position in MatchList::matches; -1: the heading
    int offers = 0;       ///< of a heading: how many stand in the group
    OfferId offer = {};

    bool isHeading() const { return match < 0; }
};

/// The lines in order. Groups without an offer have no heading.
QList<MatchLine> matchLines(const MatchList& list, const MatchFilter& filter);
/// How many offers the citizen has said no to.
int leftOut(const MatchList& list);

/// How a mark gives way where there is little room: what has been done about the offer is always said, a label is whole or left
/// out, a sentence may be cut.
enum class MarkKind { State, Label, Sentence };

/// One thing that speaks for an offer, against it, or is not known.
struct MatchMark {
    IconName icon = IconName::Check;
    IconTone tone = IconTone::Green;
    QString text;
    MarkKind kind = MarkKind::Label;
};

/// The open referrals of a citizen, drafts too, by the id of their offer.
using OpenReferrals = QHash<qint64, OutgoingState>;
OpenReferrals openReferrals(const QList<OutgoingRow>& rows);
/// "Henvisning: Kladde"
QString referralText(OutgoingState state);

/// An offer in words, made only for what is looked at.
struct MatchWords {
    QString name;
    QString town;
    QString when; ///< "ti kl. 10.00 · gratis"
    QList<MatchMark> marks;
    QString points; ///< a dash where it does not fit
    QString distance;
};
/// A referral that is open already stands first of the marks.
MatchWords wordsOf(const MatchList& list, const Match& match, const OfferHead& head, const OpenReferrals& referrals);
/// "Passer", with how many.
QString headingText(const MatchLine& line);

} // namespace brobygger
