// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/records/date_bytes.h"
#include "core/evaluation/records/in_order.h"
#include "core/evaluation/records/record_reading.h"

#include <numeric>
#include <tuple>
#include <unordered_map>

namespace brobygger {

namespace {
constexpr const char* coursesReadSql = R"(
    SELECT id, citizen_id, started_on, opened_on, closed_on, outcome, funder, asked_on, agreed_on, refused_on, refusal_reason
    FROM course WHERE programme_id = :programme)";
constexpr const char* referralsReadSql = R"(
    SELECT id, course_id, received_on, first_contact_on, source, partner_id FROM incoming_referral
    ORDER BY course_id, received_on)";
constexpr const char* personsReadSql =
    "SELECT id, birth_date, sex, parish_code FROM citizen WHERE merged_into IS NULL ORDER BY id";
constexpr const char* partnerNamesSql = "SELECT id, name FROM partner";

/// A course while it is not known whether anything of it had happened by the state day.
struct CourseRow {
    qint64 citizen = 0;
    EvaluationRecords::Course course;
};

using PartnerNames = std::unordered_map<qint64, CodeWord>;

PartnerNames partnerNames(RecordReading& reading) {
    Statement row(reading.database, partnerNamesSql);
    PartnerNames names;
    while (row.step()) {
        names.emplace(row.integer("id"), reading.word(row.text("name")));
    }
    return names;
}

CodeWord nameOf(const PartnerNames& names, qint64 partner) {
    const auto name = names.find(partner);
    return name == names.end() ? CodeWord() : name->second;
}

std::vector<CourseRow> courseRows(RecordReading& reading) {
    Statement row(reading.database, coursesReadSql);
    row.bind(":programme", reading.scope.programme);
    const int id = row.index("id");
    const int citizen = row.index("citizen_id");
    const int opened = row.index("opened_on");
    const int started = row.index("started_on");
    const int closed = row.index("closed_on");
    const int outcome = row.index("outcome");
    const int funder = row.index("funder");
    const int asked = row.index("asked_on");
    const int agreed = row.index("agreed_on");
    const int refused = row.index("refused_on");
    const int reason = row.index("refusal_reason");
    std::vector<CourseRow> rows;
    while (row.step()) {
        CourseRow read;
        EvaluationRecords::Course& course = read.course;
        read.citizen = row.integer(citizen);
        course.id = row.integer(id);
        course.openedOn = reading.asOf(dateIn(row.textView(opened)));
        course.startedOn = reading.asOf(dateIn(row.textView(started)));
        course.closedOn = reading.asOf(dateIn(row.textView(closed)));
        course.outcome = course.closedOn.isValid() ? reading.word(row.textView(outcome)) : CodeWord();
        course.funder = reading.word(row.textView(funder));
        course.askedOn = reading.asOf(dateIn(row.textView(asked)));
        course.agreedOn = reading.asOf(dateIn(row.textView(agreed)));
        course.refusedOn = reading.asOf(dateIn(row.textView(refused)));
        course.refusalReason = course.refusedOn.isValid() ? reading.word(row.textView(reason)) : CodeWord();
        rows.push_back(read);
    }
    return rows;
}

/// The referrals received by the state day, each with the place of its course among the rows. What was entered as the first
/// contact stands only where it answers the referral: not before it came.
std::vector<EvaluationRecords::Referral> referralsOf(RecordReading& reading, const std::vector<CourseRow>& courses,
                                                     const PartnerNames& names) {
    const PlacesById places(courses, [](const CourseRow& row) { return row.course.id; });
    PlaceFinder finder(places);
    Statement row(reading.database, referralsReadSql);
    const int id = row.index("id");
    const int course = row.index("course_id");
    const int received = row.index("received_on");
    const int contacted = row.index("first_contact_on");
    const int source = row.index("source");
    const int partner = row.index("partner_id");
    std::vector<EvaluationRecords::Referral> referrals;
    while (row.step()) {
        EvaluationRecords::Referral referral;
        referral.course = finder.of(row.integer(course));
        referral.receivedOn = dateIn(row.textView(received));
        if (referral.course < 0 || !reading.hasHappened(referral.receivedOn)) {
            continue;
        }
        referral.id = row.integer(id);
        const QDate contact = reading.asOf(dateIn(row.textView(contacted)));
        referral.firstContactOn = contact >= referral.receivedOn ? contact : QDate();
        referral.source = reading.word(row.textView(source));
        referral.clinic = nameOf(names, row.integer(partner));
        referrals.push_back(referral);
    }
    return referrals;
}

/// A course opened on the day of its first referral, else of its start, else when it was entered.
void setOpened(std::vector<CourseRow>& courses, const std::vector<EvaluationRecords::Referral>& referrals) {
    std::vector<QDate> first(courses.size());
    for (const EvaluationRecords::Referral& referral : referrals) {
        QDate& day = first[static_cast<size_t>(referral.course)];
        day = day.isValid() ? std::min(day, referral.receivedOn) : referral.receivedOn;
    }
    for (size_t at = 0; at < courses.size(); ++at) {
        EvaluationRecords::Course& course = courses[at].course;
        const QDate begun = first[at].isValid() ? first[at] : course.startedOn;
        course.openedOn = begun.isValid() ? begun : course.openedOn;
    }
}

/// Takes in the courses of which anything had happened, and their persons. Says where each row has come to; -1: left out.
std::vector<int> takeCourses(EvaluationRecords& records, const std::vector<CourseRow>& rows) {
    std::vector<int> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [&rows](int at) { return !rows[static_cast<size_t>(at)].course.openedOn.isValid(); });
    const auto key = [&rows](int at) {
        const CourseRow& row = rows[static_cast<size_t>(at)];
        return std::tuple(row.citizen, row.course.openedOn, row.course.id);
    };
    std::sort(order.begin(), order.end(), [&key](int a, int b) { return key(a) < key(b); });
    std::vector<int> places(rows.size(), -1);
    records.courses.reserve(order.size());
    for (const int at : order) {
        const CourseRow& row = rows[static_cast<size_t>(at)];
        if (records.persons.empty() || records.persons.back().id.value() != row.citizen) {
            records.persons.push_back({CitizenId(row.citizen), {}, {}, {}});
        }
        places[static_cast<size_t>(at)] = static_cast<int>(records.courses.size());
        records.courses.push_back(row.course);
        records.courses.back().person = static_cast<int>(records.persons.size()) - 1;
    }
    return places;
}

void takeReferrals(EvaluationRecords& records, std::vector<EvaluationRecords::Referral> referrals,
                   const std::vector<int>& courses) {
    for (EvaluationRecords::Referral& referral : referrals) {
        referral.course = courses[static_cast<size_t>(referral.course)];
        referral.person = records.courses[static_cast<size_t>(referral.course)].person;
    }
    putInOrder(referrals, [](const EvaluationRecords::Referral& referral) {
        return std::tuple(referral.person, referral.receivedOn, referral.id);
    });
    records.referrals = std::move(referrals);
}

void describePersons(RecordReading& reading) {
    Statement row(reading.database, personsReadSql);
    const int id = row.index("id");
    const int birth = row.index("birth_date");
    const int sex = row.index("sex");
    const int parish = row.index("parish_code");
    PlaceFinder finder(reading.places.persons);
    while (row.step()) {
        const int place = finder.of(row.integer(id));
        if (place < 0) {
            continue;
        }
        EvaluationRecords::Person& person = reading.records.persons[static_cast<size_t>(place)];
        person.birthDate = dateIn(row.textView(birth));
        person.sex = reading.word(row.textView(sex));
        person.parish = reading.word(row.text(parish)); // there are hundreds
    }
}
} // namespace

void readPeople(RecordReading& reading) {
    const PartnerNames names = partnerNames(reading);
    std::vector<CourseRow> rows = courseRows(reading);
    std::vector<EvaluationRecords::Referral> referrals = referralsOf(reading, rows, names);
    setOpened(rows, referrals);
    const std::vector<int> places = takeCourses(reading.records, rows);
    takeReferrals(reading.records, std::move(referrals), places);
    reading.places.persons = PlacesById(reading.records.persons, [](const auto& person) { return person.id.value(); });
    reading.places.courses = PlacesById(reading.records.courses, [](const auto& course) { return course.id; });
    describePersons(reading);
}

namespace {
constexpr const char* rungsReadSql = "SELECT id, course_id, rung, on_day FROM course_rung";
constexpr const char* offerNamesSql = "SELECT id, name FROM offer";
constexpr const char* offerReferralsReadSql = R"(
    SELECT id, course_id, sent_on, answered_on, answer, started_on, ended_on, state, offer_id FROM outgoing_referral
    WHERE course_id IS NOT NULL ORDER BY course_id, sent_on)";

EvaluationRecords::Answer answerOf(std::string_view code) {
    using Answer = EvaluationRecords::Answer;
    return code == "yes" ? Answer::Yes : code == "no" ? Answer::No : Answer::None;
}

EvaluationRecords::OfferEnding endingOf(std::string_view state) {
    using OfferEnding = EvaluationRecords::OfferEnding;
    if (state == "completed") {
        return OfferEnding::Completed;
    }
    if (state == "declined_by_offer") {
        return OfferEnding::DeclinedByOffer;
    }
    if (state == "cancelled_by_citizen") {
        return OfferEnding::CancelledByCitizen;
    }
    return state == "no_reply" ? OfferEnding::NoReply : OfferEnding::None;
}
} // namespace

void readRungs(RecordReading& reading) {
    Statement row(reading.database, rungsReadSql);
    PlaceFinder finder(reading.places.courses);
    while (row.step()) {
        const int course = finder.of(row.integer("course_id"));
        const QDate day = row.date("on_day");
        if (course >= 0 && reading.hasHappened(day)) {
            const int person = reading.records.courses[static_cast<size_t>(course)].person;
            reading.records.rungs.push_back({row.integer("id"), person, course, reading.word(row.text("rung")), day});
        }
    }
    putInOrder(reading.records.rungs, [](const EvaluationRecords::Rung& rung) {
        return std::tuple(rung.person, rung.day, rung.course, rung.rung.at);
    });
}

void readOfferReferrals(RecordReading& reading) {
    std::unordered_map<qint64, CodeWord> offers;
    for (Statement offer(reading.database, offerNamesSql); offer.step();) {
        offers.emplace(offer.integer("id"), reading.word(offer.text("name")));
    }
    Statement row(reading.database, offerReferralsReadSql);
    const int id = row.index("id");
    const int course = row.index("course_id");
    const int sent = row.index("sent_on");
    const int answered = row.index("answered_on");
    const int answer = row.index("answer");
    const int started = row.index("started_on");
    const int ended = row.index("ended_on");
    const int state = row.index("state");
    const int offer = row.index("offer_id");
    PlaceFinder finder(reading.places.courses);
    while (row.step()) {
        EvaluationRecords::OfferReferral referral;
        referral.course = finder.of(row.integer(course));
        referral.sentOn = dateIn(row.textView(sent));
        if (referral.course < 0 || !reading.hasHappened(referral.sentOn)) {
            continue;
        }
        referral.id = row.integer(id);
        referral.person = reading.records.courses[static_cast<size_t>(referral.course)].person;
        referral.answeredOn = reading.asOf(dateIn(row.textView(answered)));
        if (referral.answeredOn.isValid()) {
            referral.answer = answerOf(row.textView(answer));
        }
        referral.startedOn = reading.asOf(dateIn(row.textView(started)));
        referral.endedOn = reading.asOf(dateIn(row.textView(ended)));
        referral.ending = referral.endedOn.isValid() ? endingOf(row.textView(state)) : EvaluationRecords::OfferEnding::None;
        const auto name = offers.find(row.integer(offer));
        referral.offer = name == offers.end() ? CodeWord() : name->second;
        reading.records.offerReferrals.push_back(referral);
    }
    putInOrder(reading.records.offerReferrals, [](const EvaluationRecords::OfferReferral& referral) {
        return std::tuple(referral.person, referral.sentOn, referral.id);
    });
}

} // namespace brobygger
