// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment_store.h"
#include "core/contacts/contact_store.h"
#include "core/costs/cost_entry_store.h"
#include "core/courses/course_rung_store.h"
#include "core/courses/course_store.h"
#include "core/evaluation/records/record_reader.h"
#include "core/labour/labour_store.h"
#include "core/measurements/measurement_store.h"
#include "core/offers/offer_store.h"
#include "core/reach/refusal_tally_store.h"
#include "core/referrals/outgoing_store.h"
#include "core/screening/screening_store.h"
#include "core/service_use/service_use_store.h"
#include "tests/support/builders.h"
#include "tests/support/evaluation_data.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

namespace brobygger::test {

using Records = EvaluationRecords;

inline const QDate stateDay = evaluatedTo;
inline const QDate dayAfter = stateDay.addDays(1); // the first of a month
inline const QString hospitalSector = QStringLiteral("hospital");

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

} // namespace brobygger::test
