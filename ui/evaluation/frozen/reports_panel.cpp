// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/frozen/reports_panel.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/evaluation/frozen/report_words.h"
#include "ui/kit/tables/record_table.h"

#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int levelWidth = 140;
constexpr int reportPeriodWidth = 200;
constexpr int madeWidth = 180;
constexpr int makerWidth = 140;
} // namespace

ReportsPanel::ReportsPanel(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new RecordsOf<FrozenReport>({}, this))
    , m_table(new RecordTable(QStringLiteral("reportsTable"), QString())) {
    m_table->setTwoLineRows();
    m_table->setRecords(m_rows);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_table, &RecordTable::rowActivated, this, [this](int row) { Q_EMIT opened(m_rows->row(row).id); });
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (isVisible() && changes.kinds.contains(RecordKind::FrozenReport)) {
            read();
        }
    });
    setFocusProxy(m_table);
    retranslate();
}

QList<Column<FrozenReport>> ReportsPanel::columns() const {
    const QHash<QString, QString> programmes = [this] {
        QHash<QString, QString> names;
        for (const auto& [id, name] :
             m_context.workspace.evaluations.programmes(m_context.workspace.settings.value(language))) {
            names.insert(id, name);
        }
        return names;
    }();
    return {
        {.id = QStringLiteral("name"),
         .title = tr("Report"),
         .text = [](const FrozenReport& report) { return report.name; },
         .cell =
             [programmes](const FrozenReport& report) {
                 return Cell{.text = report.name,
                             .detail = programmes.value(report.programmeId, report.programmeId),
                             .role = TextRole::Strong};
             }},
        {.id = QStringLiteral("level"),
         .title = tr("Who it is for"),
         .text = [](const FrozenReport& report) { return levelText(report.level); },
         .width = levelWidth},
        {.id = QStringLiteral("period"), .title = tr("Period"), .text = reportPeriodText, .width = reportPeriodWidth},
        {.id = QStringLiteral("made"), .title = tr("Made"), .text = madeText, .width = madeWidth},
        {.id = QStringLiteral("by"),
         .title = tr("By"),
         .text = [](const FrozenReport& report) { return report.madeBy; },
         .width = makerWidth},
    };
}

void ReportsPanel::read() {
    m_rows->setColumns(columns()); // a programme may have got its first course since
    m_rows->setSource(rowsOf<FrozenReport>(m_context.workspace.frozenReports.all(),
                                           [](const FrozenReport& report) { return report.id.toString(); }));
    m_table->selectFirst();
}

void ReportsPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void ReportsPanel::retranslate() {
    m_table->setAccessibleName(tr("Kept reports"));
    m_table->setEmptyText(tr("No report has been kept. Every report that is made with Report is kept here as it was."));
    m_rows->setColumns(columns());
}

} // namespace brobygger
