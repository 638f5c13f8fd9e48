// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/calibration/calibration_view.h"

#include "core/calibration/calibrate.h"
#include "core/documents/blank_sheets.h"
#include "core/workspace/workspace.h"
#include "ui/improvement/calibration/calibration_rows.h"
#include "ui/improvement/calibration/calibration_table.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/progress_panel.h"
#include "ui/kit/commands/shown_commands.h"
#include "ui/kit/forms/combo_name.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/elided_combo.h"
#include "ui/kit/layout/front_pages.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/blank_sheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int recountMilliseconds = 300;
constexpr int dayWidth = 160; // of the field and its calendar
constexpr int toolWidth = 220;
constexpr int tableGap = 12;
} // namespace

CalibrationView::CalibrationView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_from(new DateField(context.workspace.clock))
    , m_to(new DateField(context.workspace.clock))
    , m_tool(new ElidedCombo)
    , m_counted(makeLabel(QString(), TextRole::Muted))
    , m_pages(new FrontPages)
    , m_sentence(makeLabel(QString(), TextRole::Muted))
    , m_progress(new ProgressPanel) {
    makeCommands();
    m_rows = new CalibrationRows(context, m_back);
    m_counted->setObjectName(QStringLiteral("calibrationCounted"));
    m_counted->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("calibrationSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_tables = makeTables();
    for (QWidget* each :
         {static_cast<QWidget*>(m_sentence), static_cast<QWidget*>(m_progress), m_tables, static_cast<QWidget*>(m_rows)}) {
        m_pages->addWidget(each);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, tableGap, 0, 0);
    layout->setSpacing(tableGap);
    layout->addWidget(makeChoosers());
    layout->addWidget(m_counted);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_from->edit()); // the versions can be none
    listen();
    retranslate();
}

CalibrationView::~CalibrationView() = default;

QAction* CalibrationView::rowsCommand(const char* id, std::function<QString()> words, CalibrationTable** table) {
    return m_context.actions.add(
        {QLatin1String(id), std::move(words), {}, {}, IconName::Persons, [this, table] { openRows(*table); }});
}

void CalibrationView::makeCommands() {
    m_openFigure = rowsCommand(
        "calibration.figureRows", [] { return tr("Show the screenings behind the figure"); }, &m_figures);
    m_openPairs = rowsCommand(
        "calibration.pairRows", [] { return tr("Show the citizens screened by two"); }, &m_screeners);
    m_openCriterion = rowsCommand(
        "calibration.criterionRows", [] { return tr("Show the screenings behind the criterion"); }, &m_criteria);
    m_openChange = rowsCommand(
        "calibration.changeRows", [] { return tr("Show the screenings that would change"); }, &m_changes);
    ActionCollection& actions = m_context.actions;
    m_back = actions.add({QStringLiteral("calibration.back"),
                          [] { return tr("Back to the screening tool"); },
                          {},
                          {},
                          IconName::ChevronLeft,
                          [this] { leaveRows(); }});
    m_count = actions.add({QStringLiteral("calibration.count"),
                           [] { return tr("Count the screenings again"); },
                           {},
                           {},
                           IconName::Repeat,
                           [this] { countAgain(); }});
    m_sheet = actions.add({QStringLiteral("calibration.sheet"),
                           [] { return tr("Sheet for the doctor…"); },
                           [] { return tr("Prints the criteria in use as a blank sheet, for a doctor who screens first"); },
                           {},
                           IconName::Print,
                           [this] { printSheet(); }});
    enableWhileShown(this, {m_count, m_sheet});
}

QWidget* CalibrationView::makeChoosers() {
    m_from->setObjectName(QStringLiteral("calibrationFrom"));
    m_to->setObjectName(QStringLiteral("calibrationTo"));
    m_tool->setObjectName(QStringLiteral("calibrationTool"));
    m_from->setDate(m_context.workspace.evaluations.usualRequest().from);
    m_to->setDate(m_context.workspace.clock.today());
    for (DateField* field : {m_from, m_to}) {
        field->setWeekShown(false);
        field->setFixedWidth(scaled(dayWidth));
    }
    m_tool->setMinimumWidth(scaled(toolWidth));
    auto* choosers = new QWidget;
    auto* row = new WrappingRow(choosers);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tool, 1);
    row->addWidget(m_from);
    row->addWidget(m_to);
    row->addWidget(buttonFor(m_count, QStringLiteral("countCalibrationButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_sheet, QStringLiteral("doctorSheetButton"), ButtonRole::Ordinary));
    return choosers;
}

void CalibrationView::printSheet() {
    const Workspace& workspace = m_context.workspace;
    const Result<Programme> programme = workspace.programmes.current();
    const Result<QString> half =
        programme
            ? htmlOf(doctorScreeningSheet(*programme, programme->criteriaSet(workspace.settings.value(programmeCriteriaSet))))
            : Result<QString>(programme.error());
    // Two to a page, which is cut: a sheet for each citizen.
    const Result<QString> html = half ? Result<QString>(*half + QStringLiteral("<hr>") + *half) : half;
    printBlankSheet(this, m_context, {QStringLiteral("doctor_screening_sheet"), tr("Screening sheet"), html});
}

QWidget* CalibrationView::makeTables() {
    m_criteria = new CalibrationTable(QStringLiteral("calibrationCriteria"), m_openCriterion);
    m_changes = new CalibrationTable(QStringLiteral("calibrationChanges"), m_openChange);
    m_figures = new CalibrationTable(QStringLiteral("calibrationFigures"), m_openFigure);
    m_screeners = new CalibrationTable(QStringLiteral("calibrationScreeners"), m_openPairs);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tableGap);
    for (CalibrationTable* table : {m_figures, m_screeners, m_criteria, m_changes}) {
        column->addWidget(table);
    }
    column->addStretch();
    return scrolling(inside, QStringLiteral("calibrationArea"));
}

void CalibrationView::listen() {
    for (DateField* field : {m_from, m_to}) {
        connect(field, &DateField::dateChanged, this, &CalibrationView::countAgain);
    }
    connect(m_tool, &QComboBox::activated, this, &CalibrationView::countAgain);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] {
        if (m_task) {
            m_task->cancel();
        }
    });
    connect(&m_context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::Screening) || changes.touches(RecordKind::Programme)) {
            m_isStale = true;
            m_soon.start();
        }
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(recountMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &CalibrationView::countWhenSeen);
}

void CalibrationView::retranslate() {
    m_from->edit()->setAccessibleName(tr("First day"));
    m_to->edit()->setAccessibleName(tr("Last day"));
    setComboName(m_tool, tr("Version of the screening tool"));
    m_progress->setText(tr("Counting…"));
    m_figures->setWords(tr("The tool against the decision"), figureColumns());
    m_screeners->setWords(tr("Two screeners of the same citizens"), screenerColumns());
    m_criteria->setWords(tr("Which criteria decided"), criterionColumns());
    m_changes->setWords(tr("Who would be in if the tool were another"), changeColumns());
    m_rows->retranslate();
    if (m_calibration) {
        leaveRows(); // what stands there is in the former language
        showTables();
    }
}

void CalibrationView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    countWhenSeen();
}

CalibrationRequest CalibrationView::request() const {
    CalibrationRequest asked;
    asked.programme = m_context.workspace.settings.value(programmeInUse);
    asked.from = m_from->date().value_or(QDate());
    asked.to = m_to->date().value_or(QDate());
    if (m_calibration && m_calibration->request.programme == asked.programme && m_tool->currentIndex() >= 0) {
        asked.tool = m_calibration->tools.at(m_tool->currentIndex());
    }
    return asked;
}

void CalibrationView::countAgain() {
    m_isStale = true;
    countWhenSeen();
}

void CalibrationView::countWhenSeen() {
    if (!m_isStale || !isVisible()) {
        return;
    }
    m_isStale = false;
    m_progress->setProgress(0, 0);
    if (m_pages->currentWidget() != m_rows) {
        m_pages->setCurrentWidget(m_progress);
    }
    m_task = Task::start<Calibration>(
        [source = m_context.workspace.source(), wanted = request()](Progress& progress) -> Result<Calibration> {
            const auto database = source.open();
            if (!database) {
                return database.error();
            }
            return calibrate(**database, wanted, progress);
        },
        [this](Result<Calibration> calibration) { present(std::move(calibration)); });
    connect(m_task.get(), &Task::progressed, m_progress, &ProgressPanel::setProgress);
}

void CalibrationView::present(Result<Calibration> calibration) {
    if (!calibration) {
        m_counted->clear(); // it is of another period
        say(calibration.error().message);
        return;
    }
    m_calibration = std::make_shared<const Calibration>(*std::move(calibration));
    if (m_pages->currentWidget() != m_rows) { // rows that are read stay as they were counted
        m_pages->setCurrentWidget(m_tables);
    }
    showTables(); // in sight, where a table becomes as high as its lines
}

void CalibrationView::showTables() {
    const QString words = m_context.workspace.settings.value(language);
    const Calibration& calibration = *m_calibration;
    showVersions();
    m_counted->setText(tr("Screenings counted: %1. With kept answers: %2. Screened by two: %3.")
                           .arg(calibration.screened.size())
                           .arg(calibration.answered.size())
                           .arg(calibration.screeners.pairs.size()));
    m_figures->setLines(figureLines(calibration, words));
    m_screeners->setLines(screenerLines(calibration));
    m_criteria->setLines(criterionLines(calibration, words));
    m_changes->setLines(changeLines(calibration, words));
}

void CalibrationView::showVersions() {
    const Workspace& workspace = m_context.workspace;
    const QString words = workspace.settings.value(language);
    m_tool->clear();
    for (const ToolVersion& tool : m_calibration->tools) {
        const Result<Programme> programme = workspace.programmes.find(m_calibration->request.programme, tool.version);
        const QString name = programme ? programme->criteriaSet(tool.criteriaSet).name.in(words) : tool.criteriaSet;
        m_tool->addItem(tr("%1, version %2").arg(name).arg(tool.version));
    }
    const auto chosen = m_calibration->request.tool;
    m_tool->setCurrentIndex(chosen ? static_cast<int>(m_calibration->tools.indexOf(*chosen)) : -1);
    m_tool->setEnabled(m_tool->count() > 0);
}

void CalibrationView::openRows(const CalibrationTable* table) {
    const auto line = table ? table->current() : std::nullopt;
    if (!line || !m_calibration) {
        return;
    }
    m_left = table;
    m_rows->open(m_calibration, *line);
    m_pages->setCurrentWidget(m_rows);
    m_rows->setFocus();
}

void CalibrationView::leaveRows() {
    if (m_pages->currentWidget() != m_rows) {
        return;
    }
    m_pages->setCurrentWidget(m_tables);
    if (m_left) {
        m_left->table()->setFocus();
    }
}

void CalibrationView::say(const QString& sentence) {
    m_sentence->setText(sentence);
    m_pages->setCurrentWidget(m_sentence);
}

} // namespace brobygger
