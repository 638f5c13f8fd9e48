// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

#include <QWidget>
#include <functional>
#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace brobygger {

enum class CitizenFilter;
class EmptyState;
class FilterBar;
class RecordTable;

/// Everybody in the file: search first, then the table.
class CitizenList final : public QWidget {
    Q_OBJECT
public:
    explicit CitizenList(PageContext& context, QWidget* parent = nullptr);

    /// What the empty page's button does.
    void setNewAction(QAction* action);
    void takeFocus();

Q_SIGNALS:
    void opened(brobygger::CitizenId citizen);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showFound(const QString& text, CitizenFilter filter);
    void retranslate();
    QList<Column<CitizenRow>> columns() const;
    std::optional<CitizenId> current() const;
    QAction* command(const char* id, std::function<QString()> text, std::function<QString()> toolTip, IconName icon,
                     std::function<void(CitizenId)> run);
    void addCommands();
    void updateCommands();
    void sayWhyEmpty();
    void goIntoList();

    PageContext& m_context;
    FilterBar* m_filter;
    QComboBox* m_who;
    RecordTable* m_table;
    RecordsOf<CitizenRow>* m_records;
    QLabel* m_more; ///< that not all who were found are shown
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QAction* m_new = nullptr;
    QList<QAction*> m_commands; ///< of the selected person
    QAction* m_find = nullptr;  ///< these two not of the dead
    QAction* m_moved = nullptr;
};

} // namespace brobygger
