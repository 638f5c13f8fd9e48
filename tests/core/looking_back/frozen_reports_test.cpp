// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/contact_store.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/frozen/frozen_report_store.h"
#include "core/evaluation/frozen/record_events.h"
#include "core/evaluation/report/evaluation_json.h"
#include "core/storage/statement.h"
#include "tests/support/evaluation_data.h"
#include "tests/support/test_file.h"

#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>
#include <limits>
#include <set>

using namespace brobygger;

namespace {

const QDate firstDay(2025, 5, 1);
const QDate lastDay(2026, 10, 31);
const QByteArray somePdf("%PDF-1.4 as it was");

ReportMaterial materialOf(Workspace& workspace, const EvaluationRequest& request) {
    Progress progress;
    const auto material = materialOfReport(workspace.session.database(), request, workspace.evaluations.inputs(), progress);
    REQUIRE(material);
    return *material;
}

FrozenReportId frozen(Workspace& workspace, const ReportMaterial& material, const QString& name = QStringLiteral("Marts")) {
    const auto id = workspace.frozenReports.freeze(name, material, somePdf);
    REQUIRE(id);
    return *id;
}

QByteArray jsonOf(const Evaluation& evaluation) { return QJsonDocument(toJson(evaluation)).toJson(); }

QList<AppointmentId> noShowsIn(Workspace& workspace, int most) {
    QList<AppointmentId> ids;
    Statement row(workspace.session.database(), "SELECT id FROM appointment WHERE outcome = 'no_show' ORDER BY id LIMIT :most");
    row.bind(":most", most);
    while (row.step()) {
        ids.append(AppointmentId(row.integer("id")));
    }
    return ids;
}

ContactId anyContactIn(Workspace& workspace) {
    Statement row(workspace.session.database(), "SELECT id FROM contact ORDER BY id LIMIT 1");
    REQUIRE(row.step());
    return ContactId(row.integer("id"));
}

ChangesSince changesOf(Workspace& workspace, FrozenReportId id) {
    Progress progress;
    const auto changes = changesSince(workspace.session.database(), id, progress);
    REQUIRE(changes);
    return *changes;
}

const ChangedFigure* changed(const ChangesSince& changes, const char* id) {
    for (const ChangedFigure& figure : changes.figures) {
        if (figure.id == QLatin1String(id)) {
            return &figure;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("A frozen report opens as it was made after fifty later changes, and lists them", "[evaluation][frozen]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    EvaluationData data(workspace);
    data.smallProject();
    const ReportMaterial material = materialOf(workspace, data.request(firstDay, lastDay));
    const FrozenReportId id = frozen(workspace, material);
    const QByteArray before = FrozenReportStore(workspace.session.database()).document(id);
    CHECK(changesOf(workspace, id).figures.isEmpty());

    const QList<AppointmentId> corrected = noShowsIn(workspace, 25);
    REQUIRE(corrected.size() == 25);
    for (const AppointmentId appointment : corrected) {
        REQUIRE(workspace.appointments.recordOutcome(appointment, {.outcome = QString(outcome::attended)}));
    }
    const Course late = data.course(QDate(2026, 2, 1), QDate(2026, 2, 3));
    for (int time = 0; time < 25; ++time) {
        data.appointments(late, QDate(2026, 3, 2).addDays(time), QStringLiteral("hospital"), QString(outcome::noShow));
    }

    CHECK(FrozenReportStore(workspace.session.database()).document(id) == before);
    const auto opened = workspace.frozenReports.open(id);
    REQUIRE(opened);
    CHECK(jsonOf(opened->material.evaluation) == jsonOf(material.evaluation));
    CHECK(opened->material.evaluation.exhibits == material.evaluation.exhibits);
    const auto pdf = workspace.frozenReports.pdf(id);
    REQUIRE(pdf);
    CHECK(*pdf == somePdf);

    const ChangesSince changes = changesOf(workspace, id);
    const ChangedFigure* rate = changed(changes, "noshow.rate");
    REQUIRE(rate);
    CHECK(rate->then == material.evaluation.figure(QStringLiteral("noshow.rate"))->display);
    CHECK(rate->now == data.evaluated(data.request(firstDay, lastDay)).figure(QStringLiteral("noshow.rate"))->display);
    CHECK(rate->count(RowChange::Added) == 25);
    CHECK(rate->count(RowChange::Corrected) == 25);
    CHECK(rate->count(RowChange::Left) == 0);
    std::set<qint64> named;
    for (const ChangedRow& row : rate->rows) {
        CHECK(row.unit == CountedUnit::Appointment);
        CHECK(row.citizen.isValid());
        CHECK_FALSE(row.at.isEmpty());
        CHECK(row.by == workspace.session.actor());
        named.insert(row.record);
    }
    for (const AppointmentId appointment : corrected) {
        CHECK(named.contains(appointment.value()));
    }
}

TEST_CASE("What is not counted any more is named among the changes", "[evaluation][frozen]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    EvaluationData data(workspace);
    data.smallProject();
    const FrozenReportId id = frozen(workspace, materialOf(workspace, data.request(firstDay, lastDay)));
    const AppointmentId gone = noShowsIn(workspace, 1).first();
    REQUIRE(workspace.appointments.recordOutcome(gone, {.outcome = QString(outcome::cancelledInTime)}));
    const ChangesSince changes = changesOf(workspace, id);
    const ChangedFigure* rate = changed(changes, "noshow.rate");
    REQUIRE(rate);
    REQUIRE(rate->rows.size() == 1);
    CHECK(rate->rows.first().change == RowChange::Left);
    CHECK(rate->rows.first().record == gone.value());
}

TEST_CASE("What is arranged around an appointment later changes nothing in a report that counts it", "[evaluation][frozen]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    EvaluationData data(workspace);
    data.smallProject();
    const FrozenReportId id = frozen(workspace, materialOf(workspace, data.request(firstDay, lastDay)));
    const AppointmentId counted = noShowsIn(workspace, 1).first();
    REQUIRE(workspace.appointments.orderTransport(counted));
    REQUIRE(workspace.appointments.markReminded(counted));
    CHECK(changesOf(workspace, id).figures.isEmpty());
}

TEST_CASE("Every column by which a counted record is corrected is one of its table", "[evaluation][frozen]") {
    TestFile file;
    for (const RecordKind kind :
         {RecordKind::Citizen, RecordKind::Course, RecordKind::IncomingReferral, RecordKind::OutgoingReferral,
          RecordKind::Contact, RecordKind::Appointment, RecordKind::Measurement, RecordKind::ServiceUse,
          RecordKind::LabourStatus, RecordKind::Screening, RecordKind::CostEntry, RecordKind::CourseRung}) {
        QStringList columns;
        Statement row(file.workspace().session.database(), "SELECT name FROM pragma_table_info(:table)");
        row.bind(":table", toCode(kind));
        while (row.step()) {
            columns.append(row.text("name"));
        }
        REQUIRE_FALSE(countedColumns(kind).isEmpty());
        for (const QString& column : countedColumns(kind)) {
            INFO(toCode(kind).toStdString() << "." << column.toStdString());
            CHECK(columns.contains(column));
        }
    }
}

TEST_CASE("An interval without an end is still without one in the report that is opened again", "[evaluation][frozen]") {
    constexpr double endless = std::numeric_limits<double>::infinity();
    ReportMaterial material;
    Figure ratio;
    ratio.id = QStringLiteral("use.admission.ratio");
    ratio.value = endless;
    ratio.interval = Interval{-endless, endless};
    material.evaluation.figures.append(ratio);
    const auto read = materialFromDocument(reportDocument(material));
    REQUIRE(read);
    CHECK(read->evaluation.figures == material.evaluation.figures);
}

TEST_CASE("A price entered after a report was kept changes nothing in what has changed since", "[evaluation][frozen]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    EvaluationData data(workspace);
    data.smallProject();
    const FrozenReportId id = frozen(workspace, materialOf(workspace, data.request(firstDay, lastDay)));
    Price price;
    price.kind = hourPriceKind;
    price.year = 2026;
    price.amount = Money{45000};
    price.source = QStringLiteral("Lønkontoret 2026");
    REQUIRE(workspace.costs.enter(price));
    CHECK(changesOf(workspace, id).figures.isEmpty());
}

TEST_CASE("A programme revised after a report was kept changes nothing in what has changed since", "[evaluation][frozen]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    EvaluationData data(workspace);
    data.smallProject();
    const FrozenReportId id = frozen(workspace, materialOf(workspace, data.request(firstDay, lastDay)));
    const QString within = QStringLiteral("first_contact.within_deadline");
    const QString before = data.evaluated(data.request(firstDay, lastDay)).figure(within)->display;
    Result<Programme> programme = workspace.programmes.current();
    REQUIRE(programme);
    REQUIRE(programme->firstContactDays);
    programme->firstContactDays->value = 1;
    REQUIRE(workspace.programmes.revise(*programme));
    CHECK(data.evaluated(data.request(firstDay, lastDay)).figure(within)->display != before);
    CHECK(changesOf(workspace, id).figures.isEmpty());
}

TEST_CASE("A contact that was moved to another day is named among the changes", "[evaluation][frozen]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    EvaluationData data(workspace);
    data.smallProject();
    const FrozenReportId id = frozen(workspace, materialOf(workspace, data.request(firstDay, lastDay)));
    const auto before = ContactStore(workspace.session.database()).find(anyContactIn(workspace));
    REQUIRE(before);
    Contact moved = *before;
    moved.at = moved.at.addDays(1);
    const Result<void> written = workspace.session.write(QStringLiteral("test.contact"), [&](Write& write) -> Result<void> {
        ContactStore(write.database()).update(write, *before, moved);
        return {};
    });
    REQUIRE(written);
    const ChangesSince changes = changesOf(workspace, id);
    const ChangedFigure* figure = changed(changes, "work.contacts");
    REQUIRE(figure);
    REQUIRE(figure->rows.size() == 1);
    CHECK(figure->rows.first().change == RowChange::Corrected);
    CHECK(figure->rows.first().record == before->id.value());
}

TEST_CASE("A report names what it was reckoned with, and its prices with year and source", "[evaluation][frozen]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    EvaluationData data(workspace);
    data.smallProject();
    Price price;
    price.kind = hourPriceKind;
    price.year = 2026;
    price.amount = Money{45000};
    price.source = QStringLiteral("Lønkontoret 2026");
    REQUIRE(workspace.costs.enter(price));
    const FrozenReportId id = frozen(workspace, materialOf(workspace, data.request(firstDay, lastDay)));
    const auto opened = workspace.frozenReports.open(id);
    REQUIRE(opened);
    CHECK(opened->material.named.contains(
        ReportSetting{QStringLiteral("timepris 2026"), QStringLiteral("450 kr."), QStringLiteral("Lønkontoret 2026")}));
    CHECK(opened->report.definitionVersion == definitionVersion);
}

TEST_CASE("A report for people outside that is kept stands in the register of releases", "[evaluation][frozen]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    EvaluationData data(workspace);
    data.smallProject();
    const auto request = data.request(QDate(2025, 7, 1), QDate(2026, 9, 30), EvaluationLevel::Outside);
    const FrozenReportId id = frozen(workspace, materialOf(workspace, request));
    const auto report = FrozenReportStore(workspace.session.database()).find(id);
    REQUIRE(report);
    CHECK(report->release.isValid());
    CHECK(FrozenReportStore(workspace.session.database()).rowsBehind(id).numbers.empty()); // ids stay in the register
    CHECK(changesOf(workspace, id).figures.isEmpty());
    CHECK(workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("A report without a name is not kept, and one that was tampered with is not opened", "[evaluation][frozen]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    EvaluationData data(workspace);
    const ReportMaterial material = materialOf(workspace, data.request(firstDay, lastDay));
    CHECK_FALSE(workspace.frozenReports.freeze(QStringLiteral("  "), material, somePdf));
    CHECK(workspace.frozenReports.all().isEmpty());
    const FrozenReportId id = frozen(workspace, material);
    workspace.session.database().execute("UPDATE frozen_report SET pdf = x'00', document = '{}'");
    CHECK_FALSE(workspace.frozenReports.pdf(id));
    CHECK_FALSE(workspace.frozenReports.open(id));
    CHECK_FALSE(workspace.audit.verify().problems.isEmpty());
}
