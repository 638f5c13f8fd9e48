// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/figures/figure_rows.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QAction;

namespace brobygger {

class Card;
class RecordTable;

/// The persons and events behind one figure; Enter opens the citizen, Esc goes back to the figure.
class RowsPanel final : public QWidget {
    Q_OBJECT
public:
    /// `back` is the command to leave it by.
    RowsPanel(PageContext& context, QAction* back, QWidget* parent = nullptr);
    void open(const EvaluationRequest& request, const QString& figureId, const QString& title);
    void retranslate();

private:
    static QList<Column<FigureRow>> columns();

    PageContext& m_context;
    Card* m_card;
    RecordsOf<FigureRow>* m_rows;
    RecordTable* m_table;
    QString m_title;
};

} // namespace brobygger
