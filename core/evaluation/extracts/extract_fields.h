// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/frozen/json_fields.h"
#include "core/evaluation/records/records.h"

namespace brobygger {

// The fields of each record of an extract, in the order in which they stand in its bytes, once for writing and for reading.
//
// io.day(d) must be there and lie in the period or before it, io.dayOrNone(d) may be missing; io.person(p), io.course(c) and
// io.screening(s) are places in the lists before, io.courseOrNone(c) and io.personOrNone(p) may be none.

void describeRow(auto& io, Like<EvaluationRecords::Person> auto& person) {
    io.birthDate(person.birthDate).word(person.sex).word(person.parish);
}

void describeRow(auto& io, Like<EvaluationRecords::Course> auto& course) {
    io.id(course.id).person(course.person).day(course.openedOn).dayOrNone(course.startedOn).dayOrNone(course.closedOn);
    io.word(course.outcome).word(course.funder).dayOrNone(course.askedOn).dayOrNone(course.agreedOn);
    io.dayOrNone(course.refusedOn).word(course.refusalReason);
}

void describeRow(auto& io, Like<EvaluationRecords::Referral> auto& referral) {
    io.id(referral.id).person(referral.person).course(referral.course).day(referral.receivedOn);
    io.dayOrNone(referral.firstContactOn).word(referral.source).word(referral.clinic);
}

void describeRow(auto& io, Like<EvaluationRecords::OfferReferral> auto& referral) {
    io.id(referral.id).person(referral.person).course(referral.course).day(referral.sentOn).dayOrNone(referral.answeredOn);
    io.oneOf(referral.answer, EvaluationRecords::Answer::No).dayOrNone(referral.startedOn).dayOrNone(referral.endedOn);
    io.oneOf(referral.ending, EvaluationRecords::OfferEnding::NoReply).word(referral.offer);
}

void describeRow(auto& io, Like<EvaluationRecords::Contact> auto& contact) {
    io.id(contact.id).person(contact.person).course(contact.course).day(contact.day);
    io.oneOf(contact.result, EvaluationRecords::ContactResult::None).count(contact.minutes);
}

void describeRow(auto& io, Like<EvaluationRecords::Appointment> auto& appointment) {
    io.id(appointment.id).person(appointment.person).course(appointment.course).day(appointment.day);
    io.count(appointment.minute).word(appointment.sector);
    io.oneOf(appointment.attendance, EvaluationRecords::Attendance::Moved).word(appointment.reason).word(appointment.remedy);
    io.yesOrNo(appointment.isSoft).amount(appointment.transportPrice);
}

void describeRow(auto& io, Like<EvaluationRecords::Score> auto& score) {
    io.id(score.measurement).person(score.person).word(score.score).day(score.day).number(score.value);
}

void describeRow(auto& io, Like<EvaluationRecords::Experience> auto& form) {
    io.id(form.measurement).person(form.person).day(form.day).answers(form.answers);
}

void describeRow(auto& io, Like<EvaluationRecords::ServiceUse> auto& use) {
    io.id(use.id).person(use.person).word(use.kind).day(use.from).day(use.to).count(use.number);
    io.count(use.sourceRank).yesOrNo(use.isKnown);
}

void describeRow(auto& io, Like<EvaluationRecords::LabourStatus> auto& labour) {
    io.id(labour.id).person(labour.person).day(labour.from).dayOrNone(labour.to).word(labour.status).word(labour.group);
}

void describeRow(auto& io, Like<EvaluationRecords::Screening> auto& screening) {
    io.id(screening.id).person(screening.person).courseOrNone(screening.course).day(screening.day);
    io.word(screening.verdict).word(screening.decision).word(screening.screener).count(screening.indicatorsNeeded);
    io.idOrNone(screening.secondOf);
}

void describeRow(auto& io, Like<EvaluationRecords::ScreeningAnswer> auto& answer) {
    io.screening(answer.screening).word(answer.criterion).oneOf(answer.kind, CriterionKind::Exclusion);
    io.oneOf(answer.state, ConditionState::Unknown);
}

void describeRow(auto& io, Like<EvaluationRecords::Rung> auto& rung) {
    io.id(rung.id).person(rung.person).course(rung.course).word(rung.rung).day(rung.day);
}

void describeRow(auto& io, Like<EvaluationRecords::Cost> auto& cost) {
    io.id(cost.id).personOrNone(cost.person).courseOrNone(cost.course).day(cost.day).word(cost.kind);
    io.number(cost.quantity).amount(cost.amount).word(cost.funder);
}

void describeRow(auto& io, Like<EvaluationRecords::Budget> auto& line) {
    io.year(line.year).word(line.kind).amount(line.amount).word(line.funder);
}

void describeRow(auto& io, Like<EvaluationRecords::Tally> auto& tally) { io.day(tally.month).count(tally.number); }

/// Calls `list(records)` for each list that an extract holds, in the order of its bytes. A list refers only to those before it.
template <class Records, class List> void forListsOfExtract(Records& records, List list) {
    list(records.persons);
    list(records.courses);
    list(records.referrals);
    list(records.offerReferrals);
    list(records.contacts);
    list(records.appointments);
    list(records.scores);
    list(records.experiences);
    list(records.serviceUse);
    list(records.labour);
    list(records.screenings);
    list(records.screeningAnswers);
    list(records.rungs);
    list(records.costs);
    list(records.budget);
    list(records.tallies);
}

} // namespace brobygger
