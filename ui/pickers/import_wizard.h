// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "ui/pickers/import_job.h"

#include <QDialog>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace brobygger {

class ImportColumnsStep;
class ImportRowsStep;
class MessageBar;
class ProgressPanel;
struct PageContext;

/// The steps of an import, one after the other; a directory needs none for its columns. Planning is a Task that
/// reads beside the window. The import itself runs as a Task with a writing connection of its own, since a connection
/// belongs to one thread; while it runs this window is in front of all others and takes no input but giving up, so
/// that the window's connection writes nothing at the same time. A Task dies with the dialog, and a dying Task cancels
/// and waits: locking in the middle leaves the file as it was.
class ImportWizard final : public QDialog {
    Q_OBJECT
public:
    ImportWizard(PageContext& context, ImportKind kind, QWidget* parent);

    /// What would happen with this file; a spreadsheet shows its columns first.
    void read(const QString& path);
    void accept() override;
    void reject() override;

private:
    enum Step { ChooseFile, Columns, Preview, Running, Done, Planning };

    QWidget* makeButtons();
    void go(Step step);
    void next();
    void back();
    void chooseFile();
    void readSheet();
    void preview();
    void plan();
    void show(const Result<PlannedJob>& planned);
    void run();
    void finished(const Result<ImportOutcome>& outcome);
    void saveRejects();
    void undo();
    void retitle();

    PageContext& m_context;
    ImportKind m_kind;
    ImportJob m_job;
    ImportOutcome m_outcome;
    Step m_step = ChooseFile;
    bool m_isDone = false;
    std::unique_ptr<Task> m_task;

    MessageBar* m_messages;
    QStackedWidget* m_steps;
    QLabel* m_title;
    QLabel* m_file;
    QLabel* m_summary;
    QPushButton* m_choose;
    ImportColumnsStep* m_columns;
    ImportRowsStep* m_rows;
    ProgressPanel* m_progress;
    QPushButton* m_rejects;
    QPushButton* m_undo;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace brobygger
