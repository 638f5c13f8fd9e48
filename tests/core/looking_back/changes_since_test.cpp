// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "tests/support/evaluation_data.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

/// A course from start to end, and a report that is kept of it.
struct KeptCourse {
    TestFile file;
    Workspace& workspace = file.workspace();
    EvaluationData data{workspace};
    Course course = data.course(QDate(2026, 1, 5), QDate(2026, 2, 2), QStringLiteral("completed"), QDate(2026, 8, 3));
    FrozenReportId report;

    void keep() {
        Progress progress;
        const auto material = materialOfReport(workspace.session.database(), data.request(evaluatedFrom, evaluatedTo),
                                               workspace.evaluations.inputs(), progress);
        REQUIRE(material);
        const auto id = workspace.frozenReports.freeze(QStringLiteral("Kvartalet"), *material, QByteArray("%PDF"));
        REQUIRE(id);
        report = *id;
    }
    QList<ChangedFigure> changes() {
        Progress progress;
        const auto changes = changesSince(workspace.session.database(), report, progress);
        REQUIRE(changes);
        return changes->figures;
    }
    AppointmentId appointment(QDate day, const QString& attendance) {
        data.appointments(course, day, QStringLiteral("hospital"), attendance);
        const QList<AppointmentRow> rows = workspace.appointments.forCitizen(course.citizen);
        const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                        [day](const AppointmentRow& row) { return row.appointment.startsAt.date() == day; });
        REQUIRE(found != rows.cend());
        return found->appointment.id;
    }
    Measurement measured(const char* instrument, QDate day, const Answers& answers) {
        const Instrument* known = workspace.instruments.catalogue().find(QLatin1String(instrument));
        REQUIRE(known);
        Measurement measurement = workspace.measurements.blank(course.citizen, *known);
        measurement.answeredOn = day;
        measurement.answers = answers;
        const auto recorded = workspace.measurements.record(measurement);
        REQUIRE(recorded);
        const auto kept = workspace.measurements.find(recorded->id);
        REQUIRE(kept);
        return *kept;
    }
};

const ChangedFigure* figureAmong(const QList<ChangedFigure>& figures, const char* id) {
    const auto found = std::find_if(figures.cbegin(), figures.cend(),
                                    [id](const ChangedFigure& figure) { return figure.id == QLatin1String(id); });
    return found == figures.cend() ? nullptr : &*found;
}

} // namespace

TEST_CASE("An appointment among the changes is named by its day, its sector and what became of it", "[evaluation][frozen]") {
    KeptCourse kept;
    kept.appointment(QDate(2026, 3, 2), QString(outcome::attended));
    const AppointmentId corrected = kept.appointment(QDate(2026, 3, 9), QString(outcome::noShow));
    kept.keep();
    REQUIRE(kept.workspace.appointments.recordOutcome(corrected, {.outcome = QString(outcome::attended)}));
    const QList<ChangedFigure> changes = kept.changes();
    const ChangedFigure* rate = figureAmong(changes, "noshow.rate");
    REQUIRE(rate);
    REQUIRE(rate->rows.size() == 1);
    CHECK(rate->rows.first().day == QDate(2026, 3, 9));
    CHECK(rate->rows.first().what == QStringLiteral("hospital: mødt"));
}

TEST_CASE("A correction that was taken back is none among the changes", "[evaluation][frozen]") {
    KeptCourse kept;
    const AppointmentId corrected = kept.appointment(QDate(2026, 3, 9), QString(outcome::noShow));
    kept.keep();
    const auto undo = kept.workspace.appointments.recordOutcome(corrected, {.outcome = QString(outcome::attended)});
    REQUIRE(undo);
    CHECK_FALSE(kept.changes().isEmpty());
    REQUIRE((*undo)());
    CHECK(kept.changes().isEmpty());
}

TEST_CASE("A day of the ladder that was corrected is named where its rungs are counted, and nowhere else",
          "[evaluation][frozen]") {
    KeptCourse kept;
    kept.data.referral(kept.course, QDate(2026, 1, 5));
    REQUIRE(kept.workspace.courses.setRung(kept.course.id, QStringLiteral("first_contact"), QDate(2026, 1, 7)));
    kept.keep();
    const auto undo = kept.workspace.courses.setRung(kept.course.id, QStringLiteral("first_contact"), QDate(2026, 1, 12));
    REQUIRE(undo);
    const QList<ChangedFigure> changes = kept.changes();
    const ChangedFigure* wait = figureAmong(changes, "handover.referred.first_contact.median");
    REQUIRE(wait);
    REQUIRE(wait->rows.size() == 1);
    CHECK(wait->rows.first().change == RowChange::Corrected);
    CHECK(wait->rows.first().record == kept.course.id.value());
    CHECK(wait->rows.first().by == kept.workspace.session.actor());
    CHECK_FALSE(wait->rows.first().at.isEmpty());
    CHECK_FALSE(figureAmong(changes, "courses.started"));
    CHECK_FALSE(figureAmong(changes, "handover.included.referral_sent.median"));
    REQUIRE((*undo)());
    CHECK(kept.changes().isEmpty());

    REQUIRE(kept.workspace.courses.clearRung(kept.course.id, QStringLiteral("first_contact")));
    const QList<ChangedFigure> cleared = kept.changes();
    const ChangedFigure* without = figureAmong(cleared, "handover.referred.first_contact.median");
    REQUIRE(without);
    CHECK(without->rows.size() == 1);
}

TEST_CASE("A questionnaire that was corrected is named where its change is counted, and nowhere else", "[evaluation][frozen]") {
    KeptCourse kept;
    kept.measured("WHO5", QDate(2026, 2, 2), {1, 1, 1, 1, 1});
    Measurement later = kept.measured("WHO5", QDate(2026, 8, 3), {3, 3, 3, 3, 3});
    kept.keep();
    later.answers = {4, 3, 3, 3, 3};
    const auto undo = kept.workspace.measurements.correct(later);
    REQUIRE(undo);
    const QList<ChangedFigure> changes = kept.changes();
    for (const char* id : {"change.who5.end.mean", "change.who5.end.later_mean", "norm.who5.later_gap"}) {
        INFO(id);
        const ChangedFigure* figure = figureAmong(changes, id);
        REQUIRE(figure);
        REQUIRE(figure->rows.size() == 1);
        CHECK(figure->rows.first().change == RowChange::Corrected);
        CHECK(figure->rows.first().by == kept.workspace.session.actor());
        CHECK_FALSE(figure->rows.first().at.isEmpty());
    }
    CHECK_FALSE(figureAmong(changes, "courses.completed"));
    REQUIRE((*undo)());
    CHECK(kept.changes().isEmpty());
}
