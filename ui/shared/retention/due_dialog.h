// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/base/undo.h"
#include "core/retention/retention.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace brobygger {

class MessageBar;
class RecordTable;

/// Those whose deadline has passed, with what stands in the way, and the rules by which it is counted. Nothing is erased from
/// here: a row leads to where one citizen is.
class DueDialog final : public QDialog {
    Q_OBJECT
public:
    DueDialog(const PageContext& context, QWidget* parent);

private:
    void refresh();
    void openRow(int row);
    void editRules();
    Result<void> told(const Result<Undo>& done, const QString& sentence);
    void lift();
    void holdAgain();
    void sweep();

    PageContext m_context;
    RecordsOf<RetentionRow>* m_rows;
    RecordTable* m_table;
    QLabel* m_rule;
    QLabel* m_hold;
    QPushButton* m_lift;
    QPushButton* m_again;
    QPushButton* m_sweep;
    MessageBar* m_messages;
    std::unique_ptr<Task> m_task;
};

} // namespace brobygger
