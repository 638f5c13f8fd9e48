// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appointments/appointment_store.h"
#include "core/contacts/contact_store.h"
#include "core/costs/cost_entry_store.h"
#include "core/courses/course_rung_store.h"
#include "core/courses/course_store.h"
#include "core/evaluation/figure_row_reader.h"
#include "core/evaluation/records/date_bytes.h"
#include "core/evaluation/records/record_reader.h"
#include "core/evaluation/records/score_source.h"
#include "core/labour/labour_store.h"
#include "core/measurements/instruments/instrument_catalogue.h"
#include "core/measurements/measurement_store.h"
#include "core/offers/offer_store.h"
#include "core/reach/refusal_tally_store.h"
#include "core/referrals/incoming_store.h"
#include "core/referrals/outgoing_store.h"
#include "core/screening/screening_store.h"
#include "core/service_use/service_use_store.h"
#include "tests/support/builders.h"
#include "tests/support/evaluation_data.h"
#include "tests/support/test_file.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <map>

using namespace brobygger;
using Catch::Approx;

namespace {
using Records = EvaluationRecords;

const QDate stateDay = evaluatedTo;
const QDate dayAfter = stateDay.addDays(1); // the first of a month
const QString hospitalSector = QStringLiteral("hospital");

/// A file with what an evaluation reads, written straight into it.
class RecordsFile {
public:
    TestFile file;
    EvaluationData data{file.workspace()};

    QString programme() { return file.workspace().settings.value(programmeInUse); }

    template <class Store, class Record> Record kept(Record record) {
        const Result<void> written =
            file.workspace().session.write(QStringLiteral("test.records"), [&](Write& write) -> Result<void> {
                record.id = write.newId<Record>();
                Store(write.database()).insert(write, record);
                return {};
            });
        REQUIRE(written);
        return record;
    }

    Course courseOf(CitizenId citizen, QDate openedOn, QDate closedOn = {}, const QString& programmeId = {}) {
        Course course;
        course.citizen = citizen;
        course.programmeId = programmeId.isEmpty() ? programme() : programmeId;
        course.openedOn = openedOn;
        course.closedOn = closedOn;
        course.state = closedOn.isValid() ? CourseState::Closed : CourseState::Intake;
        course.outcome = closedOn.isValid() ? QStringLiteral("dropped_out") : QString();
        return kept<CourseStore>(course);
    }

    OfferId offer(const char* name, bool isSoft = false) {
        Offer offer;
        offer.uuid = QString::fromUtf8(name);
        offer.name = QString::fromUtf8(name);
        offer.isSoft = isSoft;
        return kept<OfferStore>(offer).id;
    }

    void contact(const Course& course, QDate on, const char* outcome) {
        Contact contact = aCall(course.citizen, outcome, QDateTime(on, QTime(9, 30)));
        contact.course = course.id;
        kept<ContactStore>(contact);
    }

    MeasurementId measured(CitizenId citizen, const char* instrument, QDate on, const Answers& answers,
                           QDate withdrawnOn = {}) {
        Measurement measurement;
        measurement.citizen = citizen;
        measurement.instrument = QLatin1String(instrument);
        measurement.version = QStringLiteral("1");
        measurement.answeredOn = on;
        measurement.answers = answers;
        measurement.withdrawnOn = withdrawnOn;
        return kept<MeasurementStore>(measurement).id;
    }

    void cost(CitizenId citizen, CourseId course, QDate on, const char* kind, qint64 kroner) {
        CostEntry entry;
        entry.citizen = citizen;
        entry.course = course;
        entry.day = on;
        entry.kind = QLatin1String(kind);
        entry.amount = Money{kroner * 100};
        kept<CostEntryStore>(entry);
    }

    Screening screened(const Course& course, QDate on) {
        const Result<Programme> asked = file.workspace().programmes.current();
        REQUIRE(asked);
        Screening screening;
        screening.citizen = course.citizen;
        screening.course = course.id;
        screening.programme = asked->id;
        screening.programmeVersion = asked->version;
        screening.criteriaSet = asked->criteriaSet().id;
        screening.screenedOn = on;
        screening.verdict = ScreeningOutcome::Out;
        screening.decision = ScreeningOutcome::In;
        screening.screener = QStringLiteral("Lægehuset");
        screening.answers.append({asked->criteriaSet().criteria.first().id, ConditionState::NotMet, {}, false});
        return kept<ScreeningStore>(screening);
    }

    /// One record in each list, all of that day.
    void oneOfEach(const Course& course, QDate on) {
        data.referral(course, on);
        contact(course, on, "reached");
        data.appointments(course, on, hospitalSector, outcome::attended);
        measured(course.citizen, "WHO5", on, {1, 1, 1, 1, 1});
        measured(course.citizen, "OPLEV", on, {5, 4, 3, 2, 1});
        cost(course.citizen, course.id, on, "meeting", 650);
        cost({}, {}, on, "premises", 2500);
        screened(course, on);
        kept<CourseRungStore>(CourseRung{{}, course.id, QStringLiteral("handed_over"), on});
        kept<RefusalTallyStore>(RefusalTally{{}, on, {}, {}, {}, {}, 4});
        OutgoingReferral sent;
        sent.citizen = course.citizen;
        sent.course = course.id;
        sent.offer = offer("Fælleshuset");
        sent.state = OutgoingState::Sent;
        sent.draftedOn = on.addDays(-3);
        sent.sentOn = on;
        kept<OutgoingStore>(sent);
        ServiceUse use;
        use.citizen = course.citizen;
        use.kind = QStringLiteral("ae_visit");
        use.from = on.addDays(-90);
        use.to = on;
        use.number = 2;
        use.source = UseSource::Letter;
        kept<ServiceUseStore>(use);
        LabourStatus status;
        status.citizen = course.citizen;
        status.from = on;
        status.status = QStringLiteral("flex_job");
        kept<LabourStore>(status);
    }

    Records read(QDate asOf = stateDay, const QString& sf12Weights = QStringLiteral("dk2018")) {
        EvaluationScope scope{programme(), asOf, file.clock.today()};
        scope.sf12Weights = sf12Weights;
        Progress progress;
        Result<Records> records = readRecords(file.workspace().session.database(), scope, progress);
        REQUIRE(records);
        return *records;
    }
};

std::vector<size_t> sizesOf(const Records& records) {
    return {records.referrals.size(),  records.offerReferrals.size(),   records.contacts.size(),   records.appointments.size(),
            records.scores.size(),     records.experiences.size(),      records.serviceUse.size(), records.labour.size(),
            records.screenings.size(), records.screeningAnswers.size(), records.rungs.size(),      records.tallies.size()};
}
} // namespace

TEST_CASE("What is dated after the last day is not read, in no list", "[evaluation]") {
    RecordsFile made;
    const Course course = made.data.course(evaluatedFrom, evaluatedFrom);
    made.oneOfEach(course, dayAfter);
    const Records before = made.read();
    CHECK(before.persons.size() == 1);
    CHECK(before.courses.size() == 1);
    CHECK(sizesOf(before) == std::vector<size_t>(12, 0));
    CHECK(before.costs.empty());
    const Records then = made.read(dayAfter);
    CHECK(sizesOf(then) == std::vector<size_t>(12, 1));
    REQUIRE(then.costs.size() == 2);
    CHECK(then.costs[0].person == -1); // the project's first
    CHECK(then.costs[0].amount == Money{250'000});
    CHECK(then.costs[1].course == 0);
    CHECK(then.serviceUse[0].sourceRank == 2);
    CHECK(then.words.text(then.labour[0].group) == QStringLiteral("flex_job"));
    CHECK(then.words.text(then.screenings[0].screener) == QStringLiteral("Lægehuset"));
    CHECK(then.screeningAnswers[0].state == ConditionState::NotMet);
    CHECK(then.experiences[0].answers == std::vector<std::optional<int>>{5, 4, 3, 2, 1});
    CHECK(then.words.text(then.scores[0].score) == QStringLiteral("who5"));
    CHECK(then.scores[0].value == 20);
}

TEST_CASE("Today's appointments are not over yet", "[evaluation]") {
    RecordsFile made;
    const Course course = made.data.course(evaluatedFrom, evaluatedFrom);
    const QDate today = made.file.clock.today();
    made.data.appointments(course, today, hospitalSector, outcome::attended);
    made.data.appointments(course, today.addDays(-1), hospitalSector, outcome::noShow);
    const Records records = made.read(today);
    REQUIRE(records.appointments.size() == 1);
    CHECK(records.appointments[0].isNoShow());
}

TEST_CASE("What became of a record after the last day is not known", "[evaluation]") {
    RecordsFile made;
    Course course;
    course.citizen = aCitizen(made.file.workspace()).id;
    course.programmeId = made.programme();
    course.openedOn = evaluatedFrom;
    course.askedOn = stateDay;
    course.agreedOn = course.refusedOn = course.startedOn = course.closedOn = dayAfter;
    course.refusalReason = QStringLiteral("no_time");
    course.outcome = QStringLiteral("completed");
    course.state = CourseState::Closed;
    course = made.kept<CourseStore>(course);
    made.data.referral(course, evaluatedFrom, dayAfter);
    OutgoingReferral sent;
    sent.citizen = course.citizen;
    sent.course = course.id;
    sent.offer = made.offer("Gåholdet");
    sent.state = OutgoingState::Completed;
    sent.draftedOn = sent.sentOn = stateDay;
    sent.answeredOn = sent.startedOn = sent.endedOn = dayAfter;
    sent.answer = OfferAnswer::Yes;
    made.kept<OutgoingStore>(sent);
    LabourStatus status;
    status.citizen = course.citizen;
    status.from = evaluatedFrom;
    status.to = dayAfter;
    status.status = QStringLiteral("employed");
    made.kept<LabourStore>(status);

    const Records before = made.read();
    REQUIRE(before.courses.size() == 1);
    CHECK(before.courses[0].askedOn == stateDay);
    for (const QDate day :
         {before.courses[0].agreedOn, before.courses[0].refusedOn, before.courses[0].startedOn, before.courses[0].closedOn,
          before.referrals.at(0).firstContactOn, before.labour.at(0).to, before.offerReferrals.at(0).answeredOn,
          before.offerReferrals[0].startedOn, before.offerReferrals[0].endedOn}) {
        CHECK_FALSE(day.isValid());
    }
    CHECK(before.courses[0].outcome.isNone());
    CHECK(before.courses[0].refusalReason.isNone());
    CHECK(before.offerReferrals[0].answer == Records::Answer::None);
    CHECK(before.offerReferrals[0].ending == Records::OfferEnding::None);

    const Records then = made.read(dayAfter);
    CHECK(then.courses.at(0).closedOn == dayAfter);
    CHECK(then.words.text(then.courses[0].outcome) == QStringLiteral("completed"));
    CHECK(then.words.text(then.courses[0].refusalReason) == QStringLiteral("no_time"));
    CHECK(then.referrals.at(0).firstContactOn == dayAfter);
    CHECK(then.offerReferrals.at(0).answer == Records::Answer::Yes);
    CHECK(then.offerReferrals[0].ending == Records::OfferEnding::Completed);
    CHECK(then.words.text(then.offerReferrals[0].offer) == QStringLiteral("Gåholdet"));
    CHECK(then.labour.at(0).to == dayAfter);
}

TEST_CASE("Only courses of the programme and what hangs on them is read, and of their citizens the rest", "[evaluation]") {
    RecordsFile made;
    const Course own = made.data.course(evaluatedFrom, evaluatedFrom);
    const Course elsewhere =
        made.courseOf(aCitizen(made.file.workspace()).id, evaluatedFrom, {}, QStringLiteral("frome-sverige"));
    for (const Course& course : {own, elsewhere}) {
        made.contact(course, stateDay, "reached");
        made.data.appointments(course, stateDay, hospitalSector, outcome::attended);
        made.cost(course.citizen, course.id, stateDay, "transport", 85);
        made.measured(course.citizen, "SRH", stateDay, {2});
    }
    Course between = own;
    between.id = CourseId();
    made.contact(between, stateDay, "reached");
    made.data.appointments(between, stateDay, hospitalSector, outcome::noShow);
    const Records records = made.read();
    REQUIRE(records.persons.size() == 1);
    CHECK(records.persons[0].id == own.citizen);
    CHECK(records.courses.size() == 1);
    CHECK(records.contacts.size() == 1);
    CHECK(records.appointments.size() == 1);
    CHECK(records.costs.size() == 1);
    CHECK(records.scores.size() == 1);
}

TEST_CASE("A course is opened by its first referral, else by its start", "[evaluation]") {
    RecordsFile made;
    const Course referred = made.data.course(QDate(2026, 3, 9), QDate(2026, 4, 1));
    made.data.referral(referred, QDate(2026, 3, 5));
    made.data.referral(referred, QDate(2026, 3, 9));
    const Course started = made.data.course(QDate(2026, 3, 9), QDate(2026, 3, 12));
    const Course waiting = made.data.course(QDate(2026, 3, 9));
    made.data.course(dayAfter); // nothing of it had happened
    const Records records = made.read();
    REQUIRE(records.courses.size() == 3);
    CHECK(records.courses[0].openedOn == QDate(2026, 3, 5));
    CHECK(records.courses[1].openedOn == QDate(2026, 3, 12));
    CHECK(records.courses[2].openedOn == QDate(2026, 3, 9));
    CHECK(made.read(QDate(2026, 3, 5)).courses.size() == 1);
    CHECK(records.courses[1].id == started.id.value());
    CHECK(records.courses[2].id == waiting.id.value());
}

TEST_CASE("The first contact is the earliest day from the referral on that reached the citizen", "[evaluation]") {
    RecordsFile made;
    const QDate received(2026, 5, 4);
    const auto firstContact = [&made, received](auto happens, QDate entered = {}) {
        const Course course = made.data.course(QDate(2026, 5, 1), QDate(2026, 5, 2));
        made.data.referral(course, received, entered);
        happens(course);
        return made.read().referrals.back().firstContactOn;
    };
    const auto contacts = [&made](std::initializer_list<std::pair<QDate, const char*>> list) {
        return [&made, list = std::vector(list)](const Course& course) {
            for (const auto& [day, outcome] : list) {
                made.contact(course, day, outcome);
            }
        };
    };
    const QDate fifth(2026, 5, 5);
    const QDate sixth(2026, 5, 6);
    CHECK(firstContact(contacts({{sixth, "reached"}, {fifth, "no_answer"}, {QDate(2026, 5, 3), "reached"}})) == sixth);
    CHECK(firstContact(contacts({{received, "reached"}})) == received);
    CHECK(firstContact(contacts({{fifth, "declined"}, {sixth, "reached"}})) == fifth);
    CHECK(firstContact(contacts({{fifth, "sent"}, {sixth, "left_message"}})) == QDate());
    CHECK(firstContact(contacts({}), fifth) == fifth);
    CHECK(firstContact(contacts({{sixth, "reached"}}), fifth) == fifth);
    CHECK(firstContact(contacts({{fifth, "reached"}}), sixth) == fifth);
    // A day that the program has taken down later hides no earlier contact, and one after the last day is none.
    CHECK(firstContact(contacts({{sixth, "reached"}}), dayAfter) == sixth);
    CHECK(firstContact(contacts({{dayAfter, "reached"}}), dayAfter) == QDate());
    // A contact in another course of the citizen is none of this one.
    CHECK(firstContact([&made](const Course& course) {
              made.contact(made.courseOf(course.citizen, QDate(2026, 6, 1)), QDate(2026, 6, 2), "reached");
          }) == QDate());
}

TEST_CASE("Each contact says whether it was an attempt and whether it reached the citizen", "[evaluation]") {
    RecordsFile made;
    const Course course = made.data.course(evaluatedFrom, evaluatedFrom);
    for (const char* outcome : {"reached", "declined", "no_answer", "wrong_number", "sent"}) {
        made.contact(course, stateDay, outcome);
    }
    int reached = 0;
    int attempts = 0;
    const Records records = made.read();
    for (const Records::Contact& contact : records.contacts) {
        reached += contact.result == Records::ContactResult::Reached ? 1 : 0;
        attempts += contact.result != Records::ContactResult::None ? 1 : 0;
    }
    CHECK(records.contacts.size() == 5);
    CHECK(reached == 2);
    CHECK(attempts == 4);
}

TEST_CASE("An appointment is soft when it is marked so, else when its offer is", "[evaluation]") {
    RecordsFile made;
    const Course course = made.data.course(evaluatedFrom, evaluatedFrom);
    const OfferId soft = made.offer("Fælleshuset", true);
    const OfferId other = made.offer("Gåholdet");
    struct Marked {
        OfferId offer;
        std::optional<bool> isSoft;
        bool counts;
    };
    int day = 0;
    for (const Marked& marked : {Marked{soft, std::nullopt, true}, Marked{soft, false, false}, Marked{other, true, true},
                                 Marked{other, std::nullopt, false}, Marked{{}, true, true}, Marked{{}, std::nullopt, false}}) {
        Appointment appointment;
        appointment.citizen = course.citizen;
        appointment.course = course.id;
        appointment.sector = QStringLiteral("offer");
        appointment.startsAt = QDateTime(evaluatedFrom.addDays(++day), QTime(10, 0));
        appointment.outcome = QString(outcome::attended);
        appointment.offer = marked.offer;
        appointment.isSoft = marked.isSoft;
        made.kept<AppointmentStore>(appointment);
        const Records records = made.read();
        CHECK(records.appointments.back().isSoft == marked.counts);
    }
}

TEST_CASE("Appointments say their time, who came, and what they cost; an outcome nobody knows is unknown", "[evaluation]") {
    RecordsFile made;
    const Course course = made.data.course(evaluatedFrom, evaluatedFrom);
    Appointment appointment;
    appointment.citizen = course.citizen;
    appointment.course = course.id;
    appointment.sector = hospitalSector;
    appointment.startsAt = QDateTime(stateDay, QTime(23, 45));
    appointment.outcome = QString(outcome::noShow);
    appointment.noShowReason = QStringLiteral("forgot");
    appointment.remedy = QStringLiteral("reminder_day_before");
    appointment.transportPrice = Money{8500};
    made.kept<AppointmentStore>(appointment);
    made.data.appointments(course, stateDay, hospitalSector, QString());
    made.data.appointments(course, stateDay.addDays(-1), hospitalSector, outcome::unknown);
    made.data.appointments(course, stateDay.addDays(-2), hospitalSector, outcome::cancelledByProvider);
    const Records records = made.read();
    REQUIRE(records.appointments.size() == 4);
    CHECK(records.appointments[0].attendance == Records::Attendance::CancelledByPlace);
    CHECK(records.appointments[1].attendance == Records::Attendance::Unknown);
    CHECK(records.appointments[2].attendance == Records::Attendance::Unknown);
    CHECK_FALSE(records.appointments[2].transportPrice);
    const Records::Appointment& last = records.appointments[3];
    CHECK(last.day == stateDay);
    CHECK(last.minute == 23 * 60 + 45);
    CHECK(last.isNoShow());
    CHECK(records.words.text(last.reason) == QStringLiteral("forgot"));
    CHECK(records.words.text(last.remedy) == QStringLiteral("reminder_day_before"));
    CHECK(last.transportPrice == Money{8500});
}

TEST_CASE("A cost belongs to its course, else to the one that was open that day, else to nobody", "[evaluation]") {
    RecordsFile made;
    const CitizenId citizen = aCitizen(made.file.workspace()).id;
    const Course first = made.courseOf(citizen, QDate(2026, 1, 5), QDate(2026, 2, 10));
    const Course second = made.courseOf(citizen, QDate(2026, 4, 1));
    made.cost(citizen, {}, QDate(2026, 2, 10), "meeting", 1);      // on the last day of the first
    made.cost(citizen, {}, QDate(2026, 3, 1), "meeting", 2);       // between them: counts nowhere
    made.cost(citizen, {}, QDate(2026, 4, 1), "meeting", 4);       // on the first day of the second
    made.cost(citizen, first.id, QDate(2026, 3, 1), "meeting", 8); // says itself which
    made.cost({}, {}, QDate(2026, 3, 1), "premises", 16);
    made.cost(aCitizen(made.file.workspace()).id, {}, QDate(2026, 3, 1), "meeting", 32); // of nobody in the programme
    const Records records = made.read();
    std::map<int, qint64> kroner;
    for (const Records::Cost& cost : records.costs) {
        kroner[cost.course] += cost.amount->minor / 100;
    }
    REQUIRE(records.courses.size() == 2);
    CHECK(records.courses[1].id == second.id.value());
    CHECK(kroner == std::map<int, qint64>{{-1, 16}, {0, 1 + 8}, {1, 4}});
}

TEST_CASE("Scores follow the rules of their questionnaire, and what was withdrawn counts nowhere", "[evaluation]") {
    RecordsFile made;
    const Course course = made.data.course(evaluatedFrom, evaluatedFrom);
    const Answers sf12{4, 1, 2, 3, 2, 3, 3, 4, 4, 4, 3, 2};
    made.measured(course.citizen, "SF12V2", QDate(2026, 2, 2), sf12);
    made.measured(course.citizen, "WHO5", QDate(2026, 2, 3), {2, 1, 1, 2, std::nullopt});
    made.measured(course.citizen, "WHO5", QDate(2026, 2, 4), {5, 5, 5, 5, 5}, QDate(2026, 2, 5));
    made.measured(course.citizen, "TILS", QDate(2026, 2, 6), {3, 2, 3});
    made.measured(course.citizen, "OPLEV", QDate(2026, 2, 7), {4, 9, std::nullopt, 4});
    const Records records = made.read();
    QStringList ids;
    for (const Records::Score& score : records.scores) {
        ids << records.words.text(score.score);
    }
    CHECK(ids.join(QLatin1Char(' ')) == QStringLiteral("sf12v2_pcs sf12v2_mcs tils"));
    const auto catalogue = InstrumentCatalogue::shipped();
    REQUIRE(catalogue);
    const Instrument& instrument = *catalogue->find(QStringLiteral("SF12V2"));
    const Scoring scoring = scoreAnswers(instrument, sf12);
    CHECK(records.scores.at(0).value == Approx(*scoring.number(*instrument.scoreAt(QStringLiteral("dk2018.pcs")))));
    CHECK(records.scores.at(1).value == Approx(*scoring.number(*instrument.scoreAt(QStringLiteral("dk2018.mcs")))));
    CHECK(records.scores.at(2).value == 8);
    // By the American weights the same answers give other scores under ids of their own.
    const Records american = made.read(stateDay, QStringLiteral("us1998"));
    CHECK(american.words.text(american.scores.at(0).score) == QStringLiteral("sf12v2us_pcs"));
    CHECK(american.words.text(american.scores.at(1).score) == QStringLiteral("sf12v2us_mcs"));
    CHECK(american.words.known(QStringLiteral("sf12v2_pcs")).isNone());
    CHECK(american.scores.at(0).value == Approx(*scoring.number(*instrument.scoreAt(QStringLiteral("us1998.pcs")))));
    CHECK(american.scores.at(1).value == Approx(*scoring.number(*instrument.scoreAt(QStringLiteral("us1998.mcs")))));
    REQUIRE(records.experiences.size() == 1);
    CHECK(records.experiences[0].answers == std::vector<std::optional<int>>{4, std::nullopt, std::nullopt, 4, std::nullopt});
}

TEST_CASE("Every shipped questionnaire gives an evaluation the scores that it gives itself", "[evaluation]") {
    const auto catalogue = InstrumentCatalogue::shipped();
    REQUIRE(catalogue);
    for (const Instrument& instrument : catalogue->all()) {
        ScoreSource source(instrument, QStringLiteral("us1998"));
        Answers answers;
        for (const InstrumentItem& item : instrument.items) {
            answers.push_back(item.min + static_cast<int>(answers.size()) % (item.max - item.min + 1));
        }
        const Scoring scoring = scoreAnswers(instrument, answers);
        const QByteArray json = answersToJson(answers).toUtf8();
        for (int again = 0; again < 2; ++again) {
            const auto read = source.of(std::string_view(json.constData(), static_cast<size_t>(json.size())));
            CHECK(read.size() == static_cast<size_t>(source.scores().size()));
            for (const ReadScore& score : read) {
                INFO(source.scores()[score.score].toStdString());
                bool isOne = false;
                for (int rule = 0; rule < static_cast<int>(instrument.scores.size()); ++rule) {
                    isOne = isOne || (scoring.number(rule) && *scoring.number(rule) == Approx(score.value));
                }
                CHECK(isOne);
            }
        }
        CHECK(source.of("[]").empty());
    }
}

TEST_CASE("Kept answers, days and times are read from their bytes", "[evaluation]") {
    Answers answers;
    CHECK(readAnswers("[4,null, 0 ,-1]", answers));
    CHECK(answers == Answers{4, std::nullopt, 0, -1});
    CHECK(readAnswers("[]", answers));
    CHECK(answers.empty());
    for (const char* wrong : {"", "[1,2", "1", "[1,,2]", "[1.5]", "{}"}) {
        INFO(wrong);
        CHECK_FALSE(readAnswers(wrong, answers));
    }
    CHECK(dateIn("2026-02-28") == QDate(2026, 2, 28));
    CHECK(dateIn("2024-02-29T23:45") == QDate(2024, 2, 29));
    CHECK(dateIn("1899-12-31") == QDate(1899, 12, 31));
    for (const char* wrong : {"", "2026-02-30", "2026-13-01", "2026-00-10", "2026/02/01", "26-02-2026", "2026-02"}) {
        INFO(wrong);
        CHECK_FALSE(dateIn(wrong).isValid());
    }
    CHECK(minuteIn("2026-03-29T03:30") == 210);
    CHECK(minuteIn("2026-03-29") == 0);
}

TEST_CASE("Persons stand in the order of their ids, and each list in the order of person and day", "[evaluation]") {
    RecordsFile made;
    const CitizenId one = aCitizen(made.file.workspace()).id;
    const CitizenId two = aCitizen(made.file.workspace()).id;
    const Course ofTwo = made.courseOf(two, QDate(2026, 1, 5));
    const Course later = made.courseOf(one, QDate(2026, 6, 1));
    const Course earlier = made.courseOf(one, QDate(2026, 2, 1), QDate(2026, 3, 1));
    for (const Course& course : {ofTwo, later, earlier}) {
        made.data.referral(course, course.openedOn);
        made.contact(course, course.openedOn.addDays(2), "reached");
        made.contact(course, course.openedOn.addDays(1), "no_answer");
        made.data.appointments(course, course.openedOn.addDays(3), hospitalSector, outcome::attended, 2);
    }
    const Records records = made.read();
    REQUIRE(records.persons.size() == 2);
    CHECK(records.persons[0].id == one);
    CHECK(records.courses.at(0).id == earlier.id.value());
    CHECK(records.courses.at(1).id == later.id.value());
    CHECK(records.courses.at(2).id == ofTwo.id.value());
    const auto isInOrder = [](const auto& list, auto dayOf) {
        return std::is_sorted(list.begin(), list.end(), [&dayOf](const auto& a, const auto& b) {
            return std::pair(a.person, dayOf(a)) < std::pair(b.person, dayOf(b));
        });
    };
    CHECK(isInOrder(records.referrals, [](const auto& referral) { return referral.receivedOn; }));
    CHECK(isInOrder(records.contacts, [](const auto& contact) { return contact.day; }));
    CHECK(isInOrder(records.appointments,
                    [](const auto& appointment) { return std::pair(appointment.day, appointment.minute); }));
    CHECK(records.contacts.size() == 6);
}

TEST_CASE("Of one time what was entered first comes first, whatever was answered or became of it", "[evaluation]") {
    RecordsFile made;
    const Course course = made.data.course(evaluatedFrom, evaluatedFrom);
    const MeasurementId first = made.measured(course.citizen, "WHO5", stateDay, {5, 5, 5, 5, 5});
    const MeasurementId second = made.measured(course.citizen, "WHO5", stateDay, {1, 1, 1, 1, 1});
    made.data.appointments(course, stateDay, hospitalSector, outcome::noShow);
    made.data.appointments(course, stateDay, hospitalSector, outcome::attended);
    const Records records = made.read();
    REQUIRE(records.scores.size() == 2);
    CHECK(records.scores[0].measurement == first.value());
    CHECK(records.scores[1].measurement == second.value());
    REQUIRE(records.appointments.size() == 2);
    CHECK(records.appointments[0].isNoShow());
    CHECK(records.appointments[0].id < records.appointments[1].id);
}

TEST_CASE("The reading of an evaluation can be stopped", "[evaluation]") {
    RecordsFile made;
    Progress progress;
    progress.cancel();
    const Result<Records> records =
        readRecords(made.file.workspace().session.database(), {made.programme(), stateDay, stateDay}, progress);
    REQUIRE_FALSE(records);
    CHECK(records.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("Behind a figure stand its records with name, day and a few words, the latest first", "[evaluation]") {
    RecordsFile made;
    const Course course = made.data.course(evaluatedFrom, evaluatedFrom);
    made.oneOfEach(course, dayAfter);
    made.data.appointments(course, dayAfter.addDays(1), hospitalSector, outcome::noShow);
    Database& database = made.file.workspace().session.database();
    const Records records = made.read(dayAfter.addDays(5));
    const auto rowsOf = [&](CountedUnit unit, std::vector<int> rows, qsizetype offset = 0) {
        return figureRows(database, records, {unit, std::move(rows)}, offset, 10, QStringLiteral("da"));
    };
    const auto whatOf = [&](CountedUnit unit, int row = 0) { return rowsOf(unit, {row}).first().what; };
    const QList<FigureRow> missed = rowsOf(CountedUnit::Appointment, {0, 1});
    REQUIRE(missed.size() == 2);
    CHECK(missed[0] == FigureRow{course.citizen, QStringLiteral("Person 1 Mikkelsen"), dayAfter.addDays(1),
                                 QStringLiteral("hospital: udeblevet")});
    CHECK(missed[1].what == QStringLiteral("hospital: mødt"));
    CHECK(rowsOf(CountedUnit::Appointment, {0, 1}, 1) == missed.mid(1));
    CHECK(rowsOf(CountedUnit::Appointment, {0, 1}, 7).isEmpty());
    CHECK(rowsOf(CountedUnit::Nothing, {}).isEmpty());
    CHECK(whatOf(CountedUnit::Person) == QStringLiteral("forløb startet"));
    CHECK(whatOf(CountedUnit::Course) == QStringLiteral("startet 01-01-2026, ikke afsluttet"));
    CHECK(whatOf(CountedUnit::Referral) == QStringLiteral("første kontakt efter 0 dage"));
    CHECK(whatOf(CountedUnit::OfferReferral) == QStringLiteral("Fælleshuset: sendt"));
    CHECK(whatOf(CountedUnit::Contact) == QStringLiteral("opkald, uden minutter"));
    CHECK(whatOf(CountedUnit::Score).endsWith(QStringLiteral(": 20")));
    CHECK(whatOf(CountedUnit::Experience) == QStringLiteral("svar: 5, 4, 3, 2, 1"));
    CHECK(whatOf(CountedUnit::ServiceUse) == QStringLiteral("skadestue: 2, til og med 01-10-2026"));
    CHECK(whatOf(CountedUnit::Labour) == QStringLiteral("fleksjob"));
    CHECK(whatOf(CountedUnit::Screening) == QStringLiteral("i målgruppen (Lægehuset)"));
    CHECK(whatOf(CountedUnit::Cost, 1) == QStringLiteral("møde: 650 kr."));
    const FigureRow ofProject = rowsOf(CountedUnit::Cost, {0}).first();
    CHECK_FALSE(ofProject.citizen.isValid());
    CHECK(ofProject.name == QStringLiteral("Projektet"));
}
