// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/figures/figure_rows.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QAction;

namespace brobygger {

class Card;
class RecordTable;
class Segments;

/// The persons and events behind one figure, and those it is a share of; Enter opens the citizen, Esc goes back to the figure.
/// Looks for them in a Task.
class RowsPanel final : public QWidget {
    Q_OBJECT
public:
    /// `back` is the command to leave it by.
    RowsPanel(PageContext& context, QAction* back, QWidget* parent = nullptr);
    void open(const EvaluationRequest& request, const QString& figureId, const QString& title);
    /// Reads them anew, with the same part of them and the same row chosen; `title` is what the figure is called in the
    /// language of the request, where that is another one.
    void readAgain(const EvaluationRequest& request, const QString& title);
    /// Keeps nothing of them: they may be many.
    void forget();
    /// The figure they stand behind; empty for none.
    const QString& figure() const { return m_figure; }
    void retranslate();

private:
    static QList<Column<FigureRow>> columns();
    void read(const EvaluationRequest& request);
    void present(Result<RecordsBehind> behind);
    void showPart();
    void offerParts();

    PageContext& m_context;
    Card* m_card;
    Segments* m_parts;
    RecordsOf<FigureRow>* m_rows;
    RecordTable* m_table;
    QString m_figure;
    QString m_language;
    std::shared_ptr<const RecordsBehind> m_behind; ///< nothing while they are looked for
    std::unique_ptr<Task> m_task;
};

} // namespace brobygger
