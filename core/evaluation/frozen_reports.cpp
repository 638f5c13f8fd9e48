// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/frozen_reports.h"

#include "core/evaluation/changed_row_names.h"
#include "core/evaluation/disclosure/releases/releases.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/frozen/frozen_report_store.h"
#include "core/evaluation/frozen/taken_back_quotes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>

namespace brobygger {

namespace {
struct FrozenReportWords {
    Q_DECLARE_TR_FUNCTIONS(FrozenReports)
};

QString digestOf(const QByteArray& pdf) {
    return pdf.isEmpty() ? QString() : QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
}

Error notThere() { return {ErrorKind::NotFound, FrozenReportWords::tr("There is no such report.")}; }

Error notWhole() {
    return {ErrorKind::Format, FrozenReportWords::tr("The report cannot be read: what was kept of it is not whole. "
                                                     "The figures of its period can be counted again.")};
}

Error holdsTakenBack() {
    return {ErrorKind::Conflict,
            FrozenReportWords::tr("The PDF that was kept holds a quote that was taken back since. It is not "
                                  "handed out any more; the report can be made again without it.")};
}

Result<OpenedReport> opened(Database& database, FrozenReportId id) {
    const FrozenReportStore store(database);
    const std::optional<FrozenReport> report = store.find(id);
    if (!report) {
        return notThere();
    }
    std::optional<ReportMaterial> material = materialFromDocument(store.document(id));
    if (!material) {
        return notWhole();
    }
    const int takenBack = leaveOutTakenBack(database, material->evaluation);
    return OpenedReport{*report, std::move(*material), takenBack};
}

FrozenReport rowOf(const Write& write, const QString& name, const ReportMaterial& material, const QByteArray& pdf) {
    const EvaluationRequest& request = material.evaluation.request;
    FrozenReport report;
    report.name = name;
    report.programmeId = request.programmeId;
    report.level = request.level;
    report.from = request.from;
    report.to = request.to;
    report.madeAt = write.stamp();
    report.definitionVersion = definitionVersion;
    report.programVersion = QCoreApplication::applicationVersion();
    report.sha256 = digestOf(pdf);
    return report;
}
} // namespace

Result<FrozenReportId> FrozenReports::freeze(const QString& name, const ReportMaterial& material, const QByteArray& pdf) {
    const QString wanted = name.simplified();
    if (wanted.isEmpty()) {
        return Error{ErrorKind::Invalid, FrozenReportWords::tr("A report that is kept needs a name.")};
    }
    const Evaluation& evaluation = material.evaluation;
    return m_session.write(QStringLiteral("evaluation.freeze"), [&](Write& write) -> Result<FrozenReportId> {
        FrozenReport report = rowOf(write, wanted, material, pdf);
        report.id = write.newId<FrozenReport>();
        report.madeBy = m_session.actor();
        if (report.level == EvaluationLevel::Outside) {
            report.release = noteRelease(write, evaluation.request, evaluation.released);
        }
        FrozenReportStore(write.database()).insert(write, report, {reportDocument(material), material.rowsBehind, pdf});
        return report.id;
    });
}

QList<FrozenReport> FrozenReports::all() const { return FrozenReportStore(m_session.database()).all(); }

Result<OpenedReport> FrozenReports::open(FrozenReportId id) const { return opened(m_session.database(), id); }

Result<QByteArray> FrozenReports::pdf(FrozenReportId id) const {
    const Result<OpenedReport> report = open(id);
    if (!report) {
        return report.error();
    }
    if (report->takenBack > 0) {
        return holdsTakenBack();
    }
    QByteArray pdf = FrozenReportStore(m_session.database()).pdf(id);
    if (pdf.isEmpty() || digestOf(pdf) != report->report.sha256) {
        return notWhole();
    }
    return pdf;
}

Result<ChangesSince> changesSince(Database& database, FrozenReportId id, Progress& progress) {
    const Result<OpenedReport> then = opened(database, id);
    if (!then) {
        return then.error();
    }
    ChangesSince changes{then->report.definitionVersion, definitionVersion, {}, !then->material.evaluation.files.isEmpty()};
    if (changes.areDefinitionsOthers() || changes.isOfSeveralFiles || then->report.level == EvaluationLevel::Outside) {
        return changes;
    }
    const ReportMaterial& material = then->material;
    const EvaluationRequest& request = material.evaluation.request;
    const Result<CountedToday> now = countToday(database, request, material.settings, material.entered, progress);
    if (!now) {
        return now.error();
    }
    const ReleasedCells rowsThen = FrozenReportStore(database).rowsBehind(id);
    const RecordEvents events = RecordEvents::since(database, id);
    const CourseCorrections ofCourses(now->records, events, request.from, std::min(request.to, material.settings.today));
    changes.figures =
        changedFigures({material.evaluation.figures, rowsThen}, {now->evaluation.figures, now->rowsBehind}, events, ofCourses);
    nameChangedRows(changes.figures, database, now->records, request.language);
    return changes;
}

} // namespace brobygger
