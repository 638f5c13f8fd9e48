// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/frozen/frozen_report.h"
#include "core/storage/records/change_feed.h"
#include "ui/evaluation/tabs/tab_parts.h"
#include "ui/kit/behaviour/kept_focus.h"
#include "ui/kit/page.h"
#include "ui/shell/slice.h"

#include <QTimer>
#include <map>

class QComboBox;
class QStackedWidget;

namespace brobygger {

class BackPanel;
class BaselinePanel;
class ComparisonPanel;
class CostsPanel;
class DateField;
class CombinedStrip;
class EmptyState;
class EvaluationView;
class FocusGroupsPanel;
class FrozenReportPanel;
class NormPanel;
class PersonChanges;
class PictureMaker;
class ProgrammeCombo;
class ProgressPanel;
class ReportMaker;
class ReportsPanel;
class ResearchMaker;
class RowsPanel;
class SeveralFilesPanel;
class TallyPanel;
class YearFormsPanel;

/// Evaluering: what the project has reached, for a programme and a period. Counts in a Task while it says so; report, sheet and
/// pictures are made from here, and what an evaluation needs beside the work with citizens is entered here: costs, prices and
/// budget, refusals of people nobody registered, what other places report, what focus groups and partners say.
class EvaluationPage final : public Page, public OpensTargets {
    Q_OBJECT
public:
    explicit EvaluationPage(PageContext& context);
    ~EvaluationPage() override;
    void retranslate() override;
    /// A tab of the target is the one of the figures to bring to the front.
    void openTarget(const Target& target) override;
    TabId tabInFront() const override;
    /// What is shown now; nothing while it is counted for the first time.
    const std::optional<Evaluation>& evaluation() const { return m_evaluation; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addCommands();
    EvaluationCommands addTabCommands();
    void addAside(QAction* back);
    void addChoosers();
    void fitChoosers();
    EvaluationRequest request() const;
    void offerProgrammes();
    void followFile(const Changes& changes);
    void countSoon();
    void countAgain();
    /// Gives up the count that is under way, without waiting for it: between two steps it ends by itself.
    void stopCounting();
    /// What she gave up herself: why there are no figures, with a way to count after all.
    void giveUpCounting();
    /// Whether the figures shown are of the other edition than the one asked for.
    bool areOfOtherLevel() const;
    void present(Result<Evaluation> evaluation);
    /// Why there are no figures takes their place, with what can be done about it.
    void refuse(const QString& why, const QString& whatToDo, const QString& button);
    void leaveRefusal();
    /// What stands where the figures do: they, or why there are none, or that they are counted.
    QWidget* figuresOrWhyNone() const;
    void openRows(const QString& figureId, const QString& title);
    /// Shows something in place of the figures, until closeAside.
    void openAside(QWidget* aside);
    void closeAside();
    bool isAside() const;
    /// Rows that are open behind a figure are those of the last count; without any more, the figures come back.
    void followRows();
    void openReport(FrozenReportId id);
    /// A fixed baseline of a run chart of what is shown.
    void enterBaseline();
    void openBaselines();
    /// A price of that kind, of the year that a figure waits for or else of this one.
    void enterPrice(const QString& kind);
    /// Reads the lines of the citizens once their tab is in front.
    void readPersons();
    /// Other files are counted along, or none any more.
    void followExtracts();
    /// What is shown is of several files, and of which.
    void tellFiles();
    void copySentences();
    /// Why no figures can be made of the period that is chosen, in a sentence; empty where they can.
    QString periodProblem() const;
    /// Whether figures are made of it; otherwise they go, and in their place stands why, until it is corrected.
    bool takesPeriod();
    /// Says why nothing can be made of the period, at the field to mend, before a name for a file is asked for.
    bool refusesPeriod();
    /// Files can be made of a period of which there are figures; otherwise their commands say why not. Over a kept report, of
    /// another period, neither the choosers nor these commands are seen.
    void offerFiles();
    /// Outside there are whole quarters only: the period becomes those it lies in, and that is said. Back in the working view
    /// it is the one chosen before, unless another was chosen since.
    void followLevel();
    void restorePeriod();
    /// The period becomes the nearest that the edition for people outside takes; true when it was another.
    bool takeWholeQuarters();
    void saveSheet();
    void writeSheet(const QString& path);
    void askForReport();
    void makeReport(const QString& path);
    /// Shows how far it has come; `told` is said of the path once it is saved.
    void followReport(std::unique_ptr<ReportMaker> report, const QString& told);
    void endReport();
    void saveFrozenPdf(const QByteArray& pdf, const QString& name);
    void makeFrozenPdf(const Evaluation& evaluation, const QString& name);
    void askForPictures();
    void makePictures(const QString& folder);
    void endPictures();
    void tellWritten(const Result<void>& written, const QString& path);

    PageContext& m_context;
    ProgrammeCombo* m_programme;
    DateField* m_from;
    DateField* m_to;
    QComboBox* m_level;
    QStackedWidget* m_stack;
    QAction* m_saveSheet = nullptr;
    QAction* m_makeReport = nullptr;
    EvaluationCommands m_tabCommands;
    EvaluationView* m_view = nullptr;
    RowsPanel* m_rows = nullptr;
    CostsPanel* m_costs = nullptr;
    TallyPanel* m_tally = nullptr;
    ComparisonPanel* m_comparisons = nullptr;
    NormPanel* m_norms = nullptr;
    BaselinePanel* m_baselines = nullptr;
    ReportsPanel* m_reports = nullptr;
    FrozenReportPanel* m_frozen = nullptr;
    FocusGroupsPanel* m_focusGroups = nullptr;
    YearFormsPanel* m_yearForms = nullptr;
    SeveralFilesPanel* m_several = nullptr;
    CombinedStrip* m_strip = nullptr;
    QList<BackPanel*> m_asides;        ///< each with one of those above in it
    std::optional<KeptFocus> m_opener; ///< had the focus among the figures when something took their place
    EmptyState* m_refused;
    ProgressPanel* m_counting;
    ProgressPanel* m_reporting;
    ResearchMaker* m_research = nullptr;
    std::optional<Evaluation> m_evaluation;
    std::unique_ptr<Task> m_task;
    int m_count = 0;                                ///< the number of the count under way; older ones are given up
    std::map<int, std::unique_ptr<Task>> m_stopped; ///< by number, until they have ended
    std::unique_ptr<Task> m_reading;                ///< of the lines of the citizens
    std::unique_ptr<ReportMaker> m_report;
    std::unique_ptr<PictureMaker> m_pictures;
    std::optional<QString> m_picturesWaiting; ///< the folder they go to once they are counted
    QTimer m_soon;                            ///< several changes in a row are counted once
    bool m_isStale = true;
    bool m_isCounting = false;
    bool m_isRefused = false; ///< there are no figures, and m_refused says why
    QString m_refusal;        ///< what was told last of the period; goes when it is corrected
    QString m_sheetWaiting;   ///< where the tables go once they are counted
    /// The period of the working view, and the whole quarters it became.
    std::optional<std::pair<EvaluationRequest, EvaluationRequest>> m_widened;
    QString m_programmeInUse; ///< when the programmes were offered last; another one is chosen at once
};

} // namespace brobygger
