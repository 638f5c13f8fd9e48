// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partners/partner.h"

#include <QDate>
#include <QList>

namespace brobygger {

struct Commitment;
using CommitmentId = Id<Commitment>;
struct CommitmentStep;
using CommitmentStepId = Id<CommitmentStep>;

/// The five principles of collective impact, as seed paper 001 names them: a common agenda, activities that are binding for
/// each other, shared measurement, continuous communication, a backbone.
enum class Principle { Agenda, Activities, Measurement, Communication, Backbone };

/// What has become of a commitment. One that was changed holds in its new words and still waits.
enum class CommitmentState { Open, Kept, Changed, Dropped };

/// What a partner, or we ourselves, have promised for the cooperation.
struct Commitment {
    CommitmentId id;
    Principle principle = Principle::Agenda;
    PartnerId partner; ///< invalid: our own
    PartnerPersonId person;
    QString promise;
    QDate agreedOn;
    QDate dueOn; ///< invalid: it goes on without a last day
    CommitmentState state = CommitmentState::Open;

    bool operator==(const Commitment&) const = default;

    bool isWaiting() const { return state == CommitmentState::Open || state == CommitmentState::Changed; }
};

/// What became of it on a day.
struct CommitmentStep {
    CommitmentStepId id;
    CommitmentId commitment;
    QDate on;
    CommitmentState state = CommitmentState::Kept; ///< from that day on
    QString said;
    QString formerPromise; ///< of one that was changed
    QDate formerDueOn;

    bool operator==(const CommitmentStep&) const = default;
};

/// What is entered about how a commitment went.
struct CommitmentAnswer {
    CommitmentId commitment;
    QDate on;
    CommitmentState state = CommitmentState::Kept;
    QString said;
    QString promise; ///< of one that is changed: what is promised from now on
    QDate dueOn;     ///< of one that is changed or taken up again
};

/// A commitment with the names of who made it; both empty when it is our own.
struct CommitmentRow {
    Commitment commitment;
    QString partnerName;
    QString personName;
};

QList<Principle> allPrinciples();
/// The stored text: agenda, activities, measurement, communication, backbone.
QString toCode(Principle principle);
/// Agenda for what is no such code.
Principle principleFromCode(const QString& code);
/// The words on the screen.
QString principleLabel(Principle principle);

/// The stored text: open, kept, changed, dropped.
QString toCode(CommitmentState state);
/// Open for what is no such code.
CommitmentState commitmentStateFromCode(const QString& code);
/// The word on the screen.
QString commitmentStateLabel(CommitmentState state);

} // namespace brobygger
