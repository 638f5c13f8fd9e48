// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figure_row_words.h"

#include "core/appointments/appointment.h"
#include "core/base/time/dates.h"
#include "core/contacts/contact_store.h"

#include <algorithm>
#include <array>
#include <span>

namespace brobygger {

namespace {
/// The records of a person out of a list in the order of persons.
template <class Record> std::span<const Record> recordsOf(const std::vector<Record>& list, int person) {
    const auto isBefore = [](const Record& record, int of) { return record.person < of; };
    const auto first = std::lower_bound(list.begin(), list.end(), person, isBefore);
    const auto last = std::lower_bound(first, list.end(), person + 1, isBefore);
    return {first, last};
}

QDate beginningOf(const EvaluationRecords& records, int person) {
    const auto referrals = recordsOf(records.referrals, person);
    const auto courses = recordsOf(records.courses, person);
    if (!referrals.empty()) {
        return referrals.front().receivedOn;
    }
    return courses.empty() ? QDate() : courses.front().openedOn;
}

/// By the place of EvaluationRecords::Attendance.
constexpr std::array attendanceCodes{
    outcome::unknown,         outcome::attended,      outcome::attendedLate,        outcome::noShow,
    outcome::cancelledInTime, outcome::cancelledLate, outcome::cancelledByProvider, outcome::rescheduled};

QString formatNumber(double value) {
    const bool isWhole = value == static_cast<double>(static_cast<qint64>(value));
    return formatDecimal(value, isWhole ? 0 : 1);
}

QString labelled(const QString& name, const QString& value) { return name + QStringLiteral(": ") + value; }
} // namespace

QDate dayOfRecord(const EvaluationRecords& records, CountedUnit unit, int row) {
    const auto at = static_cast<size_t>(row);
    switch (unit) {
    case CountedUnit::Nothing: break;
    case CountedUnit::Person: return beginningOf(records, row);
    case CountedUnit::Course: return records.courses[at].openedOn;
    case CountedUnit::Referral: return records.referrals[at].receivedOn;
    case CountedUnit::OfferReferral: return records.offerReferrals[at].sentOn;
    case CountedUnit::Contact: return records.contacts[at].day;
    case CountedUnit::Appointment: return records.appointments[at].day;
    case CountedUnit::Score: return records.scores[at].day;
    case CountedUnit::Experience: return records.experiences[at].day;
    case CountedUnit::ServiceUse: return records.serviceUse[at].from;
    case CountedUnit::Labour: return records.labour[at].from;
    case CountedUnit::Screening: return records.screenings[at].day;
    case CountedUnit::Cost: return records.costs[at].day;
    }
    return {};
}

QString FigureRowWords::of(CountedUnit unit, int row) const {
    const auto at = static_cast<size_t>(row);
    switch (unit) {
    case CountedUnit::Nothing: break;
    case CountedUnit::Person: return ofPerson(row);
    case CountedUnit::Course: return ofCourse(m_records.courses[at]);
    case CountedUnit::Referral: return ofReferral(m_records.referrals[at]);
    case CountedUnit::OfferReferral: return ofOfferReferral(m_records.offerReferrals[at]);
    case CountedUnit::Contact: return ofContact(m_records.contacts[at]);
    case CountedUnit::Appointment: return ofAppointment(m_records.appointments[at]);
    case CountedUnit::Score: return ofScore(m_records.scores[at]);
    case CountedUnit::Experience: return ofExperience(m_records.experiences[at]);
    case CountedUnit::ServiceUse: return ofServiceUse(m_records.serviceUse[at]);
    case CountedUnit::Labour: return code("labour_market_status", m_records.labour[at].status);
    case CountedUnit::Screening: return ofScreening(m_records.screenings[at]);
    case CountedUnit::Cost: return ofCost(m_records.costs[at]);
    }
    return {};
}

QString FigureRowWords::code(const char* list, CodeWord word) const {
    return m_codes.name(QString::fromLatin1(list), text(word), m_words.language());
}

/// How far the citizen has come, in any course.
QString FigureRowWords::ofPerson(int row) const {
    const auto courses = recordsOf(m_records.courses, row);
    const auto referrals = recordsOf(m_records.referrals, row);
    const auto isThere = [&courses](QDate EvaluationRecords::Course::*day) {
        return std::any_of(courses.begin(), courses.end(), [day](const auto& course) { return (course.*day).isValid(); });
    };
    if (isThere(&EvaluationRecords::Course::startedOn)) {
        return m_words.text("rows.path_step.4");
    }
    if (isThere(&EvaluationRecords::Course::agreedOn)) {
        return m_words.text("rows.agreed");
    }
    if (isThere(&EvaluationRecords::Course::refusedOn)) {
        return m_words.text("rows.refused");
    }
    if (isThere(&EvaluationRecords::Course::askedOn)) {
        return m_words.text("rows.asked");
    }
    const bool isReached =
        std::any_of(referrals.begin(), referrals.end(), [](const auto& referral) { return referral.firstContactOn.isValid(); });
    return m_words.text(isReached ? "rows.path_step.1" : "rows.path_step.0");
}

QString FigureRowWords::ofCourse(const EvaluationRecords::Course& course) const {
    const QString started = course.startedOn.isValid() ? m_words.text("rows.started").arg(formatDate(course.startedOn))
                                                       : m_words.text("rows.not_started");
    const QString ended = course.closedOn.isValid()
                              ? code("course_outcome", course.outcome) + QLatin1Char(' ') + formatDate(course.closedOn)
                              : m_words.text("rows.open");
    return started + QStringLiteral(", ") + ended;
}

QString FigureRowWords::ofReferral(const EvaluationRecords::Referral& referral) const {
    if (!referral.firstContactOn.isValid()) {
        return m_words.text("rows.no_contact");
    }
    const qint64 days = referral.receivedOn.daysTo(referral.firstContactOn);
    return m_words.counted("rows.contacted_after", static_cast<double>(days)).arg(days);
}

QString FigureRowWords::ofOfferReferral(const EvaluationRecords::OfferReferral& referral) const {
    const auto step = [&referral]() -> QByteArray {
        switch (referral.ending) {
        case EvaluationRecords::OfferEnding::Completed: return "3";
        case EvaluationRecords::OfferEnding::DeclinedByOffer: return "declined";
        case EvaluationRecords::OfferEnding::CancelledByCitizen: return "cancelled";
        case EvaluationRecords::OfferEnding::NoReply: return "no_reply";
        case EvaluationRecords::OfferEnding::None: break;
        }
        if (referral.startedOn.isValid()) {
            return "2";
        }
        switch (referral.answer) {
        case EvaluationRecords::Answer::Yes: return "1";
        case EvaluationRecords::Answer::No: return "declined";
        case EvaluationRecords::Answer::None: break;
        }
        return "0";
    };
    return labelled(text(referral.offer), m_words.text("rows.offer_step." + step()));
}

/// Its kind is looked up: no figure needs it.
QString FigureRowWords::ofContact(const EvaluationRecords::Contact& contact) const {
    const auto kept = ContactStore(m_database).find(ContactId(contact.id));
    const QString kind = kept ? m_codes.name(QStringLiteral("contact_kind"), kept->kind, m_words.language()) : QString();
    return contact.minutes ? m_words.counted("rows.minutes", *contact.minutes).arg(kind, QString::number(*contact.minutes))
                           : m_words.text("rows.no_minutes").arg(kind);
}

QString FigureRowWords::ofAppointment(const EvaluationRecords::Appointment& appointment) const {
    const QString attendance = QString(attendanceCodes[static_cast<size_t>(appointment.attendance)]);
    return labelled(code("sector", appointment.sector),
                    m_codes.name(QStringLiteral("appointment_outcome"), attendance, m_words.language()));
}

QString FigureRowWords::ofScore(const EvaluationRecords::Score& score) const {
    const QByteArray key = "score." + text(score.score).toLatin1();
    const QString name = m_words.text(key);
    return labelled(name == QLatin1String(key) ? text(score.score) : name, formatNumber(score.value));
}

QString FigureRowWords::ofExperience(const EvaluationRecords::Experience& form) const {
    QStringList answers;
    for (const std::optional<int>& answer : form.answers) {
        answers << (answer ? QString::number(*answer) : QStringLiteral("–"));
    }
    return m_words.text("rows.answers").arg(answers.join(QStringLiteral(", ")));
}

QString FigureRowWords::ofServiceUse(const EvaluationRecords::ServiceUse& use) const {
    const QString number = use.number ? QString::number(*use.number) : m_words.text("rows.unknown");
    return m_words.text("rows.use").arg(labelled(code("service_kind", use.kind), number), formatDate(use.to));
}

QString FigureRowWords::ofScreening(const EvaluationRecords::Screening& screening) const {
    const QString decision = m_words.text("rows.screening." + text(screening.decision).toLatin1());
    return screening.screener.isNone() ? decision : m_words.text("rows.screened_by").arg(decision, text(screening.screener));
}

QString FigureRowWords::ofCost(const EvaluationRecords::Cost& cost) const {
    const QString much =
        cost.amount ? formatMoney(*cost.amount, Decimals::WhenNeeded) : formatNumber(cost.quantity.value_or(0));
    return labelled(code("cost_kind", cost.kind), much);
}

} // namespace brobygger
