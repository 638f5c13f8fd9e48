// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/calibration/calibration.h"
#include "ui/shell/slice.h"

#include <QTimer>
#include <memory>

class QAction;
class QComboBox;
class QLabel;

namespace brobygger {

class CalibrationRows;
class CalibrationTable;
class DateField;
class FrontPages;
class ProgressPanel;

/// How the screening tool does, of a period and a version of it: which criteria decided, who would be in if it were another,
/// two screeners of the same citizens, and the tool against the decision. It is counted in a Task when it is seen and what it
/// counts may be other than last time; that can be stopped.
class CalibrationView final : public QWidget {
    Q_OBJECT
public:
    explicit CalibrationView(PageContext& context, QWidget* parent = nullptr);
    ~CalibrationView() override;

    void retranslate();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QAction* rowsCommand(const char* id, std::function<QString()> words, CalibrationTable** table);
    void makeCommands();
    QWidget* makeChoosers();
    QWidget* makeTables();
    void listen();
    void countAgain();
    /// The criteria in use as a sheet for the doctor who screens first.
    void printSheet();
    void countWhenSeen();
    CalibrationRequest request() const;
    void present(Result<Calibration> calibration);
    void showTables();
    void showVersions();
    void openRows(const CalibrationTable* table);
    void leaveRows();
    void say(const QString& sentence);

    PageContext& m_context;
    QAction* m_count = nullptr;
    QAction* m_sheet = nullptr;
    QAction* m_back = nullptr;
    QAction* m_openFigure = nullptr;
    QAction* m_openPairs = nullptr;
    QAction* m_openCriterion = nullptr;
    QAction* m_openChange = nullptr;
    DateField* m_from;
    DateField* m_to;
    QComboBox* m_tool;
    QLabel* m_counted; ///< how many there are
    FrontPages* m_pages;
    QLabel* m_sentence;
    ProgressPanel* m_progress;
    QWidget* m_tables = nullptr;
    CalibrationTable* m_figures = nullptr;
    CalibrationTable* m_screeners = nullptr;
    CalibrationTable* m_criteria = nullptr;
    CalibrationTable* m_changes = nullptr;
    CalibrationRows* m_rows = nullptr;
    const CalibrationTable* m_left = nullptr;         ///< the table whose rows are open
    std::shared_ptr<const Calibration> m_calibration; ///< nothing until it is counted
    std::unique_ptr<Task> m_task;
    QTimer m_soon; ///< several changes are counted once
    bool m_isStale = true;
};

} // namespace brobygger
