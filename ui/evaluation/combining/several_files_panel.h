// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/evaluation/extracts/extract.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QAction;
class QLabel;

namespace brobygger {

class ProgressPanel;
class RecordTable;

/// What the list shows of an extract that is counted along.
struct TakenExtract {
    QString worker;
    QString period;
    QString persons;
    QString madeOn;
    QString fits; ///< why it cannot be counted with what is asked for now; otherwise that it is
};

/// Flere filer: saves the extract of this file for somebody else's evaluation, and takes those of other workers along in this
/// one. They are kept in memory alone, as long as the file is open, and stand in no file.
class SeveralFilesPanel final : public QWidget {
    Q_OBJECT
public:
    /// `request` says what is asked for at the moment.
    SeveralFilesPanel(PageContext& context, std::function<EvaluationRequest()> request, QWidget* parent = nullptr);

    /// What is counted along; null: nothing.
    const std::shared_ptr<const Extracts>& extracts() const { return m_extracts; }
    /// The command that counts the own file alone again; it is hidden while that is so.
    QAction* ownFigures() const { return m_ownFigures; }
    /// Says anew of which period an extract would be, and what fits it.
    void followRequest();
    void retranslate();

Q_SIGNALS:
    /// Other files are counted along than before.
    void chosen();

private:
    void addCommands();
    QList<Column<TakenExtract>> columns() const;
    QList<TakenExtract> rows() const;
    TakenExtract rowOf(const Extract& extract) const;
    void save();
    void saveAs(const QString& path, const QString& passphrase);
    void add();
    void askPassphrase(const QString& path, const QString& problem);
    void read(const QString& path, const QString& passphrase);
    void take(const Extracts& more);
    void leaveOut();
    /// Counts fewer files, which can be taken back.
    void giveUp(std::shared_ptr<const Extracts> rest, const QString& told);
    void set(std::shared_ptr<const Extracts> extracts);
    void work(const QString& what);
    void endWork();

    PageContext& m_context;
    std::function<EvaluationRequest()> m_request;
    QLabel* m_explanation;
    QLabel* m_own;
    ProgressPanel* m_working;
    RecordsOf<TakenExtract>* m_rows;
    RecordTable* m_table;
    QAction* m_save = nullptr;
    QAction* m_add = nullptr;
    QAction* m_leaveOut = nullptr;
    QAction* m_ownFigures = nullptr;
    std::shared_ptr<const Extracts> m_extracts;
    std::unique_ptr<Task> m_task;
};

} // namespace brobygger
