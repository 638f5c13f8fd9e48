// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/measurement_store.h"
#include "core/measurements/measurement_texts.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

const Instrument& known(Workspace& workspace, const QString& id) {
    const Instrument* instrument = workspace.instruments.catalogue().find(id);
    REQUIRE(instrument);
    return *instrument;
}

Measurement answered(Workspace& workspace, CitizenId citizen, const QString& instrument, const Answers& answers,
                     QDate on = {}) {
    Measurement measurement = workspace.measurements.blank(citizen, known(workspace, instrument));
    measurement.answers = answers;
    if (on.isValid()) {
        measurement.answeredOn = on;
    }
    return measurement;
}

MeasurementId recorded(Workspace& workspace, const Measurement& measurement) {
    const auto done = workspace.measurements.record(measurement);
    REQUIRE(done);
    return done->id;
}

CourseId startedCourse(Workspace& workspace, CitizenId citizen, QDate on) {
    const auto course = workspace.courses.open(citizen, on);
    REQUIRE(course);
    aConsent(workspace, citizen);
    REQUIRE(workspace.courses.start(*course, on));
    return *course;
}

AgendaCount due(const Workspace& workspace) {
    return workspace.agenda.count(AgendaKind::MeasurementDue, workspace.clock.today());
}

void fillInEverything(Workspace& workspace, CitizenId citizen) {
    const Answers wholeSheet{3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3};
    recorded(workspace, answered(workspace, citizen, QStringLiteral("SF12V2"), wholeSheet));
    recorded(workspace, answered(workspace, citizen, QStringLiteral("SRH"), {3}));
    recorded(workspace, answered(workspace, citizen, who5, {3, 3, 3, 3, 3}));
    recorded(workspace, answered(workspace, citizen, QStringLiteral("TILS"), {1, 2, 1}));
    recorded(workspace, answered(workspace, citizen, QStringLiteral("WAS"), {4}));
}

CourseClosing closing(QDate on, const char* outcome) {
    CourseClosing closing;
    closing.on = on;
    closing.outcome = QLatin1String(outcome);
    closing.reason = QStringLiteral("goals_reached");
    closing.wasPlanned = true;
    return closing;
}

} // namespace

TEST_CASE("A questionnaire comes back from the file with every field as entered", "[measurements]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Measurement measurement;
    measurement.citizen = aCitizen(workspace).id;
    measurement.course = *workspace.courses.open(measurement.citizen, file.clock.today());
    measurement.instrument = QStringLiteral("SF12V2");
    measurement.version = QStringLiteral("2");
    measurement.weightSet = QStringLiteral("us1998+dk2018");
    measurement.answeredOn = QDate(2026, 10, 30);
    measurement.mode = AnswerMode::Paper;
    measurement.answers = {1, 2, 3, std::nullopt, 5, 4, 3, 2, 1, 2, 3, 4};
    measurement.note = QStringLiteral("udfyldt derhjemme");
    measurement.safetyTalk = SafetyTalk::NotTalked;
    measurement.safetyNote = QStringLiteral("gik før tid");
    measurement.id = recorded(workspace, measurement);
    CHECK(workspace.measurements.find(measurement.id) == measurement);
    REQUIRE(workspace.measurements.withdraw(measurement.id));
    measurement.withdrawnOn = file.clock.today();
    file.reopen();
    CHECK(file.workspace().measurements.find(measurement.id) == measurement);
}

TEST_CASE("An answer out of range is refused with a sentence, an incomplete sheet is kept without a score", "[measurements]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto refused = workspace.measurements.record(answered(workspace, citizen, who5, {3, 6, 3, 3, 3}));
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::Invalid);
    CHECK(refused.error().problems.list().first().field == QStringLiteral("2"));
    CHECK(!refused.error().message.isEmpty());
    CHECK(!workspace.measurements.record(answered(workspace, citizen, who5, Answers(5))));
    CHECK(!workspace.measurements.record(answered(workspace, citizen, who5, {3, 3, 3, 3, 3}, file.clock.today().addDays(1))));
    Measurement other = answered(workspace, citizen, who5, {3, 3, 3, 3, 3});
    other.version = QStringLiteral("2050");
    CHECK(!workspace.measurements.record(other));

    recorded(workspace, answered(workspace, citizen, who5, {3, {}, 3, 3, 3}));
    const auto results = workspace.measurements.results(citizen);
    REQUIRE(results.size() == 1);
    const ShownScore shown = shownScores(*results.first().instrument).first();
    CHECK(!results.first().scoring.number(shown.score));
}

TEST_CASE("Answers that are missing are counted, and the questionnaire's own rule says whether there is a score all the same",
          "[measurements]") {
    TestFile file;
    const Instrument& wellBeing = known(file.workspace(), who5);
    CHECK(missingAnswers(wellBeing, {3, 3, 3, 3, 3}).isEmpty());
    CHECK(answeredText(wellBeing, {3, 3, 3, 3, 3}).isEmpty());
    CHECK(missingText(wellBeing, {3, 3, 3, 3, 3}).isEmpty());
    const Answers three{3, {}, 3, {}, 3};
    CHECK(missingAnswers(wellBeing, three) == QList<int>{1, 3});
    CHECK_FALSE(givesScore(wellBeing, three));
    CHECK(answeredText(wellBeing, three).contains(QLatin1Char('3')));
    CHECK(answeredText(wellBeing, three).contains(QLatin1Char('5')));
    CHECK(begunText(wellBeing, three, false).contains(QLatin1Char('3')));
    CHECK(begunText(wellBeing, three, false).contains(QLatin1Char('5')));
    CHECK_FALSE(begunText(wellBeing, {3, 3, 3, 3, 3}, false).isEmpty()); // all answered, and not saved yet
    CHECK(begunText(wellBeing, three, true) != begunText(wellBeing, three, false));
    const Instrument& loneliness = known(file.workspace(), QStringLiteral("DJG6")); // allows one missing answer
    CHECK(givesScore(loneliness, {1, {}, 1, 3, 3, 3}));
    CHECK_FALSE(givesScore(loneliness, {1, {}, 1, {}, 3, 3}));
    CHECK(missingText(loneliness, {1, {}, 1, 3, 3, 3}) != missingText(loneliness, {1, {}, 1, {}, 3, 3}));
    const Instrument& drinking = known(file.workspace(), QStringLiteral("AUDITC"));
    CHECK(missingAnswers(drinking, {0, {}, {}}).isEmpty()); // whoever never drinks is not asked how much
    CHECK(missingAnswers(drinking, {1, {}, {}}) == QList<int>{1, 2});
}

TEST_CASE("What was begun in one way and gone on with in another was filled in together", "[measurements]") {
    CHECK(modeOfBoth(AnswerMode::Citizen, AnswerMode::Citizen) == AnswerMode::Citizen);
    CHECK(modeOfBoth(AnswerMode::Paper, AnswerMode::Paper) == AnswerMode::Paper);
    CHECK(modeOfBoth(AnswerMode::WithWorker, AnswerMode::Citizen) == AnswerMode::WithWorker);
    CHECK(modeOfBoth(AnswerMode::Citizen, AnswerMode::WithWorker) == AnswerMode::WithWorker);
    CHECK(modeOfBoth(AnswerMode::Paper, AnswerMode::Citizen) == AnswerMode::WithWorker);
}

TEST_CASE("A result is compared with the last one of the same questionnaire that has a score", "[measurements]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    recorded(workspace, answered(workspace, citizen, who5, {1, 1, 1, 1, 1}, QDate(2026, 5, 1)));
    recorded(workspace, answered(workspace, citizen, who5, {1, {}, 1, 1, 1}, QDate(2026, 7, 1)));
    recorded(workspace, answered(workspace, citizen, QStringLiteral("TILS"), {3, 3, 3}, QDate(2026, 8, 1)));
    const MeasurementId last = recorded(workspace, answered(workspace, citizen, who5, {3, 3, 3, 3, 3}, QDate(2026, 9, 1)));

    const auto results = workspace.measurements.results(citizen);
    REQUIRE(results.size() == 4);
    CHECK(results[0].measurement.id == last);
    CHECK(results[0].comparedWith == QDate(2026, 5, 1));
    REQUIRE(results[0].changes.size() == 1);
    CHECK(results[0].changes.first().direction == ChangeDirection::Better);
    CHECK(results[0].changes.first().after - results[0].changes.first().before == 40);
    CHECK(results[0].answers.size() == 5);
    CHECK(results[1].changes.isEmpty()); // nothing else of its kind

    SECTION("and not with one that was taken back") {
        REQUIRE(workspace.measurements.withdraw(results[3].measurement.id));
        CHECK(workspace.measurements.results(citizen).first().changes.isEmpty());
    }
}

TEST_CASE("Two versions of SF-12 and two weight sets are never compared", "[measurements]") {
    Measurement first;
    first.instrument = QStringLiteral("SF12V1");
    first.version = QStringLiteral("1");
    Measurement second = first;
    CHECK(isComparable(first, second));
    second.version = QStringLiteral("2");
    CHECK(!isComparable(first, second));
    second = first;
    second.weightSet = QStringLiteral("dk2018");
    CHECK(!isComparable(first, second));
    second = first;
    second.instrument = QStringLiteral("SF12V2");
    CHECK(!isComparable(first, second));
}

TEST_CASE("A measurement can be taken back and taken up again, and corrected with Undo", "[measurements]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const MeasurementId id = recorded(workspace, answered(workspace, citizen, who5, {3, 3, 3, 3, 3}));
    const auto withdrawn = workspace.measurements.withdraw(id);
    REQUIRE(withdrawn);
    CHECK(!workspace.measurements.find(id)->counts());
    CHECK(!workspace.measurements.withdraw(id));
    REQUIRE((*withdrawn)());
    CHECK(workspace.measurements.find(id)->counts());

    Measurement corrected = *workspace.measurements.find(id);
    corrected.answers = {5, 5, 5, 5, 5};
    const auto undo = workspace.measurements.correct(corrected);
    REQUIRE(undo);
    CHECK(workspace.measurements.find(id)->answers == corrected.answers);
    REQUIRE((*undo)());
    CHECK(workspace.measurements.find(id)->answers == Answers{3, 3, 3, 3, 3});

    const auto recordedNow = workspace.measurements.record(answered(workspace, citizen, who5, {1, 1, 1, 1, 1}));
    REQUIRE(recordedNow);
    REQUIRE(recordedNow->undo());
    CHECK(!workspace.measurements.find(recordedNow->id)->counts());
}

TEST_CASE("Low well-being asks the worker to talk about safety until she writes what came of it", "[measurements]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto calm = workspace.measurements.record(answered(workspace, citizen, who5, {3, 3, 3, 3, 3}));
    REQUIRE(calm);
    CHECK(!calm->needsSafetyTalk);
    CHECK(!workspace.measurements.openSafetyTalk(citizen));
    const auto low = workspace.measurements.record(answered(workspace, citizen, who5, {1, 1, 1, 1, 1}));
    REQUIRE(low);
    CHECK(low->needsSafetyTalk);
    REQUIRE(workspace.measurements.openSafetyTalk(citizen));
    CHECK(workspace.measurements.openSafetyTalk(citizen)->measurement.id == low->id);
    CHECK(!workspace.measurements.noteSafetyTalk(low->id, SafetyTalk::NotTalked, QStringLiteral("  ")));
    SECTION("that it was talked about") {
        REQUIRE(workspace.measurements.noteSafetyTalk(low->id, SafetyTalk::Talked, QString()));
        CHECK(!workspace.measurements.openSafetyTalk(citizen));
    }
    SECTION("why it was not") {
        REQUIRE(workspace.measurements.noteSafetyTalk(low->id, SafetyTalk::NotTalked, QStringLiteral("hun måtte gå")));
        CHECK(!workspace.measurements.openSafetyTalk(citizen));
    }
    SECTION("or it was a mistake") {
        REQUIRE(workspace.measurements.withdraw(low->id));
        CHECK(!workspace.measurements.openSafetyTalk(citizen));
    }
}

TEST_CASE("A course asks for its questionnaires on I dag from a week before until they are filled in",
          "[measurements][agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    CHECK(due(workspace) == AgendaCount{0, 0});
    const CourseId course = startedCourse(workspace, citizen, file.clock.today());
    CHECK(due(workspace) == AgendaCount{1, 0});
    const AgendaList list = workspace.agenda.forCitizen(citizen, file.clock.today());
    REQUIRE_FALSE(list.items.isEmpty());
    CHECK(list.items.first().kind == AgendaKind::MeasurementDue);
    CHECK(list.items.first().questionnaires == 5);
    CHECK(list.items.first().subject == QStringLiteral("start"));

    SECTION("overdue after two weeks, as the course's own calendar says") {
        file.clock.moveTo(QDateTime(QDate(2026, 11, 16), QTime(9, 0)));
        CHECK(due(workspace) == AgendaCount{1, 0});
        file.clock.moveTo(QDateTime(QDate(2026, 11, 17), QTime(9, 0)));
        CHECK(due(workspace) == AgendaCount{1, 1});
        const auto moments = workspace.measurements.calendar(*workspace.courses.find(course), file.clock.today());
        CHECK(moments.first().state == MeasurementState::Overdue);
    }
    SECTION("gone when all are filled in, and there again for the one that is taken back") {
        fillInEverything(workspace, citizen);
        CHECK(due(workspace) == AgendaCount{0, 0});
        REQUIRE(workspace.measurements.withdraw(workspace.measurements.results(citizen).first().measurement.id));
        CHECK(due(workspace) == AgendaCount{1, 0});
        file.clock.moveTo(QDateTime(QDate(2027, 1, 26), QTime(9, 0))); // a week before three months have passed
        CHECK(due(workspace).total == 2);
    }
    SECTION("one without a score is incomplete and not done, until its answers are there") {
        fillInEverything(workspace, citizen);
        Measurement sheet;
        for (const MeasurementResult& result : workspace.measurements.results(citizen)) {
            if (result.measurement.instrument == who5) {
                sheet = result.measurement;
            }
        }
        sheet.answers = {3, {}, 3, 3, 3};
        REQUIRE(workspace.measurements.correct(sheet));
        CHECK(due(workspace) == AgendaCount{1, 0});
        CHECK(workspace.agenda.forCitizen(citizen, file.clock.today()).items.first().questionnaires == 1);
        const auto moments = workspace.measurements.calendar(*workspace.courses.find(course), file.clock.today());
        const auto asked = std::find_if(moments.begin(), moments.end(),
                                        [](const MeasurementMoment& moment) { return moment.instrument == who5; });
        REQUIRE(asked != moments.end());
        CHECK(asked->incompleteOn == file.clock.today());
        CHECK(isDue(*asked));
        MeasurementMoment without = *asked;
        without.incompleteOn = {};
        CHECK(momentStateText(*asked) != momentStateText(without));
        MeasurementMoment late = *asked;
        late.state = MeasurementState::Overdue;
        CHECK(momentStateText(late).contains(QStringLiteral("overdue")));
        CHECK(momentStateText(late).contains(QStringLiteral("incomplete")));
        late.state = without.state = MeasurementState::Missed;
        CHECK(momentStateText(late) == momentStateText(without)); // nobody can fill it in any more
        sheet.answers = {3, 3, 3, 3, 3};
        REQUIRE(workspace.measurements.correct(sheet));
        CHECK(due(workspace) == AgendaCount{0, 0});
    }
    SECTION("also in a file whose plan was made by earlier rules") {
        REQUIRE(workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
            MeasurementStore(write.database()).replacePlan(write, course, {});
            write.happened(AuditAction::Changed, RecordKind::Measurement, 0, 0, {});
            return {};
        }));
        file.reopen();
        CHECK(due(file.workspace()) == AgendaCount{0, 0}); // not worked out at every opening
        file.workspace().settings.set(plansMadeBy, planRules - 1);
        file.reopen();
        CHECK(due(file.workspace()) == AgendaCount{1, 0});
        CHECK(file.workspace().settings.value(plansMadeBy) == planRules);
    }
    SECTION("a missed one gives way to the next instead of waiting for ever") {
        recorded(workspace, answered(workspace, citizen, QStringLiteral("SF12V2"), {3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3}));
        recorded(workspace, answered(workspace, citizen, QStringLiteral("SRH"), {3}));
        recorded(workspace, answered(workspace, citizen, QStringLiteral("TILS"), {1, 2, 1}));
        recorded(workspace, answered(workspace, citizen, QStringLiteral("WAS"), {4}));
        file.clock.moveTo(QDateTime(QDate(2026, 12, 18), QTime(9, 0)));
        CHECK(due(workspace).total == 1);
        file.clock.moveTo(QDateTime(QDate(2026, 12, 19), QTime(9, 0)));
        CHECK(due(workspace).total == 0);
        const auto moments = workspace.measurements.calendar(*workspace.courses.find(course), file.clock.today());
        CHECK(std::any_of(moments.begin(), moments.end(), [](const MeasurementMoment& moment) {
            return moment.state == MeasurementState::Missed && moment.instrument == who5;
        }));
    }
    SECTION("those of the end from a week before the day it is expected") {
        fillInEverything(workspace, citizen);
        REQUIRE(workspace.courses.changeDays(course, file.clock.today(), file.clock.today(), QDate(2027, 1, 20)));
        file.clock.moveTo(QDateTime(QDate(2027, 1, 12), QTime(9, 0)));
        CHECK(due(workspace) == AgendaCount{0, 0});
        file.clock.moveTo(QDateTime(QDate(2027, 1, 13), QTime(9, 0)));
        CHECK(due(workspace) == AgendaCount{1, 0});
        CHECK(workspace.agenda.forCitizen(citizen, file.clock.today()).items.first().subject == QStringLiteral("end"));
        fillInEverything(workspace, citizen);
        CHECK(due(workspace) == AgendaCount{0, 0});
        REQUIRE(workspace.courses.close(course, closing(file.clock.today(), "completed")));
        CHECK(due(workspace) == AgendaCount{0, 0});
    }
    SECTION("of a closed course those of the end, for three months, and until they are filled in, then those of follow-up") {
        file.clock.moveTo(QDateTime(QDate(2026, 12, 1), QTime(9, 0)));
        const auto undo = workspace.courses.close(course, closing(file.clock.today(), "completed"));
        REQUIRE(undo);
        CHECK(due(workspace) == AgendaCount{1, 0});
        CHECK(workspace.agenda.forCitizen(citizen, file.clock.today()).items.first().subject == QStringLiteral("end"));
        file.clock.moveTo(QDateTime(QDate(2027, 3, 1), QTime(9, 0)));
        CHECK(due(workspace) == AgendaCount{1, 0});
        CHECK(workspace.agenda.forCitizen(citizen, file.clock.today()).items.first().subject == QStringLiteral("after_3"));
        CHECK(workspace.agenda.forCitizen(citizen, file.clock.today()).items.first().questionnaires == 1);
        file.clock.moveTo(QDateTime(QDate(2026, 12, 1), QTime(9, 0)));
        const auto moments = workspace.measurements.calendar(*workspace.courses.find(course), file.clock.today());
        CHECK(std::count_if(moments.begin(), moments.end(), [](const MeasurementMoment& moment) {
                  return moment.when == QLatin1String("end") && moment.state == MeasurementState::Due;
              }) == 5);
        fillInEverything(workspace, citizen); // belongs to the closed course, there is no other
        CHECK(workspace.measurements.results(citizen).first().measurement.course == course);
        CHECK(due(workspace) == AgendaCount{0, 0});
    }
    SECTION("never for somebody who has died") {
        Citizen person = *workspace.citizens.find(citizen);
        person.lifeState = LifeState::Dead;
        person.lifeStateOn = file.clock.today();
        REQUIRE(workspace.citizens.change(person));
        CHECK(due(workspace) == AgendaCount{0, 0});
    }
    SECTION("not for a questionnaire the organisation has put away") {
        for (const char* id : {"SF12V2", "SRH", "TILS", "WAS"}) {
            REQUIRE(workspace.measurements.use(known(workspace, QLatin1String(id)), false));
        }
        CHECK(workspace.agenda.forCitizen(citizen, file.clock.today()).items.first().questionnaires == 1);
        REQUIRE(workspace.measurements.use(known(workspace, who5), false));
        CHECK(due(workspace) == AgendaCount{0, 0});
    }
}

TEST_CASE("A course started and closed on one day waits on I dag with one line for all questionnaires of its end",
          "[measurements][agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const CourseId course = startedCourse(workspace, citizen, file.clock.today());
    REQUIRE(workspace.courses.close(course, closing(file.clock.today(), "completed")));
    const auto line = [&] { return file.workspace().agenda.forCitizen(citizen, file.clock.today()).items; };
    REQUIRE(due(workspace) == AgendaCount{1, 0});
    CHECK(line().first().subject == QStringLiteral("end"));
    CHECK(line().first().questionnaires == 5);

    // Also where an earlier version kept a line for each of them.
    REQUIRE(workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        const QDate today = file.clock.today();
        const DueMeasurement one{course, citizen, QStringLiteral("end"), today, today, today.addDays(90), 1};
        MeasurementStore(write.database()).replacePlan(write, course, {one, one, one, one, one});
        write.happened(AuditAction::Changed, RecordKind::Measurement, 0, 0, {});
        return {};
    }));
    CHECK(due(workspace).total == 5);
    workspace.settings.set(plansMadeBy, planRules - 1);
    file.reopen();
    REQUIRE(due(file.workspace()) == AgendaCount{1, 0});
    CHECK(line().first().questionnaires == 5);
}

TEST_CASE("Taking back the start of a course takes its questionnaires off I dag", "[measurements][agenda]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto course = workspace.courses.open(citizen, file.clock.today());
    REQUIRE(course);
    aConsent(workspace, citizen);
    const auto undo = workspace.courses.start(*course, file.clock.today());
    REQUIRE(undo);
    CHECK(due(workspace).total == 1);
    REQUIRE((*undo)());
    CHECK(due(workspace).total == 0);
}

TEST_CASE("Putting a questionnaire away is taken back with what is due, but not over a later choice", "[measurements][undo]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    startedCourse(workspace, citizen, file.clock.today());
    const auto waiting = [&] { return workspace.agenda.forCitizen(citizen, file.clock.today()).items.first().questionnaires; };
    const int before = waiting();
    const auto putAway = workspace.measurements.use(known(workspace, who5), false);
    REQUIRE(putAway);
    CHECK(waiting() == before - 1);
    REQUIRE((*putAway)());
    CHECK(waiting() == before);
    CHECK_FALSE((*putAway)());
    CHECK(workspace.instruments.isInUse(known(workspace, who5)));
    const auto same = workspace.measurements.use(known(workspace, who5), true);
    REQUIRE(same);
    CHECK_FALSE(*same);
}

TEST_CASE("Licensed questions are kept in the file when they fit, and refused with a sentence when not", "[measurements]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Instrument tils = known(workspace, QStringLiteral("TILS"));
    CHECK(!workspace.instruments.texts(tils));
    const QByteArray fits = R"({"instrument": "TILS", "version": "3", "language": "da", "licence": "aftale 7",
        "items": {"1": {"text": "Et"}, "2": {"text": "To", "answers": ["a", "b", "c"]}, "3": {"text": "Tre"}}})";
    const auto refused = workspace.instruments.loadTexts(known(workspace, who5), fits);
    REQUIRE(!refused);
    CHECK(refused.error().message.contains(QStringLiteral("TILS")));
    REQUIRE(workspace.instruments.loadTexts(tils, fits));
    file.reopen();
    const auto texts = file.workspace().instruments.texts(known(file.workspace(), QStringLiteral("TILS")));
    REQUIRE(texts);
    CHECK(texts->items[1].answers.last() == QStringLiteral("c"));
}

TEST_CASE("Loaded questions are taken back with the licence they named, and not over what came later", "[measurements][undo]") {
    TestFile file;
    InstrumentSettings& instruments = file.workspace().instruments;
    const Instrument tils = known(file.workspace(), QStringLiteral("TILS"));
    const QByteArray fits = R"({"instrument": "TILS", "version": "3", "language": "da", "licence": "aftale 7",
        "items": {"1": {"text": "Et"}, "2": {"text": "To"}, "3": {"text": "Tre"}}})";
    const auto loaded = instruments.loadTexts(tils, fits);
    REQUIRE(loaded);
    REQUIRE(*loaded);
    CHECK(instruments.licence(tils) == QStringLiteral("aftale 7"));
    SECTION("at once") {
        REQUIRE((*loaded)());
        CHECK_FALSE(instruments.texts(tils).has_value());
        CHECK(instruments.licence(tils).isEmpty());
    }
    SECTION("another licence was written since: it stays") {
        CHECK(instruments.setLicence(tils, QStringLiteral("aftale 8")));
        REQUIRE((*loaded)());
        CHECK_FALSE(instruments.texts(tils).has_value());
        CHECK(instruments.licence(tils) == QStringLiteral("aftale 8"));
    }
    SECTION("the wording was removed since") {
        CHECK(instruments.forgetTexts(tils));
        CHECK_FALSE((*loaded)());
        CHECK(instruments.licence(tils) == QStringLiteral("aftale 7"));
    }
    SECTION("the same file once more changes nothing") {
        const auto again = instruments.loadTexts(tils, fits);
        REQUIRE(again);
        CHECK_FALSE(*again);
    }
}

TEST_CASE("The words of a change never say more than the measurement can bear", "[measurements]") {
    ScoreChange change{0, 40, 52, ChangeDirection::Better};
    const QString plain = changeText(change);
    change.errorKnown = true;
    const QString within = changeText(change);
    change.beyondError = true;
    const QString beyond = changeText(change);
    CHECK(plain != within);
    CHECK(within != beyond);
    CHECK(scoreNumber(48) == QStringLiteral("48"));
    CHECK(scoreNumber(45.136) == QStringLiteral("45,1"));
    CHECK(scoreNumber(0.7561) == QStringLiteral("0,756"));
}

TEST_CASE(
    "When the project asks at other times, the courses under way ask at those at once, and after taking it back as before",
    "[measurements][programmes][undo]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    startedCourse(workspace, citizen, file.clock.today());
    const AgendaCount before = due(workspace);
    REQUIRE(before.total > 0);
    Programme none = *workspace.programmes.current();
    none.instruments.clear();
    const auto revised = workspace.programmes.revise(none);
    REQUIRE(revised);
    CHECK(due(workspace).total == 0);
    REQUIRE((*revised)());
    CHECK(due(workspace) == before);
}
