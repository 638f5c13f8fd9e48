// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evaluation_data.h"

#include "core/appointments/appointment_store.h"
#include "core/contacts/contact_store.h"
#include "core/courses/course_store.h"
#include "core/evaluation/evaluate.h"
#include "core/referrals/incoming_store.h"
#include "tests/support/builders.h"

#include <stdexcept>

namespace brobygger {

namespace {
void must(const Result<void>& result) {
    if (!result) {
        throw std::runtime_error(result.error().message.toStdString());
    }
}
const QString purpose = QStringLiteral("test.evaluation");
} // namespace

Course EvaluationData::course(QDate openedOn, QDate startedOn, const QString& outcome, QDate closedOn) {
    Course course;
    course.citizen = aCitizen(m_workspace, QStringLiteral("Person %1").arg(++m_people)).id;
    course.programmeId = m_workspace.settings.value(programmeInUse);
    course.openedOn = openedOn;
    course.startedOn = startedOn;
    course.outcome = outcome;
    course.closedOn = closedOn;
    course.state = closedOn.isValid() ? CourseState::Closed : (startedOn.isValid() ? CourseState::Active : CourseState::Intake);
    must(m_workspace.session.write(purpose, [&](Write& write) -> Result<void> {
        course.id = write.newId<Course>();
        CourseStore(write.database()).insert(write, course);
        return {};
    }));
    return course;
}

void EvaluationData::referral(const Course& course, QDate receivedOn, QDate firstContactOn) {
    must(m_workspace.session.write(purpose, [&](Write& write) -> Result<void> {
        IncomingReferral referral;
        referral.id = write.newId<IncomingReferral>();
        referral.citizen = course.citizen;
        referral.course = course.id;
        referral.source = QStringLiteral("gp");
        referral.receivedOn = receivedOn;
        referral.firstContactOn = firstContactOn;
        IncomingStore(write.database()).insert(write, referral);
        return {};
    }));
}

void EvaluationData::appointments(const Course& course, QDate on, const QString& sector, const QString& outcome, int times,
                                  const QString& reason, const QString& remedy) {
    must(m_workspace.session.write(purpose, [&](Write& write) -> Result<void> {
        for (int time = 0; time < times; ++time) {
            Appointment appointment;
            appointment.id = write.newId<Appointment>();
            appointment.citizen = course.citizen;
            appointment.course = course.id;
            appointment.sector = sector;
            appointment.title = QStringLiteral("kontrol");
            appointment.startsAt = QDateTime(on, QTime(8, 0)).addSecs(60 * time);
            appointment.outcome = outcome;
            appointment.noShowReason = reason;
            appointment.remedy = remedy;
            AppointmentStore(write.database()).insert(write, appointment);
        }
        return {};
    }));
}

void EvaluationData::contact(const Course& course, QDate on, int minutes) {
    must(m_workspace.session.write(purpose, [&](Write& write) -> Result<void> {
        Contact contact;
        contact.id = write.newId<Contact>();
        contact.citizen = course.citizen;
        contact.course = course.id;
        contact.at = QDateTime(on, QTime(10, 0));
        contact.kind = QStringLiteral("home_visit");
        contact.outcome = QStringLiteral("reached");
        contact.minutes = minutes;
        ContactStore(write.database()).insert(write, contact);
        return {};
    }));
}

EvaluationRequest EvaluationData::request(QDate from, QDate to, EvaluationLevel level) const {
    EvaluationRequest request;
    request.programmeId = m_workspace.settings.value(programmeInUse);
    request.from = from;
    request.to = to;
    request.level = level;
    return request;
}

Evaluation EvaluationData::evaluated(const EvaluationRequest& request) const {
    Progress progress;
    Result<Evaluation> evaluation =
        evaluate(m_workspace.session.database(), request, m_workspace.evaluations.inputs(), progress);
    if (!evaluation) {
        throw std::runtime_error(evaluation.error().message.toStdString());
    }
    return *evaluation;
}

void EvaluationData::smallProject() {
    constexpr int months = 18;
    constexpr int people = 40;
    const QStringList sectors{QStringLiteral("gp"), QStringLiteral("hospital"), QStringLiteral("municipality"),
                              QStringLiteral("offer")};
    QList<Course> courses;
    for (int person = 0; person < people; ++person) {
        const QDate received = QDate(2025, 5, 1).addDays(person * 12);
        const bool isStarted = person % 4 != 3;
        const bool isClosed = person < 20;
        const QString outcome =
            isClosed ? (isStarted ? (person % 3 == 0 ? QStringLiteral("dropped_out") : QStringLiteral("completed"))
                                  : QStringLiteral("declined"))
                     : QString();
        const Course opened =
            course(received, isStarted ? received.addDays(14) : QDate(), outcome, isClosed ? received.addDays(150) : QDate());
        referral(opened, received, person % 9 == 8 ? QDate() : received.addDays(1 + person % 8));
        contact(opened, received.addDays(10), 45);
        courses.append(opened);
    }
    for (int month = 0; month < months; ++month) {
        const QDate day = QDate(2025, 5, 10).addMonths(month);
        for (int sector = 0; sector < 4; ++sector) {
            const Course& of = courses[(month * 4 + sector) % people];
            const int noShows = sector == 3 ? 1 : (month < 9 ? 3 : 1);
            appointments(of, day.addDays(sector), sectors[sector], QString(outcome::attended), 5 + sector);
            appointments(of, day.addDays(sector + 4), sectors[sector], QString(outcome::noShow), noShows,
                         QStringLiteral("forgot"), QStringLiteral("reminder_day_before"));
            appointments(of, day.addDays(sector + 8), sectors[sector], QString(outcome::attendedLate), 1);
        }
        appointments(courses[month], day, sectors[0], QString(outcome::cancelledLate), 1);
        appointments(courses[month], day, sectors[1], QString(), month % 3 == 0 ? 1 : 0);
    }
}

} // namespace brobygger
