// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/merging/merge.h"
#include "ui/kit/tables/record_table_model.h"

#include <QWidget>
#include <memory>

class QAction;
class QLabel;

namespace brobygger {

class ProgressPanel;
class RecordTable;
struct PageContext;

/// "Mulige dubletter": pairs of citizens that may be one person, the likeliest first, with what speaks for it. They are looked
/// for on another thread each time the list comes up.
class LikelyPairsList final : public QWidget {
    Q_OBJECT
public:
    explicit LikelyPairsList(PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Back to the list of citizens.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void retranslate();
    void search();
    void showFound(const Result<LikelyPairs>& found);
    void offerCommands();
    QList<Column<LikelyPair>> columns() const;
    void mergeCurrent();
    void keepApart();

    PageContext& m_context;
    RecordsOf<LikelyPair>* m_records;
    RecordTable* m_table;
    QLabel* m_title;
    QLabel* m_explanation;
    ProgressPanel* m_progress;
    QAction* m_back;
    QAction* m_merge;
    QAction* m_apart;
    int m_more = 0; ///< pairs that are not shown yet
    std::unique_ptr<Task> m_task;
};

} // namespace brobygger
