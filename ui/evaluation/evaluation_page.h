// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/evaluation/figures/evaluation.h"
#include "ui/kit/page.h"
#include "ui/shell/slice.h"

#include <QTimer>

class QComboBox;
class QStackedWidget;

namespace brobygger {

class DateField;
class EmptyState;
class EvaluationView;
class ProgrammeCombo;
class ProgressPanel;
class ReportMaker;
class RowsPanel;

/// Evaluering: what the project has reached, for a programme and a period. Counts in a Task while it says so; the report and
/// the sheet are made from here.
class EvaluationPage final : public Page {
    Q_OBJECT
public:
    explicit EvaluationPage(PageContext& context);
    ~EvaluationPage() override;
    void retranslate() override;
    /// What is shown now; nothing while it is counted for the first time.
    const std::optional<Evaluation>& evaluation() const { return m_evaluation; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addCommands();
    void addChoosers();
    void fitChoosers();
    EvaluationRequest request() const;
    void offerProgrammes();
    void followFile();
    void countSoon();
    void countAgain();
    void present(const Result<Evaluation>& evaluation);
    void openRows(const QString& figureId, const QString& title);
    void closeRows();
    /// Why no figures can be made of the period that is chosen, in a sentence; empty where they can.
    QString periodProblem() const;
    /// Whether figures are made of it; otherwise they go, and in their place stands why, until it is corrected.
    bool takesPeriod();
    /// Says why nothing can be made of the period, at the field to mend, before a name for a file is asked for.
    bool refusesPeriod();
    /// Outside there are whole quarters only: the period becomes those it lies in, and that is said.
    void followLevel();
    /// The period becomes the nearest that the edition for people outside takes; true when it was another.
    bool takeWholeQuarters();
    void saveSheet();
    void writeSheet(const QString& path);
    void askForReport();
    void makeReport(const QString& path);
    void endReport();
    void tellWritten(const Result<void>& written, const QString& path);

    PageContext& m_context;
    ProgrammeCombo* m_programme;
    DateField* m_from;
    DateField* m_to;
    QComboBox* m_level;
    QStackedWidget* m_stack;
    EvaluationView* m_view = nullptr;
    RowsPanel* m_rows = nullptr;
    EmptyState* m_refused;
    ProgressPanel* m_counting;
    ProgressPanel* m_reporting;
    std::optional<Evaluation> m_evaluation;
    std::unique_ptr<Task> m_task;
    std::unique_ptr<ReportMaker> m_report;
    QTimer m_soon; ///< several changes in a row are counted once
    bool m_isStale = true;
    bool m_isCounting = false;
    QString m_refusal;        ///< what was told last of the period; goes when it is corrected
    QString m_sheetWaiting;   ///< where the tables go once they are counted
    QString m_programmeInUse; ///< when the programmes were offered last; another one is chosen at once
};

} // namespace brobygger
