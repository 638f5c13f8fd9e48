// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluate.h"
#include "core/evaluation/figures/figure_rows.h"
#include "core/evaluation/figures/hour_price.h"
#include "core/storage/records/session.h"

namespace brobygger {

/// What the evaluation page needs beside evaluate(), which runs in a Task: what to ask for at first, the rows behind a
/// figure, and the price of an hour that the costs rest on.
class Evaluations final {
public:
    Evaluations(Session& session, const Settings& settings)
        : m_session(session)
        , m_settings(settings) {}

    /// The programme in use and the last 18 whole months before the running one; for people outside the last six quarters.
    EvaluationRequest usualRequest(EvaluationLevel level = EvaluationLevel::Working) const;
    EvaluationSettings inputs() const;
    /// The programme in use and every other that has courses, id and name. One that was only tried has nothing to be counted.
    QList<QPair<QString, QString>> programmes(const QString& language) const;

    qsizetype countRowsBehind(const EvaluationRequest& request, const QString& figureId) const;
    QList<FigureRow> rowsBehind(const EvaluationRequest& request, const QString& figureId, qsizetype offset,
                                qsizetype limit) const;

    /// The newest price of an hour; nothing when none is entered.
    std::optional<HourPrice> hourPrice() const;
    /// Enters a price of an hour. Invalid without amount, year and source: no amount stands without them.
    Result<void> enterHourPrice(const HourPrice& price);

private:
    Session& m_session;
    const Settings& m_settings;
};

} // namespace brobygger
