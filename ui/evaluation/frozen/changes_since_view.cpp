// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/frozen/changes_since_view.h"

#include "core/base/time/clock.h"
#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/exhibits/counted_changes.h"
#include "ui/shell/navigator.h"

#include <QLabel>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int figureValueWidth = 150;
constexpr int changeWidth = 170;
constexpr int eventWidth = 180;
constexpr int unitWidth = 290;
constexpr int settleAfterChange = 300; ///< milliseconds

QByteArray wordOf(CountedUnit unit) {
    switch (unit) {
    case CountedUnit::Nothing: return "unit.nothing";
    case CountedUnit::Person: return "unit.person";
    case CountedUnit::Course: return "unit.course";
    case CountedUnit::Referral: return "unit.referral";
    case CountedUnit::OfferReferral: return "unit.offer_referral";
    case CountedUnit::Contact: return "unit.contact";
    case CountedUnit::Appointment: return "unit.appointment";
    case CountedUnit::Score:
    case CountedUnit::Experience: return "unit.measurement";
    case CountedUnit::ServiceUse: return "unit.service_use";
    case CountedUnit::Labour: return "unit.labour";
    case CountedUnit::Screening: return "unit.screening";
    case CountedUnit::Cost: return "unit.cost";
    }
    return "unit.nothing";
}

QString changeText(RowChange change) {
    switch (change) {
    case RowChange::Added: return ChangesSinceView::tr("now counted");
    case RowChange::Left: return ChangesSinceView::tr("no longer counted");
    case RowChange::Corrected: return ChangesSinceView::tr("corrected");
    }
    return {};
}

QString countedChange(RowChange change, int count) {
    switch (change) {
    case RowChange::Added: return ChangesSinceView::tr("%n now counted", nullptr, count);
    case RowChange::Left: return ChangesSinceView::tr("%n no longer counted", nullptr, count);
    case RowChange::Corrected: return ChangesSinceView::tr("%n corrected", nullptr, count);
    }
    return {};
}

/// "05-03-2026 · hospital: udeblevet".
QString whichRecord(const ChangedRow& row) {
    QStringList parts{formatDate(row.day), row.what};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// "2 now counted, 1 corrected". Without a record it comes from what is not told record by record: a number of refusals, the
/// budget, a limit of the programme.
QString countsOf(const ChangedFigure& figure) {
    QStringList parts;
    for (const RowChange change : {RowChange::Added, RowChange::Left, RowChange::Corrected}) {
        if (const auto count = static_cast<int>(figure.count(change)); count > 0) {
            parts << countedChange(change, count);
        }
    }
    return parts.isEmpty() ? ChangesSinceView::tr("not from single records") : parts.join(QStringLiteral(", "));
}
} // namespace

ChangesSinceView::ChangesSinceView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_summary(makeLabel(QString(), TextRole::Body))
    , m_figures(new RecordsOf<ChangedFigure>({}, this))
    , m_figureTable(new RecordTable(QStringLiteral("changedFiguresTable"), QString()))
    , m_rows(new RecordsOf<ChangedRow>({}, this))
    , m_rowTable(new RecordTable(QStringLiteral("changedRowsTable"), QString())) {
    m_summary->setObjectName(QStringLiteral("changesSummary"));
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft); // where it stands alone
    m_figureTable->setRecords(m_figures);
    m_rowTable->setTwoLineRows();
    m_rowTable->setRecords(m_rows);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_figureTable, 3);
    layout->addWidget(m_rowTable, 2);
    connect(m_figureTable, &RecordTable::currentRowChanged, this, &ChangesSinceView::showRows);
    connect(m_figureTable, &RecordTable::rowActivated, m_rowTable, [this] { m_rowTable->setFocus(); });
    connect(m_rowTable, &RecordTable::rowActivated, this, [this](int row) {
        if (const CitizenId citizen = m_rows->row(row).citizen; m_context.workspace.citizens.find(citizen)) {
            m_context.navigator.openCitizen(citizen);
        }
    });
    setFocusProxy(m_figureTable);
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleAfterChange);
    connect(&m_soon, &QTimer::timeout, this, &ChangesSinceView::count);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, &ChangesSinceView::followFile);
    retranslate();
}

QList<Column<ChangedFigure>> ChangesSinceView::figureColumns() const {
    return {{.id = QStringLiteral("figure"),
             .title = tr("Figure"),
             .text = [](const ChangedFigure& figure) { return figure.title; }},
            {.id = QStringLiteral("then"),
             .title = tr("In the report"),
             .text = [](const ChangedFigure& figure) { return figure.then; },
             .alignment = Qt::AlignRight,
             .width = figureValueWidth},
            {.id = QStringLiteral("now"),
             .title = tr("Today"),
             .text = [](const ChangedFigure& figure) { return figure.now; },
             .alignment = Qt::AlignRight,
             .width = figureValueWidth},
            {.id = QStringLiteral("records"), .title = tr("Records"), .text = countsOf}};
}

QList<Column<ChangedRow>> ChangesSinceView::rowColumns() const {
    const Workspace& workspace = m_context.workspace;
    const FigureWords words(m_language);
    return {
        {.id = QStringLiteral("name"),
         .title = tr("Name"),
         .text =
             [&workspace](const ChangedRow& row) {
                 const auto citizen = workspace.citizens.find(row.citizen);
                 return citizen ? citizen->fullName() : tr("(nobody)");
             }},
        {.id = QStringLiteral("what"),
         .title = tr("What"),
         .text = [words](const ChangedRow& row) { return words.text(wordOf(row.unit)); },
         .cell =
             [words](const ChangedRow& row) { return Cell{.text = words.text(wordOf(row.unit)), .detail = whichRecord(row)}; },
         .width = unitWidth},
        {.id = QStringLiteral("change"),
         .title = tr("Change"),
         .text = [](const ChangedRow& row) { return changeText(row.change); },
         .width = changeWidth},
        {.id = QStringLiteral("when"),
         .title = tr("When"),
         .text = [](const ChangedRow& row) { return row.at.isEmpty() ? QString() : formatDateTime(wallTimeOf(row.at)); },
         .width = eventWidth},
        {.id = QStringLiteral("by"), .title = tr("By"), .text = [](const ChangedRow& row) { return row.by; }}};
}

void ChangesSinceView::open(const FrozenReport& report, const QString& language) {
    m_report = report;
    m_language = language;
    m_changes.reset();
    m_failure.clear();
    m_figures->setSource({});
    m_rows->setSource({});
    retranslate();
    count();
}

void ChangesSinceView::followFile(const Changes& changes) {
    if (!m_report.id.isValid() || !canChangeFigures(changes)) {
        return;
    }
    m_isStale = true;
    if (isVisible()) {
        m_soon.start();
    }
}

void ChangesSinceView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) {
        count();
    }
}

/// What was reckoned before stays until it is done, so that the chosen figure is still chosen then.
void ChangesSinceView::count() {
    m_soon.stop();
    m_isStale = false;
    const DatabaseSource source = m_context.workspace.source();
    m_task = Task::start<ChangesSince>(
        [source, id = m_report.id](Progress& progress) -> Result<ChangesSince> {
            const auto database = source.open();
            if (!database) {
                return database.error();
            }
            return changesSince(**database, id, progress);
        },
        [this](const Result<ChangesSince>& changes) { present(changes); });
}

void ChangesSinceView::present(const Result<ChangesSince>& changes) {
    if (!changes) {
        m_changes.reset();
        m_failure = changes.error().message;
        retranslate();
        return;
    }
    m_failure.clear();
    m_changes = *changes;
    m_figures->setSource(rowsOf<ChangedFigure>(m_changes->figures, [](const ChangedFigure& figure) { return figure.id; }));
    m_figureTable->selectFirst();
    showRows(m_figureTable->currentRow());
    retranslate();
}

void ChangesSinceView::showRows(int figure) {
    const auto chosen = m_figures->at(figure);
    m_rows->setSource(rowsOf<ChangedRow>(chosen ? chosen->rows : QList<ChangedRow>(), [](const ChangedRow& row) {
        return QStringLiteral("%1/%2").arg(static_cast<int>(row.unit)).arg(row.record);
    }));
}

QString ChangesSinceView::summary() const {
    if (m_report.level == EvaluationLevel::Outside) {
        return tr("An edition for people outside is not counted again. What was entered or corrected since comes in the next "
                  "one for the same period, which says so.");
    }
    if (!m_changes) {
        return m_failure.isEmpty() ? tr("Counting…") : m_failure;
    }
    if (m_changes->areDefinitionsOthers()) {
        return tr("The definitions were changed (%1 → %2). The figures are not compared with those of today.")
            .arg(m_changes->definitionsThen)
            .arg(m_changes->definitionsNow);
    }
    if (m_changes->isOfSeveralFiles) {
        return tr("A report of several files is not counted again: the records of the other workers are not in this file.");
    }
    if (m_changes->figures.isEmpty()) {
        return tr("Nothing has changed: counted today, every figure is made of the same records and says the same.");
    }
    return tr("%n figure(s) are touched by what was entered or corrected since. They are counted with the prices and limits of "
              "the report.",
              "", static_cast<int>(m_changes->figures.size()));
}

void ChangesSinceView::retranslate() {
    m_figureTable->setAccessibleName(tr("Figures that are others today"));
    m_rowTable->setAccessibleName(tr("Records behind the change"));
    m_figureTable->setEmptyText(QString());
    m_rowTable->setEmptyText(QString());
    m_figures->setColumns(figureColumns());
    m_rows->setColumns(rowColumns());
    m_summary->setText(summary());
    const bool haveFigures = m_changes && !m_changes->figures.isEmpty();
    m_figureTable->setVisible(haveFigures);
    m_rowTable->setVisible(haveFigures);
    setFocusPolicy(haveFigures ? Qt::NoFocus : Qt::StrongFocus);
}

} // namespace brobygger
