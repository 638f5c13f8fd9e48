// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/commitment_words.h"

#include "core/base/time/dates.h"
#include "core/cooperation/commitment_rules.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct CommitmentWords {
    Q_DECLARE_TR_FUNCTIONS(CommitmentWords)
};
} // namespace

ChipText commitmentChip(const Commitment& commitment, QDate today) {
    const QDate due = dueOn(commitment);
    switch (dueState(due, today)) {
    case DueState::Overdue:
        return {CommitmentWords::tr("%n day(s) late", nullptr, static_cast<int>(due.daysTo(today))), Tone::Amber,
                IconName::Clock};
    case DueState::Due: return {CommitmentWords::tr("due today"), Tone::Amber, IconName::Clock};
    case DueState::Later: break;
    }
    const QString word = commitmentStateLabel(commitment.state);
    switch (commitment.state) {
    case CommitmentState::Open: return {word, Tone::Neutral, IconName::Clock};
    case CommitmentState::Kept: return {word, Tone::Green, IconName::Check};
    case CommitmentState::Changed: return {word, Tone::Neutral, IconName::Repeat};
    case CommitmentState::Dropped: return {word, Tone::Neutral, IconName::Close};
    }
    return {};
}

QString commitmentOwner(const CommitmentRow& row) {
    return row.commitment.partner.isValid() ? row.partnerName : CommitmentWords::tr("we ourselves");
}

QString commitmentDay(const Commitment& commitment) {
    return commitment.dueOn.isValid() ? formatDate(commitment.dueOn) : CommitmentWords::tr("goes on");
}

} // namespace brobygger
