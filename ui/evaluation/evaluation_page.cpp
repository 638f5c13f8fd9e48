// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluation_page.h"

#include "core/workspace/workspace.h"
#include "ui/costs/costs_panel.h"
#include "ui/evaluation/back_panel.h"
#include "ui/evaluation/combining/combined_strip.h"
#include "ui/evaluation/combining/several_files_panel.h"
#include "ui/evaluation/entering/baseline_panel.h"
#include "ui/evaluation/entering/comparison_panel.h"
#include "ui/evaluation/entering/norm_panel.h"
#include "ui/evaluation/entering/tally_panel.h"
#include "ui/evaluation/evaluation_view.h"
#include "ui/evaluation/frozen/frozen_report_panel.h"
#include "ui/evaluation/frozen/reports_panel.h"
#include "ui/evaluation/picture_maker.h"
#include "ui/evaluation/programme_combo.h"
#include "ui/evaluation/report_maker.h"
#include "ui/evaluation/research/research_maker.h"
#include "ui/evaluation/rows_panel.h"
#include "ui/evaluation/voices/focus_groups_panel.h"
#include "ui/evaluation/voices/year_forms_panel.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/progress_panel.h"
#include "ui/kit/forms/combo_name.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/elided_combo.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/labels/empty_state.h"
#include "ui/kit/layout/front_pages.h"
#include "ui/kit/look/text_size.h"
#include "ui/shared/exhibits/counted_changes.h"
#include "ui/shell/navigator.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <utility>

namespace brobygger {

namespace {
constexpr int settleMilliseconds = 300;
constexpr int dateWidth = 152;
constexpr int widestProgramme = 420;
constexpr int programmeStretch = 9; // nearly all that is left over, beside the subtitle's 1
} // namespace

EvaluationPage::EvaluationPage(PageContext& context)
    : Page(PageBody::Filling)
    , m_context(context)
    , m_programme(new ProgrammeCombo)
    , m_from(new DateField(context.workspace.clock))
    , m_to(new DateField(context.workspace.clock))
    , m_level(new ElidedCombo)
    , m_stack(new FrontPages)
    , m_refused(new EmptyState(IconName::Calendar))
    , m_counting(new ProgressPanel)
    , m_reporting(new ProgressPanel) {
    setObjectName(QStringLiteral("evaluationPage"));
    addChoosers();
    addCommands();
    m_tabCommands = addTabCommands();
    QAction* back = context.actions.add({QStringLiteral("evaluation.back"),
                                         [] { return tr("Back to the figures"); },
                                         {},
                                         {},
                                         IconName::ChevronLeft,
                                         [this] { closeAside(); }});
    m_view = new EvaluationView(m_tabCommands, context.workspace.codes);
    m_rows = new RowsPanel(m_context, back);
    m_reporting->setVisible(false);
    content()->addWidget(m_reporting);
    m_research = new ResearchMaker(context, this);
    content()->addWidget(m_research);
    m_counting->setObjectName(QStringLiteral("countingPanel"));
    m_stack->addWidget(m_counting);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_rows);
    addAside(back);
    m_strip = new CombinedStrip(m_several->ownFigures());
    content()->addWidget(m_strip);
    m_refused->setObjectName(QStringLiteral("refusedPeriod"));
    m_stack->addWidget(m_refused);
    content()->addWidget(m_stack, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &EvaluationPage::countAgain);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, &EvaluationPage::followFile);
    connect(m_view, &EvaluationView::figureOpened, this, &EvaluationPage::openRows);
    const auto followTab = [this] {
        m_tabCommands.copySentences->setEnabled(!m_view->sentences().isEmpty());
        readPersons();
    };
    connect(m_view, &EvaluationView::turned, this, followTab);
    followTab();
    connect(m_refused, &EmptyState::activated, this, &EvaluationPage::leaveRefusal);
    const auto offerBack = [this, back] {
        back->setVisible(isAside());
        offerFiles();
        tellFiles();
        if (m_stack->currentWidget() != m_rows) {
            m_rows->forget();
        }
    };
    connect(m_stack, &QStackedWidget::currentChanged, this, offerBack);
    offerBack();
    connect(m_counting, &ProgressPanel::cancelled, this, &EvaluationPage::giveUpCounting);
    connect(m_reporting, &ProgressPanel::cancelled, this, [this] {
        const bool wasReport = m_report != nullptr;
        endReport();
        endPictures();
        messages()->tell(wasReport ? tr("The report was not made.") : tr("Not all pictures were made."));
    });
    setFocusProxy(m_view);
    EvaluationPage::retranslate();
}

EvaluationPage::~EvaluationPage() {
    // A field loses its focus while the page goes, and would ask for figures once more.
    for (DateField* field : {m_from, m_to}) {
        field->disconnect(this);
        field->edit()->disconnect(this);
    }
    m_stack->disconnect(this);
}

void EvaluationPage::addChoosers() {
    const EvaluationRequest usual = m_context.workspace.evaluations.usualRequest();
    m_programme->setObjectName(QStringLiteral("programmeCombo"));
    m_level->setObjectName(QStringLiteral("levelCombo"));
    m_from->setObjectName(QStringLiteral("fromDate"));
    m_to->setObjectName(QStringLiteral("toDate"));
    m_programme->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (DateField* field : {m_from, m_to}) {
        field->setWeekShown(false);
        connect(field, &DateField::dateChanged, this, &EvaluationPage::countSoon);
        connect(field->edit(), &QLineEdit::editingFinished, this, [this, field] {
            if (!field->date()) { // what cannot be read is no other date, but neither that of the figures shown
                countSoon();
            }
        });
    }
    m_from->setDate(usual.from);
    m_to->setDate(usual.to);
    header()->addChooser(m_programme, programmeStretch);
    for (QWidget* widget : QList<QWidget*>{m_from, m_to, m_level}) {
        header()->addChooser(widget);
    }
    fitChoosers();
    connect(m_programme, &QComboBox::activated, this, &EvaluationPage::countSoon);
    connect(m_level, &QComboBox::activated, this, &EvaluationPage::followLevel);
}

void EvaluationPage::fitChoosers() {
    // In a narrow window the name of the programme goes into two lines, and a very long one gives way, not the window.
    m_programme->setMinimumWidth(qMin(m_programme->widthForNames(), scaled(widestProgramme)));
    m_programme->setMaximumWidth(scaled(widestProgramme));
    m_from->setFixedWidth(scaled(dateWidth));
    m_to->setFixedWidth(scaled(dateWidth));
}

void EvaluationPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange) {
        fitChoosers(); // the size of text may be another
    }
    Page::changeEvent(event);
}

void EvaluationPage::addCommands() {
    ActionCollection& actions = m_context.actions;
    m_saveSheet = actions.add({QStringLiteral("evaluation.sheet"),
                               [] { return tr("Save the tables as a spreadsheet"); },
                               [] { return tr("Saves the figures and tables shown as a file for a spreadsheet."); },
                               {},
                               IconName::Export,
                               [this] { saveSheet(); },
                               [] { return tr("Spreadsheet"); }});
    m_makeReport = actions.add({QStringLiteral("evaluation.report"), [] { return tr("Report"); },
                                [] { return tr("Makes the Danish report of this period, which is kept as it is."); },
                                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), IconName::Pdf, [this] { askForReport(); }});
    header()->addAction(buttonFor(m_saveSheet, QStringLiteral("sheetButton"), ButtonRole::Ordinary));
    header()->addAction(buttonFor(m_makeReport, QStringLiteral("reportButton"), ButtonRole::Primary));
}

void EvaluationPage::openTarget(const Target& target) { m_view->turnTo(target.tab); }

TabId EvaluationPage::tabInFront() const { return m_view->tabInFront(); }

void EvaluationPage::retranslate() {
    header()->setTitle(tr("Evaluation"));
    setComboName(m_programme, tr("Programme"));
    m_from->edit()->setAccessibleName(tr("From"));
    m_to->edit()->setAccessibleName(tr("To, included"));
    setComboName(m_level, tr("Who it is for"));
    m_level->setToolTip(tr("Outside, small counts are hidden and months become quarters."));
    setChoices(m_level, {{tr("Working view"), static_cast<int>(EvaluationLevel::Working)},
                         {tr("For people outside"), static_cast<int>(EvaluationLevel::Outside)}});
    offerProgrammes();
    m_counting->setText(tr("Counting…"));
    m_view->retranslate();
    m_rows->retranslate();
    m_costs->retranslate();
    m_tally->retranslate();
    m_comparisons->retranslate();
    m_norms->retranslate();
    m_baselines->retranslate();
    m_reports->retranslate();
    m_frozen->retranslate();
    m_focusGroups->retranslate();
    m_yearForms->retranslate();
    m_several->retranslate();
    tellFiles();
    for (BackPanel* panel : std::as_const(m_asides)) {
        panel->retranslate();
    }
    m_isStale = true;
    if (isVisible()) {
        countSoon();
    }
}

void EvaluationPage::offerProgrammes() {
    QList<Choice> programmes;
    for (const auto& [id, name] : m_context.workspace.evaluations.programmes(m_context.workspace.settings.value(language))) {
        programmes.append({name, id});
    }
    setChoices(m_programme, programmes);
    fitChoosers();
    const QString inUse = m_context.workspace.settings.value(programmeInUse);
    if (inUse != m_programmeInUse) {
        choose(m_programme, inUse);
        m_programmeInUse = inUse;
    }
}

void EvaluationPage::followFile(const Changes& changes) {
    if (!canChangeFigures(changes)) {
        return;
    }
    offerProgrammes();
    m_isStale = true;
    if (isVisible() && (!isAside() || m_stack->currentWidget() == m_rows)) {
        countSoon();
    }
}

void EvaluationPage::countSoon() {
    offerFiles();
    m_isCounting = true;
    m_soon.start();
}

void EvaluationPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_isStale) {
        countAgain();
    }
}

EvaluationRequest EvaluationPage::request() const {
    EvaluationRequest request = m_context.workspace.evaluations.usualRequest();
    request.programmeId = m_programme->currentData().toString();
    request.from = m_from->date().value_or(request.from);
    request.to = m_to->date().value_or(request.to);
    request.level = static_cast<EvaluationLevel>(m_level->currentData().toInt());
    return request;
}

void EvaluationPage::countAgain() {
    m_soon.stop();
    m_isStale = false;
    offerFiles();
    m_several->followRequest();
    if (!takesPeriod()) {
        return;
    }
    stopCounting();
    m_isCounting = true;
    m_isRefused = false;
    if ((!m_evaluation || areOfOtherLevel()) && !isAside()) { // what people outside may see takes its time
        m_stack->setCurrentWidget(m_counting);
        m_counting->setProgress(0, 0);
    }
    const DatabaseSource source = m_context.workspace.source();
    const EvaluationSettings settings = m_context.workspace.evaluations.inputs();
    m_task = Task::start<Evaluation>(
        [source, settings, wanted = request(), extracts = m_several->extracts()](Progress& progress) -> Result<Evaluation> {
            const auto database = source.open();
            if (!database) {
                return database.error();
            }
            return evaluate(**database, wanted, settings, progress, extracts.get());
        },
        [this, number = m_count](Result<Evaluation> evaluation) {
            if (number == m_count) {
                present(std::move(evaluation));
            } else {
                m_stopped.erase(number);
            }
        });
    connect(m_task.get(), &Task::progressed, m_counting, &ProgressPanel::setProgress);
}

bool EvaluationPage::areOfOtherLevel() const { return m_evaluation && m_evaluation->request.level != request().level; }

void EvaluationPage::stopCounting() {
    if (m_task) {
        m_task->cancel();
        m_task->disconnect(m_counting);
        m_stopped.emplace(m_count, std::move(m_task));
    }
    ++m_count;
    m_isCounting = false;
}

void EvaluationPage::giveUpCounting() {
    stopCounting();
    m_sheetWaiting.clear();
    m_picturesWaiting.reset();
    refuse(tr("The counting was given up."), {}, tr("Count again"));
}

void EvaluationPage::present(Result<Evaluation> evaluation) {
    if (!evaluation && evaluation.error().kind == ErrorKind::Cancelled) {
        return; // another count is under way
    }
    m_task.reset();
    m_isCounting = false;
    const QString sheetWaiting = std::exchange(m_sheetWaiting, QString());
    const auto picturesWaiting = std::exchange(m_picturesWaiting, std::nullopt);
    if (!evaluation) {
        messages()->fail(evaluation.error().message);
        refuse(evaluation.error().message, QString(), tr("Count again"));
        return;
    }
    m_evaluation = std::move(*evaluation);
    m_reading.reset();
    m_view->setEvaluation(*m_evaluation);
    tellFiles();
    m_tabCommands.copySentences->setEnabled(!m_view->sentences().isEmpty());
    readPersons();
    followRows();
    if (!isAside()) {
        m_stack->setCurrentWidget(m_view);
    }
    if (!sheetWaiting.isEmpty()) {
        writeSheet(sheetWaiting);
    }
    if (picturesWaiting) {
        makePictures(*picturesWaiting);
    }
}

} // namespace brobygger
