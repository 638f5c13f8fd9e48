// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/looking_back/disclosure/generated_project.h"

#include <algorithm>
#include <random>

namespace brobygger {

namespace {
using Records = EvaluationRecords;
constexpr int daysOfProject = 820;

class Maker final {
public:
    Maker(Records& records, unsigned seed)
        : m_records(records)
        , m_random(seed)
        , m_parishes(2 + below(6))
        , m_clinics(2 + below(5)) {}

    void addCitizen() {
        Records::Person person;
        person.id = CitizenId(nextId());
        person.sex = word(chance(52) ? "female" : chance(97) ? "male" : "other");
        person.birthDate = GeneratedProject::begin().addDays(-(17 + below(70)) * 365 - below(365));
        person.parish = word(QString::number(8160 + std::min(below(m_parishes), below(m_parishes))));
        m_clinic = word(QStringLiteral("Klinik %1").arg(std::min(below(m_clinics), below(m_clinics))));
        m_records.persons.push_back(person);
        m_person = static_cast<int>(m_records.persons.size()) - 1;
        addCourse(GeneratedProject::begin().addDays(below(daysOfProject - 60)));
    }

private:
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    bool chance(int percent) { return below(100) < percent; }
    qint64 nextId() { return ++m_lastId; }
    CodeWord word(const QString& text) { return m_records.words.of(text); }
    CodeWord word(const char* text) { return word(QString::fromLatin1(text)); }
    CodeWord oneOf(std::initializer_list<const char*> words) {
        return word(words.begin()[below(static_cast<int>(words.size()))]);
    }

    void addCourse(QDate suggestedOn) {
        Records::Course course;
        course.id = nextId();
        course.person = m_person;
        course.openedOn = suggestedOn;
        const bool isReached = chance(92);
        const QDate contactOn = isReached ? suggestedOn.addDays(below(9)) : QDate();
        if (isReached && chance(93)) {
            course.askedOn = contactOn.addDays(below(10));
            (chance(80) ? course.agreedOn : course.refusedOn) = course.askedOn;
            course.refusalReason =
                course.refusedOn.isValid() ? oneOf({"no_need", "no_energy", "no_trust", "health"}) : CodeWord();
        }
        const bool isIn = isReached && chance(88);
        if (course.agreedOn.isValid() && isIn && chance(95)) {
            course.startedOn = course.agreedOn.addDays(1 + below(25));
        }
        close(course);
        m_records.courses.push_back(course);
        m_course = static_cast<int>(m_records.courses.size()) - 1;
        addReferral(suggestedOn, contactOn);
        if (chance(8)) {
            addReferral(suggestedOn.addDays(10 + below(60)), {});
        }
        if (isReached && chance(90)) {
            addScreening(contactOn.addDays(below(12)), isIn);
        }
        addContacts(suggestedOn);
        if (course.startedOn.isValid()) {
            addAppointments(course);
            addOfferReferrals(course.startedOn);
            addMeasurements(course);
            addUse(course.startedOn);
            addLabour(course.startedOn);
        }
    }

    void close(Records::Course& course) {
        if (course.startedOn.isValid() && chance(70)) {
            course.closedOn = course.startedOn.addDays(40 + below(420));
            const int kind = below(100);
            course.outcome = word(kind < 55   ? "completed"
                                  : kind < 75 ? "dropped_out"
                                  : kind < 82 ? "moved"
                                  : kind < 86 ? "dead"
                                              : "handed_over");
        } else if (!course.startedOn.isValid() && chance(35)) {
            course.closedOn = course.openedOn.addDays(12 + below(50));
            course.outcome = word("declined");
        }
    }

    void addReferral(QDate on, QDate contactOn) {
        Records::Referral referral;
        referral.id = nextId();
        referral.person = m_person;
        referral.course = m_course;
        referral.receivedOn = on;
        referral.firstContactOn = contactOn;
        referral.source = chance(60) ? word("gp") : oneOf({"hospital", "citizen", "municipality"});
        referral.clinic = m_clinic;
        m_records.referrals.push_back(referral);
    }

    void addScreening(QDate on, bool isIn) {
        Records::Screening screening;
        screening.id = nextId();
        screening.person = m_person;
        screening.course = m_course;
        screening.day = on;
        screening.decision = word(isIn ? "in" : "out");
        screening.verdict = chance(85) ? screening.decision : oneOf({"in", "out", "undecided"});
        m_records.screenings.push_back(screening);
    }

    void addContacts(QDate from) {
        std::vector<QDate> days;
        for (int left = 2 + below(6); left > 0; --left) {
            days.push_back(from.addDays(below(240)));
        }
        std::sort(days.begin(), days.end());
        for (const QDate day : days) {
            Records::Contact contact;
            contact.id = nextId();
            contact.person = m_person;
            contact.course = m_course;
            contact.day = day;
            contact.result = chance(80) ? Records::ContactResult::Reached : Records::ContactResult::NotReached;
            contact.minutes = chance(85) ? std::optional(5 * (1 + below(20))) : std::nullopt;
            m_records.contacts.push_back(contact);
        }
    }

    void addAppointments(const Records::Course& course) {
        const QDate last = course.closedOn.isValid() ? course.closedOn : GeneratedProject::begin().addDays(daysOfProject);
        const int gap = 12 + below(80);
        for (QDate day = course.startedOn.addDays(below(gap) + 1); day <= last; day = day.addDays(1 + below(2 * gap))) {
            Records::Appointment appointment;
            appointment.id = nextId();
            appointment.person = m_person;
            appointment.course = m_course;
            appointment.day = day;
            const int where = below(100);
            appointment.sector = word(where < 35   ? "gp"
                                      : where < 65 ? "hospital"
                                      : where < 80 ? "municipality"
                                      : where < 95 ? "offer"
                                                   : "other");
            const int what = below(100);
            using Attendance = Records::Attendance;
            appointment.attendance = what < 60   ? Attendance::Attended
                                     : what < 65 ? Attendance::AttendedLate
                                     : what < 80 ? Attendance::NoShow
                                     : what < 88 ? Attendance::CancelledInTime
                                     : what < 94 ? Attendance::CancelledLate
                                                 : Attendance::Unknown;
            if (appointment.isNoShow() && chance(70)) {
                appointment.reason = oneOf({"forgot", "transport", "anxiety"});
                appointment.remedy = oneOf({"companion", "call_instead_of_letter", "transport"});
            }
            appointment.isSoft = appointment.attendance == Attendance::Attended && where >= 80 && where < 95;
            m_records.appointments.push_back(appointment);
        }
    }

    void addOfferReferrals(QDate startedOn) {
        for (int left = below(3); left > 0; --left) {
            Records::OfferReferral referral;
            referral.id = nextId();
            referral.person = m_person;
            referral.course = m_course;
            referral.sentOn = startedOn.addDays(below(120));
            const int answer = below(100);
            if (answer < 85) {
                referral.answeredOn = referral.sentOn.addDays(3 + below(20));
                referral.answer = answer < 70 ? Records::Answer::Yes : Records::Answer::No;
            }
            if (referral.answer == Records::Answer::Yes && chance(80)) {
                referral.startedOn = referral.answeredOn.addDays(below(20));
                if (chance(70)) {
                    referral.endedOn = referral.startedOn.addDays(30 + below(120));
                    referral.ending = chance(60) ? Records::OfferEnding::Completed : Records::OfferEnding::CancelledByCitizen;
                }
            }
            m_records.offerReferrals.push_back(referral);
        }
    }

    void addScore(qint64 measurement, const char* score, QDate day, double value) {
        Records::Score added;
        added.measurement = measurement;
        added.person = m_person;
        added.score = word(score);
        added.day = day;
        added.value = value;
        m_records.scores.push_back(added);
    }

    void addMeasurements(const Records::Course& course) {
        std::vector<QDate> days{course.startedOn};
        for (const int months : {3, 12}) {
            days.push_back(course.startedOn.addMonths(months));
        }
        if (course.closedOn.isValid()) {
            days.push_back(course.closedOn);
        }
        std::sort(days.begin(), days.end());
        for (const QDate day : days) {
            if (chance(70)) {
                addScore(nextId(), "who5", day.addDays(below(5)), 4 * below(26));
            }
            if (chance(60)) {
                const qint64 measurement = nextId();
                addScore(measurement, "sf12v2_pcs", day.addDays(2), 25 + below(300) / 10.0);
                addScore(measurement, "sf12v2_mcs", day.addDays(2), 25 + below(300) / 10.0);
            }
        }
        if (course.closedOn.isValid() && chance(60)) {
            Records::Experience form;
            form.measurement = nextId();
            form.person = m_person;
            form.day = course.closedOn.addDays(below(10));
            for (int statement = 0; statement < 5; ++statement) {
                form.answers.emplace_back(1 + below(5));
            }
            m_records.experiences.push_back(form);
        }
    }

    void addUse(QDate startedOn) {
        for (const char* kind : {"admission", "gp_no_show"}) {
            for (const QDate from : {startedOn.addMonths(-12), startedOn}) {
                if (chance(75)) {
                    Records::ServiceUse use;
                    use.id = nextId();
                    use.person = m_person;
                    use.kind = word(kind);
                    use.from = from;
                    use.to = from.addMonths(12).addDays(-1);
                    use.number = below(4) * below(2) + below(2);
                    m_records.serviceUse.push_back(use);
                }
            }
        }
    }

    void addLabour(QDate startedOn) {
        for (const int months : {0, 3, 6, 12}) {
            if (chance(75)) {
                Records::LabourStatus status;
                status.id = nextId();
                status.person = m_person;
                status.from = startedOn.addMonths(months).addDays(-5);
                const bool isInWork = chance(30);
                status.status = word(isInWork ? "employed" : "cash_benefit");
                status.group = word(isInWork ? "work" : "temporary");
                m_records.labour.push_back(status);
            }
        }
    }

    Records& m_records;
    std::mt19937 m_random;
    int m_parishes;
    int m_clinics;
    CodeWord m_clinic; ///< who suggested the citizen
    qint64 m_lastId = 1000;
    int m_person = -1;
    int m_course = -1;
};

QDate known(QDate date, QDate day) { return date <= day ? date : QDate(); }
} // namespace

GeneratedProject::GeneratedProject(unsigned seed, int citizens) {
    Maker maker(m_all, seed);
    for (int number = 0; number < citizens; ++number) {
        maker.addCitizen();
    }
    std::stable_sort(m_all.scores.begin(), m_all.scores.end(), [](const Records::Score& a, const Records::Score& b) {
        return std::pair(a.person, a.day) < std::pair(b.person, b.day);
    });
    for (const int year : {2024, 2025, 2026}) {
        m_all.prices.push_back({m_all.words.of(QStringLiteral("casemanager_hour")), year, Money{41200}, QStringLiteral("Løn")});
    }
}

EvaluationRecords GeneratedProject::upTo(QDate day) const {
    EvaluationRecords cut = m_all;
    std::vector<int> places(m_all.courses.size(), -1);
    cut.courses.clear();
    for (size_t at = 0; at < m_all.courses.size(); ++at) {
        Records::Course course = m_all.courses[at];
        if (course.openedOn > day) {
            continue;
        }
        course.startedOn = known(course.startedOn, day);
        course.closedOn = known(course.closedOn, day);
        course.outcome = course.closedOn.isValid() ? course.outcome : CodeWord();
        course.askedOn = known(course.askedOn, day);
        course.agreedOn = known(course.agreedOn, day);
        course.refusedOn = known(course.refusedOn, day);
        places[at] = static_cast<int>(cut.courses.size());
        cut.courses.push_back(course);
    }
    const auto keep = [&](auto& list, auto dayOf) {
        std::erase_if(list, [&](const auto& record) { return dayOf(record) > day; });
    };
    const auto move = [&](auto& list) {
        for (auto& record : list) {
            record.course = places[static_cast<size_t>(record.course)];
        }
    };
    const auto onDay = [](const auto& record) { return record.day; };
    keep(cut.referrals, [](const auto& referral) { return referral.receivedOn; });
    keep(cut.offerReferrals, [](const auto& referral) { return referral.sentOn; });
    keep(cut.contacts, onDay);
    keep(cut.appointments, onDay);
    keep(cut.scores, onDay);
    keep(cut.experiences, onDay);
    keep(cut.screenings, onDay);
    keep(cut.serviceUse, [](const auto& use) { return use.to; });
    keep(cut.labour, [](const auto& status) { return status.from; });
    move(cut.referrals);
    move(cut.offerReferrals);
    move(cut.contacts);
    move(cut.appointments);
    move(cut.screenings);
    for (auto& referral : cut.referrals) {
        referral.firstContactOn = known(referral.firstContactOn, day);
    }
    for (auto& referral : cut.offerReferrals) {
        referral.answeredOn = known(referral.answeredOn, day);
        referral.answer = referral.answeredOn.isValid() ? referral.answer : Records::Answer::None;
        referral.startedOn = known(referral.startedOn, day);
        referral.endedOn = known(referral.endedOn, day);
        referral.ending = referral.endedOn.isValid() ? referral.ending : Records::OfferEnding::None;
    }
    return cut;
}
} // namespace brobygger
