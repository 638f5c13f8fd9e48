// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cooperation/commitment_rules.h"

#include "core/base/time/dates.h"
#include "core/cooperation/cooperation_words.h"

namespace brobygger {

namespace {
/// Both give the commitment a day of its own again.
bool setsDay(CommitmentState state) { return state == CommitmentState::Changed || state == CommitmentState::Open; }

void checkNewTerms(const CommitmentAnswer& answer, const Commitment& commitment, Problems& problems) {
    if (answer.state == CommitmentState::Changed) {
        if (answer.promise.trimmed().isEmpty()) {
            problems.error(QStringLiteral("promise"), CooperationWords::tr("Write what is promised."));
        } else if (answer.promise.simplified() == commitment.promise && answer.dueOn == commitment.dueOn) {
            problems.error(QStringLiteral("promise"), CooperationWords::tr("Write what is promised now, or another day."));
        }
    }
    if (setsDay(answer.state) && answer.dueOn.isValid() && answer.dueOn < answer.on) {
        problems.error(QStringLiteral("dueOn"), CooperationWords::tr("The new day must not lie before the day it was agreed."));
    }
}
} // namespace

QDate dueOn(const Commitment& commitment) { return commitment.isWaiting() ? commitment.dueOn : QDate(); }

DueState dueState(const Commitment& commitment, QDate today) { return dueState(dueOn(commitment), today); }

QList<CommitmentState> statesAfter(CommitmentState state) {
    if (state == CommitmentState::Open || state == CommitmentState::Changed) {
        return {CommitmentState::Kept, CommitmentState::Changed, CommitmentState::Dropped};
    }
    return {CommitmentState::Open};
}

PrincipleTally tallyOf(const QList<CommitmentRow>& rows, Principle principle, QDate today) {
    PrincipleTally tally;
    for (const CommitmentRow& row : rows) {
        const Commitment& commitment = row.commitment;
        if (commitment.principle == principle && commitment.state != CommitmentState::Dropped) {
            ++tally.all;
            tally.kept += commitment.state == CommitmentState::Kept ? 1 : 0;
            tally.overdue += dueState(commitment, today) == DueState::Overdue ? 1 : 0;
        }
    }
    return tally;
}

Problems check(const Commitment& commitment, QDate today) {
    Problems problems;
    if (commitment.promise.trimmed().isEmpty()) {
        problems.error(QStringLiteral("promise"), CooperationWords::tr("Write what is promised."));
    }
    if (commitment.person.isValid() && !commitment.partner.isValid()) {
        problems.error(QStringLiteral("partner"), CooperationWords::tr("Choose where the person works."));
    }
    if (!commitment.agreedOn.isValid()) {
        problems.error(QStringLiteral("agreedOn"), CooperationWords::tr("Write the day it was promised."));
    } else if (commitment.agreedOn > today) {
        problems.error(QStringLiteral("agreedOn"), CooperationWords::tr("The day lies in the future."));
    } else if (commitment.dueOn.isValid() && commitment.dueOn < commitment.agreedOn) {
        problems.error(QStringLiteral("dueOn"), CooperationWords::tr("It cannot be due before it was promised."));
    }
    return problems;
}

Problems check(const CommitmentAnswer& answer, const Commitment& commitment, QDate today, QDate lastStep) {
    Problems problems;
    if (!statesAfter(commitment.state).contains(answer.state)) {
        problems.error(QStringLiteral("state"), CooperationWords::tr("Choose what became of it."));
    }
    if (!answer.on.isValid()) {
        problems.error(QStringLiteral("on"), CooperationWords::tr("Write the day."));
    } else if (answer.on > today) {
        problems.error(QStringLiteral("on"), CooperationWords::tr("The day lies in the future."));
    } else if (answer.on < commitment.agreedOn) {
        problems.error(QStringLiteral("on"), CooperationWords::tr("The day lies before the day it was promised."));
    } else if (lastStep.isValid() && answer.on < lastStep) {
        problems.error(
            QStringLiteral("on"),
            CooperationWords::tr("What became of it on %1 is written down already. The day must not lie before that.")
                .arg(formatDate(lastStep)));
    }
    if (answer.state == CommitmentState::Dropped && answer.said.trimmed().isEmpty()) {
        problems.error(QStringLiteral("said"), CooperationWords::tr("Write why it was dropped."));
    }
    checkNewTerms(answer, commitment, problems);
    return problems;
}

Commitment answered(Commitment commitment, const CommitmentAnswer& answer) {
    commitment.state = answer.state;
    if (answer.state == CommitmentState::Changed) {
        commitment.promise = answer.promise.simplified();
    }
    if (setsDay(answer.state)) {
        commitment.dueOn = answer.dueOn;
    }
    return commitment;
}

} // namespace brobygger
