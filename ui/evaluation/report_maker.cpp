// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/report_maker.h"

#include "core/security/plain_files.h"

namespace brobygger {

ReportMaker::ReportMaker(Session& session, Evaluations& evaluations, DatabaseSource source, EvaluationRequest request,
                         EvaluationSettings settings, QString path, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_evaluations(evaluations)
    , m_path(std::move(path)) {
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &ReportMaker::paintNext);
    m_task = Task::start<Evaluation>(
        [source = std::move(source), request = std::move(request),
         settings = std::move(settings)](Progress& progress) -> Result<Evaluation> {
            const auto database = source.open();
            if (!database) {
                return database.error();
            }
            return evaluate(**database, request, settings, progress);
        },
        [this](const Result<Evaluation>& evaluation) {
            if (!evaluation) {
                Q_EMIT failed(evaluation.error());
                return;
            }
            Result<std::unique_ptr<ReportPdf>> pdf = ReportPdf::begin(*evaluation, m_path);
            if (!pdf) {
                Q_EMIT failed(pdf.error());
                return;
            }
            m_evaluation = *evaluation;
            m_pdf = std::move(*pdf);
            m_next.start();
        });
}

void ReportMaker::paintNext() {
    if (m_pdf->paintNext()) {
        Q_EMIT progressed(m_pdf->painted(), m_pdf->parts());
        return;
    }
    m_next.stop();
    // What leaves the house stands in the register before it does, or does not leave it.
    if (const Result<void> noted = m_evaluations.noteRelease(m_evaluation); !noted) {
        Q_EMIT failed(noted.error());
        return;
    }
    const Result<void> finished =
        writePlainFile(m_session, m_path, QStringLiteral("evaluation_report"), [this] { return m_pdf->finish(); });
    if (finished) {
        Q_EMIT succeeded();
    } else {
        Q_EMIT failed(finished.error());
    }
}

} // namespace brobygger
