// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluations.h"

#include "core/evaluation/counting/evaluation_store.h"
#include "core/evaluation/counting/figure_row_store.h"
#include "core/evaluation/figures/periods.h"
#include "core/programmes/programme_store.h"

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
    for (const QString& id : programmeIds(m_session.database(), m_settings.value(programmeInUse))) {
        if (const Result<Programme> programme = ProgrammeStore(m_session.database()).find(id)) {
            all.append({id, programme->name.in(language)});
        }
    }
    return all;
}

qsizetype Evaluations::countRowsBehind(const EvaluationRequest& request, const QString& figureId) const {
    if (request.level != EvaluationLevel::Working || !FigureRowStore::knows(figureId)) {
        return 0;
    }
    return FigureRowStore(m_session.database(), request, m_session.clock().today()).count(figureId);
}

QList<FigureRow> Evaluations::rowsBehind(const EvaluationRequest& request, const QString& figureId, qsizetype offset,
                                         qsizetype limit) const {
    if (request.level != EvaluationLevel::Working || !FigureRowStore::knows(figureId)) {
        return {};
    }
    return FigureRowStore(m_session.database(), request, m_session.clock().today()).window(figureId, offset, limit);
}

std::optional<HourPrice> Evaluations::hourPrice() const { return HourPriceStore(m_session.database()).newest(); }

Result<void> Evaluations::enterHourPrice(const HourPrice& price) {
    if (const Problems problems = check(price); problems.hasErrors()) {
        return invalid(problems);
    }
    return m_session.write(QStringLiteral("price.enter"), [&](Write& write) -> Result<void> {
        HourPriceStore(m_session.database()).insert(write, price);
        return {};
    });
}

} // namespace brobygger
