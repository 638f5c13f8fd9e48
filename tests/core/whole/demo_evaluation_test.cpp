// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"
#include "core/programmes/shipped_programmes.h"
#include "core/storage/statement.h"
#include "tests/support/evaluation_data.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <functional>

using namespace brobygger;

namespace {

DemoCounts fill(TestFile& file, int citizens, int offers = 30) {
    Progress progress;
    const Result<DemoCounts> counts = fillDemo(file.workspace(), DemoSize{citizens, offers, 1}, progress);
    REQUIRE(counts);
    return *counts;
}

/// A demo of a hundred citizens in each programme that comes with the program.
void forEachProgramme(const std::function<void(TestFile&, const Programme&)>& check) {
    const Result<QList<Programme>> programmes = shippedProgrammes();
    REQUIRE(programmes);
    REQUIRE(programmes->size() == 4);
    for (const Programme& programme : *programmes) {
        INFO(programme.id.toStdString());
        TestFile file;
        REQUIRE(file.workspace().programmes.use(programme));
        fill(file, 100);
        check(file, programme);
    }
}

qint64 numberOf(TestFile& file, const char* what) {
    Statement select(file.workspace().session.database(), (QByteArray("SELECT count(*) AS rows FROM ") + what).constData());
    return select.step() ? select.integer("rows") : -1;
}

/// The latest day, or instant, in a column; empty when there is none.
QString latestIn(TestFile& file, const char* table, const char* column) {
    const QByteArray sql = QByteArray("SELECT coalesce(max(") + column + "), '') AS latest FROM " + table;
    Statement select(file.workspace().session.database(), sql.constData());
    return select.step() ? select.text("latest") : QString();
}

struct DatedColumn {
    const char* table;
    const char* column;
};
constexpr DatedColumn datedColumns[] = {
    {"course", "opened_on"},
    {"course", "started_on"},
    {"course", "closed_on"},
    {"course", "asked_on"},
    {"course", "agreed_on"},
    {"course", "refused_on"},
    {"incoming_referral", "received_on"},
    {"incoming_referral", "first_contact_on"},
    {"incoming_referral", "answered_on"},
    {"outgoing_referral", "sent_on"},
    {"outgoing_referral", "answered_on"},
    {"outgoing_referral", "started_on"},
    {"outgoing_referral", "ended_on"},
    {"contact", "at"},
    {"measurement", "answered_on"},
    {"screening", "screened_on"},
    {"service_use", "to_on"},
    {"labour_status", "from_on"},
    {"labour_status", "to_on"},
    {"course_rung", "on_day"},
    {"cost_entry", "on_day"},
    {"refusal_tally", "month"},
    {"focus_group", "on_day"},
    {"focus_participant", "consented_on"},
    {"partner_form", "answered_on"},
    {"goal", "agreed_on"},
    {"goal", "closed_on"},
    {"goal_follow_up", "on_day"},
    {"course_pause", "from_on"},
    {"course_pause", "to_on"},
    {"barrier", "noticed_on"},
    {"barrier", "gone_on"},
    {"pdsa_cycle", "started_on"},
    {"pdsa_cycle", "ended_on"},
};

double valueOf(const Evaluation& evaluation, const QString& id) {
    const Figure* figure = evaluation.figure(id);
    INFO(id.toStdString());
    REQUIRE(figure);
    REQUIRE(figure->value);
    return *figure->value;
}

} // namespace

TEST_CASE("The demo of every programme has something of everything that its evaluation asks for", "[demo]") {
    forEachProgramme([](TestFile& file, const Programme& programme) {
        for (const char* what :
             {"course WHERE asked_on IS NOT NULL",
              "course WHERE agreed_on IS NOT NULL",
              "course WHERE refused_on IS NOT NULL AND refusal_reason IS NOT NULL",
              "refusal_tally",
              "incoming_referral WHERE first_contact_on IS NOT NULL",
              "appointment WHERE outcome = 'no_show' AND coalesce(remedy, '') <> ''",
              "appointment WHERE outcome = 'no_show' AND coalesce(remedy, '') = ''",
              "appointment a JOIN offer o ON o.id = a.offer_id WHERE o.is_soft = 1 AND a.outcome = 'attended'",
              "measurement WHERE instrument = 'OPLEV'",
              "screening WHERE screener = ''",
              "screening WHERE screener <> ''",
              "service_use WHERE source = 'register'",
              "service_use WHERE source = 'self'",
              "service_use WHERE certainty = 'unknown'",
              "service_use u JOIN course c ON c.citizen_id = u.citizen_id "
              "WHERE u.from_on >= c.started_on",
              "labour_status",
              "labour_status WHERE status = 'unknown'",
              "course_rung",
              "price WHERE kind = 'casemanager_hour' AND price_year = 2025",
              "price WHERE kind = 'casemanager_hour' AND price_year = 2026",
              "price WHERE kind = 'meeting'",
              "price WHERE kind = 'kilometre'",
              "budget_line WHERE year = 2025",
              "budget_line WHERE year = 2026",
              "cost_entry WHERE citizen_id IS NULL",
              "cost_entry WHERE kind = 'office_minutes'",
              "cost_entry WHERE kind = 'travel_minutes'",
              "cost_entry WHERE kind = 'kilometre'",
              "cost_entry WHERE kind = 'meeting'",
              "cost_entry WHERE kind = 'premises'",
              "cost_entry WHERE kind = 'wages'",
              "cost_entry WHERE kind = 'transport'",
              "focus_participant WHERE citizen_id IS NOT NULL AND quote_use = 'outside'",
              "focus_participant WHERE consented_on IS NULL",
              "focus_theme",
              "focus_quote q JOIN focus_participant p ON p.id = q.participant_id WHERE p.quote_use = 'outside'",
              "partner_form",
              "pdsa_cycle WHERE decision = 'adopt'",
              "pdsa_cycle WHERE started_on IS NOT NULL AND ended_on IS NULL",
              "use_sheet_due"}) {
            INFO(what);
            CHECK(numberOf(file, what) > 0);
        }
        for (const InstrumentUse& use : programme.instruments) {
            const QByteArray made = QByteArray("measurement WHERE instrument = '") + use.instrument.toLatin1() + "'";
            INFO(made.toStdString());
            CHECK(numberOf(file, made.constData()) > 0);
        }
        CHECK(numberOf(file, "price WHERE source NOT IN ('Demo: opfundet', 'Demo: påhittat')") == 0);
        if (!programme.funders.isEmpty()) {
            CHECK(numberOf(file, "course WHERE funder <> ''") > 0);
        }
    });
}

TEST_CASE("In the demo of no programme anything has happened on a day to come", "[demo]") {
    forEachProgramme([](TestFile& file, const Programme&) {
        const QString tomorrow = file.clock.today().addDays(1).toString(Qt::ISODate);
        for (const DatedColumn& dated : datedColumns) {
            const QString latest = latestIn(file, dated.table, dated.column);
            INFO(dated.table << '.' << dated.column << ' ' << latest.toStdString());
            CHECK(latest < tomorrow);
        }
    });
}

TEST_CASE("What came to the demo for the evaluation leaves the people, referrals and appointments of a seed as they were",
          "[demo]") {
    TestFile file;
    const DemoCounts counts = fill(file, 100, 65);
    CHECK(counts.citizens == 100);
    CHECK(counts.courses == 100);
    CHECK(counts.referrals == 194);
    CHECK(counts.appointments == 493);
    CHECK(counts.contacts == 759);
}

TEST_CASE("In the demo most no-shows have a remedy, and sheets and questionnaires are mostly there and sometimes missing",
          "[demo]") {
    TestFile file;
    fill(file, 100);
    const qint64 missed = numberOf(file, "appointment WHERE outcome = 'no_show'");
    const qint64 remedied = numberOf(file, "appointment WHERE outcome = 'no_show' AND coalesce(remedy, '') <> ''");
    CHECK(remedied * 4 > missed * 3);
    const qint64 started = numberOf(file, "course WHERE started_on IS NOT NULL");
    const qint64 told = numberOf(file, "course c WHERE EXISTS (SELECT 1 FROM service_use u WHERE u.citizen_id = c.citizen_id "
                                       "AND u.to_on < c.started_on)");
    CHECK(told < started);
    CHECK(told * 10 > started * 8);
}

TEST_CASE("In the demo the people by whom the program is explained are as they were", "[demo]") {
    TestFile file;
    fill(file, 40);
    Workspace& workspace = file.workspace();
    const QList<CitizenRow> people = workspace.citizens.window(CitizenFilter{}, CitizenOrder::Name, Qt::AscendingOrder, 0, 40);
    const auto birthe = std::find_if(people.begin(), people.end(), [](const CitizenRow& person) {
        return person.givenName == QStringLiteral("Birthe") && person.surname == QStringLiteral("Bach");
    });
    REQUIRE(birthe != people.end());
    CHECK(workspace.serviceUses.forCitizen(birthe->id).isEmpty());
    CHECK(workspace.labourStatuses.forCitizen(birthe->id).isEmpty());
    CHECK_FALSE(workspace.courses.forCitizen(birthe->id).first().askedOn.isValid());
}

TEST_CASE("The evaluation of the demo has figures in every chapter, of a likely size", "[demo]") {
    TestFile file;
    fill(file, 300);
    Workspace& workspace = file.workspace();
    const Evaluation evaluation = EvaluationData(workspace).evaluated(workspace.evaluations.usualRequest());
    for (const char* id : {"reach.asked",
                           "reach.declined",
                           "reach.declined_anonymous",
                           "funnel.started",
                           "offers.started",
                           "first_contact.within_deadline",
                           "noshow.rate",
                           "noshow.baseline.gp.before",
                           "noshow.baseline.gp.after",
                           "remedies.tried",
                           "change.sf12v2_pcs.end.mean",
                           "change.who5.month_3.mean",
                           "change.tils.end.mean",
                           "change.who5.waiting.mean",
                           "use.admission.ratio",
                           "labour.month_0",
                           "labour.month_12.pairs",
                           "soft.persons",
                           "experience.coherence",
                           "experience.helped",
                           "handover.offer_started.accompaniment_ended.median",
                           "retention.dropped_out",
                           "courses.completed_share",
                           "work.minutes",
                           "cost.total",
                           "cost.booked.total",
                           "cost.direct.per_closed",
                           "calibration.sensitivity",
                           "calibration.kappa",
                           "did.frome.points"}) {
        CHECK(std::isfinite(valueOf(evaluation, QLatin1String(id))));
    }
    CHECK(valueOf(evaluation, QStringLiteral("reach.declined_anonymous")) > 0);
    const double betterMood = valueOf(evaluation, QStringLiteral("change.who5.end.mean"));
    CHECK(betterMood > 6);
    CHECK(betterMood < 14);
    for (const char* id : {"use.gp_contact.ratio", "use.medicine.ratio"}) {
        const double ratio = valueOf(evaluation, QLatin1String(id));
        CHECK(ratio > 0.65);
        CHECK(ratio < 1.1);
    }
    const double perCourse = valueOf(evaluation, QStringLiteral("cost.direct.per_closed"));
    CHECK(perCourse > 3'000);
    CHECK(perCourse < 10'000);
}
