// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "ui/imports/import_job.h"

#include <QDialog>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace brobygger {

class ImportColumnsStep;
class ImportHistory;
class ImportRemarks;
class ImportRowsStep;
class ImportWordsStep;
class MessageBar;
class ProgressPanel;
struct PageContext;

/// The steps of an import, one after the other; a directory needs none for its columns. Reading and planning are Tasks
/// beside the window that can be given up. The import itself, and taking it back, run as a Task with a writing connection of
/// its own, since a connection belongs to one thread; while it runs this window is in front of all others and takes no input
/// but giving up, so that the window's connection writes nothing at the same time. A Task dies with the dialog, and a dying
/// Task cancels and waits: locking in the middle leaves the file as it was.
class ImportWizard final : public QDialog {
    Q_OBJECT
public:
    /// `kinds` are those the sheet may hold.
    ImportWizard(PageContext& context, const QList<ImportKind>& kinds, QWidget* parent);

    /// What would happen with this file; a spreadsheet shows its columns first.
    void read(const QString& path);
    void accept() override;
    void reject() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Step { ChooseFile, Columns, Words, Preview, Running, Done, Reading, Planning, Undoing };

    QWidget* makeButtons();
    void go(Step step);
    void next();
    void back();
    bool isRunning() const;
    void chooseFile();
    void look();
    void showLooked(const Result<PlannedJob>& looked);
    void preview();
    void plan();
    void show(const Result<PlannedJob>& planned);
    void run();
    void finished(const Result<ImportOutcome>& outcome);
    void tellChanged();
    void showRejects(bool areAny);
    void showNothingToDo(const ImportPreview& preview);
    void saveRejects();
    void undo(ImportId id);
    void undone(const Result<ImportUndone>& undone);
    void retitle();

    PageContext& m_context;
    QList<ImportKind> m_kinds;
    ImportJob m_job;
    bool m_asksForWords = false;
    ImportOutcome m_outcome; ///< before the import its preview alone
    Step m_step = ChooseFile;
    bool m_isDone = false;
    bool m_hasRejects = false;
    std::unique_ptr<Task> m_task;

    MessageBar* m_messages;
    QStackedWidget* m_steps;
    QLabel* m_title;
    QLabel* m_file;
    QLabel* m_summary;
    QPushButton* m_choose;
    ImportHistory* m_history;
    ImportColumnsStep* m_columns;
    ImportWordsStep* m_words;
    ImportRowsStep* m_rows;
    ImportRemarks* m_remarks;
    ProgressPanel* m_progress;
    QPushButton* m_rejects;
    QPushButton* m_undo;
    QLabel* m_rejectsNote;
    QPushButton* m_cancel;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace brobygger
