// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/evaluation/figures/figure_words.h"
#include "core/evaluation/frozen_reports.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

#include <QTimer>

class QLabel;

namespace brobygger {

class RecordTable;

/// What a kept report would say today: the figures that are others now, and below them the records that made the chosen one so.
/// Reckons in a Task, and again when the file has changed while it is seen or before it is seen again.
class ChangesSinceView final : public QWidget {
    Q_OBJECT
public:
    explicit ChangesSinceView(PageContext& context, QWidget* parent = nullptr);
    /// Of this report; the language decides the words for the records.
    void open(const FrozenReport& report, const QString& language);
    void retranslate();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QList<Column<ChangedFigure>> figureColumns() const;
    QList<Column<ChangedRow>> rowColumns() const;
    void count();
    void followFile(const Changes& changes);
    void present(const Result<ChangesSince>& changes);
    void showRows(int figure);
    QString summary() const;

    PageContext& m_context;
    QLabel* m_summary;
    RecordsOf<ChangedFigure>* m_figures;
    RecordTable* m_figureTable;
    RecordsOf<ChangedRow>* m_rows;
    RecordTable* m_rowTable;
    FrozenReport m_report;
    QString m_language;
    std::optional<ChangesSince> m_changes; ///< nothing while it is reckoned
    QString m_failure;                     ///< why there are none
    bool m_isStale = false;                ///< something was written since it was reckoned
    QTimer m_soon;                         ///< several changes in a row are counted once
    std::unique_ptr<Task> m_task;
};

} // namespace brobygger
