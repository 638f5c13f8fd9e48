// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/figures/figure_rows.h"
#include "core/storage/database.h"

namespace brobygger {

class Database;

/// Lists what a figure counts. Decides nothing about who may see it.
class FigureRowStore final {
public:
    FigureRowStore(Database& database, const EvaluationRequest& request, QDate today);

    /// Whether rows are kept for this figure.
    static bool knows(const QString& figureId);
    qsizetype count(const QString& figureId) const;
    QList<FigureRow> window(const QString& figureId, qsizetype offset, qsizetype limit) const;

private:
    Database& m_database;
    EvaluationRequest m_request;
    QDate m_to;
    QDate m_before;
};

} // namespace brobygger
