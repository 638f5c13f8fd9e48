// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluations.h"

#include "core/evaluation/disclosure/releases/releases.h"
#include "core/evaluation/figure_row_reader.h"
#include "core/evaluation/figures/periods.h"
#include "core/evaluation/records/evaluated_programmes_store.h"
#include "core/programmes/programme_store.h"

#include <QFile>

namespace brobygger {

namespace {
constexpr int usualMonths = 18;
}

EvaluationRequest Evaluations::usualRequest(EvaluationLevel level) const {
    const QDate today = m_session.clock().today();
    const QDate thisMonth(today.year(), today.month(), 1);
    EvaluationRequest request;
    request.programmeId = m_settings.value(programmeInUse);
    request.from = thisMonth.addMonths(-usualMonths);
    request.to = thisMonth.addDays(-1);
    request.language = m_settings.value(language);
    request.level = level;
    if (level == EvaluationLevel::Outside) {
        request.to = inWholeQuarters(request, today).to;
        request.from = request.to.addDays(1).addMonths(-usualMonths);
    }
    return request;
}

EvaluationSettings Evaluations::inputs() const { return evaluationSettings(m_settings, m_session.clock().today()); }

QList<QPair<QString, QString>> Evaluations::programmes(const QString& language) const {
    QList<QPair<QString, QString>> all;
    for (const QString& id : evaluatedProgrammes(m_session.database(), m_settings.value(programmeInUse))) {
        if (const Result<Programme> programme = ProgrammeStore(m_session.database()).find(id)) {
            all.append({id, programme->name.in(language)});
        }
    }
    return all;
}

QList<FigureRow> Evaluations::rows(const RecordsBehind& behind, const Counted& counted, qsizetype offset, qsizetype limit,
                                   const QString& language) const {
    return figureRows(m_session.database(), behind.records, counted, offset, limit, language, behind.ladder);
}

Result<void> Evaluations::noteRelease(const Evaluation& evaluation) {
    if (evaluation.request.level == EvaluationLevel::Working) {
        return {};
    }
    return m_session.write(QStringLiteral("evaluation.release"), [&evaluation](Write& write) -> Result<void> {
        brobygger::noteRelease(write, evaluation.request, evaluation.released);
        return {};
    });
}

Result<void> Evaluations::noteExtract(const QString& path) {
    const Result<void> noted = m_session.write(QStringLiteral("evaluation.extract"), [](Write& write) -> Result<void> {
        write.happened(AuditAction::Exported, RecordKind::File, 0);
        return {};
    });
    if (!noted) {
        QFile::remove(path);
    }
    return noted;
}

} // namespace brobygger
