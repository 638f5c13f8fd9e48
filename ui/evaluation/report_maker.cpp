// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/report_maker.h"

#include "core/evaluation/evaluate.h"
#include "core/security/plain_files.h"

#include <QFileInfo>
#include <utility>

namespace brobygger {

ReportMaker::ReportMaker(Session& session, FrozenReports& reports, DatabaseSource source, EvaluationRequest request,
                         EvaluationSettings settings, std::shared_ptr<const Extracts> extracts, QString path, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_reports(&reports)
    , m_path(std::move(path)) {
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &ReportMaker::paintNext);
    m_task = Task::start<ReportMaterial>(
        [source = std::move(source), request = std::move(request), settings = std::move(settings),
         extracts = std::move(extracts)](Progress& progress) -> Result<ReportMaterial> {
            const auto database = source.open();
            if (!database) {
                return database.error();
            }
            return materialOfReport(**database, request, settings, progress, extracts.get());
        },
        [this](Result<ReportMaterial> material) { begin(std::move(material)); });
}

ReportMaker::ReportMaker(Session& session, const Evaluation& kept, QString path, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_path(std::move(path)) {
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &ReportMaker::paintNext);
    QTimer::singleShot(0, this, [this, kept] { // when its signals are connected
        ReportMaterial material;
        material.evaluation = kept;
        begin(std::move(material));
    });
}

void ReportMaker::begin(Result<ReportMaterial> material) {
    if (!material) {
        Q_EMIT failed(material.error());
        return;
    }
    m_material = std::move(*material); // the records behind every figure may be many
    Result<std::unique_ptr<ReportPdf>> pdf = ReportPdf::begin(m_material.evaluation);
    if (!pdf) {
        Q_EMIT failed(pdf.error());
        return;
    }
    m_pdf = std::move(*pdf);
    m_next.start();
}

void ReportMaker::paintNext() {
    if (m_pdf->paintNext()) {
        Q_EMIT progressed(m_pdf->painted(), m_pdf->parts());
        return;
    }
    m_next.stop();
    if (const Result<void> finished = finish(); !finished) {
        Q_EMIT failed(finished.error());
        return;
    }
    Q_EMIT succeeded();
}

Result<void> ReportMaker::finish() {
    const Result<QByteArray> pdf = m_pdf->finish();
    if (!pdf) {
        return pdf.error();
    }
    // What leaves the house is kept and stands in the register before it does, or does not leave it.
    if (m_reports) {
        if (const auto kept = m_reports->freeze(QFileInfo(m_path).completeBaseName(), m_material, *pdf); !kept) {
            return kept.error();
        }
    }
    return writePlainFile(m_session, m_path, *pdf, QStringLiteral("evaluation_report"));
}

} // namespace brobygger
