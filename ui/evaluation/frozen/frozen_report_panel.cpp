// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/frozen/frozen_report_panel.h"

#include "core/workspace/workspace.h"
#include "ui/evaluation/evaluation_view.h"
#include "ui/evaluation/frozen/changes_since_view.h"
#include "ui/evaluation/frozen/report_words.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/segments.h"
#include "ui/kit/tables/record_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {
const QString reportPart = QStringLiteral("report");
const QString changesPart = QStringLiteral("changes");
const QString settingsPart = QStringLiteral("settings");
constexpr int settingValueWidth = 200;

/// The rows behind a figure are those of today; a kept report opens none. Which figure a row of a table is stays: by that the
/// tabs know what stands among the key figures already.
Evaluation withoutRows(Evaluation evaluation) {
    for (Figure& figure : evaluation.figures) {
        figure.hasRows = false;
    }
    return evaluation;
}
} // namespace

FrozenReportPanel::FrozenReportPanel(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_save(context.actions.add({QStringLiteral("evaluation.frozenPdf"),
                                  [] { return tr("Save the report as PDF…"); },
                                  [] { return tr("Saves the PDF as it was made then."); },
                                  {},
                                  IconName::Pdf,
                                  [this] { savePdf(); },
                                  [] { return tr("PDF…"); }}))
    , m_line(makeLabel(QString(), TextRole::Small))
    , m_parts(new Segments)
    , m_stack(new FrontPages)
    , m_view(new EvaluationView({}, context.workspace.codes))
    , m_changes(new ChangesSinceView(context))
    , m_settings(new RecordsOf<ReportSetting>({}, this))
    , m_settingTable(new RecordTable(QStringLiteral("reportSettingsTable"), QString())) {
    m_line->setObjectName(QStringLiteral("reportLine"));
    m_line->setWordWrap(true);
    m_parts->setObjectName(QStringLiteral("reportPartsSegments"));
    m_view->setObjectName(QStringLiteral("frozenReportTabs"));
    m_settingTable->setRecords(m_settings);
    m_save->setVisible(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_parts);
    row->addStretch();
    row->addWidget(buttonFor(m_save, QStringLiteral("frozenPdfButton"), ButtonRole::Ordinary));
    for (QWidget* part : QList<QWidget*>{m_view, m_changes, m_settingTable}) {
        m_stack->addWidget(part);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    connect(m_parts, &Segments::chosen, this, &FrozenReportPanel::show);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, &FrozenReportPanel::followConsent);
    setFocusProxy(m_parts);
    retranslate();
}

QList<Column<ReportSetting>> FrozenReportPanel::settingColumns() const {
    return {
        {.id = QStringLiteral("name"), .title = tr("Reckoned with"), .text = [](const ReportSetting& one) { return one.name; }},
        {.id = QStringLiteral("value"),
         .title = tr("Value"),
         .text = [](const ReportSetting& one) { return one.value; },
         .alignment = Qt::AlignRight,
         .width = settingValueWidth},
        {.id = QStringLiteral("source"), .title = tr("Source"), .text = [](const ReportSetting& one) { return one.source; }}};
}

Result<void> FrozenReportPanel::read(FrozenReportId id) {
    const Result<OpenedReport> opened = m_context.workspace.frozenReports.open(id);
    if (!opened) {
        return opened.error();
    }
    m_report = opened->report;
    m_takenBack = opened->takenBack;
    m_language = opened->material.evaluation.request.language;
    m_view->setEvaluation(withoutRows(opened->material.evaluation));
    m_settings->setSource(
        rowsOf<ReportSetting>(opened->material.named, [](const ReportSetting& one) { return one.name + one.source; }));
    return {};
}

Result<void> FrozenReportPanel::open(FrozenReportId id) {
    if (const Result<void> done = read(id); !done) {
        return done;
    }
    m_changes->open(m_report, m_language);
    m_parts->setValue(reportPart);
    show(reportPart);
    retranslate();
    m_context.workspace.audit.noteOnce(RecordKind::FrozenReport, id.value(), 0, QStringLiteral("evaluation.report"));
    return {};
}

/// A consent may be taken back, or a participant go with a citizen, while the report is open.
void FrozenReportPanel::followConsent(const Changes& changes) {
    const bool canBeQuotes = changes.touches(RecordKind::FocusGroup) || changes.touches(RecordKind::FocusParticipant) ||
                             changes.touches(RecordKind::FocusQuote);
    if (!m_report.id.isValid() || !canBeQuotes) {
        return;
    }
    if (const Result<void> done = read(m_report.id); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_line->setText(line());
}

void FrozenReportPanel::show(const QString& part) {
    m_stack->setCurrentWidget(part == changesPart    ? static_cast<QWidget*>(m_changes)
                              : part == settingsPart ? static_cast<QWidget*>(m_settingTable)
                                                     : m_view);
}

void FrozenReportPanel::savePdf() {
    const FrozenReports& reports = m_context.workspace.frozenReports;
    const Result<QByteArray> pdf = reports.pdf(m_report.id);
    if (!pdf && pdf.error().kind == ErrorKind::Conflict) {
        if (const Result<OpenedReport> opened = reports.open(m_report.id)) {
            Q_EMIT newPdfWanted(opened->material.evaluation, m_report.name);
        }
        return;
    }
    if (!pdf) {
        Q_EMIT failed(pdf.error());
        return;
    }
    Q_EMIT pdfWanted(*pdf, m_report.name);
}

void FrozenReportPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_save->setVisible(true);
}

void FrozenReportPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_save->setVisible(false);
}

QString FrozenReportPanel::line() const {
    if (!m_report.id.isValid()) {
        return {};
    }
    if (m_takenBack == 0) {
        return reportLine(m_report);
    }
    const QString left = tr("%n quote(s) were taken back or corrected since and are left out; PDF… makes the file anew without "
                            "them.",
                            "", m_takenBack);
    return QStringLiteral("%1 %2").arg(reportLine(m_report), left);
}

void FrozenReportPanel::retranslate() {
    const QString chosen = m_parts->value();
    m_parts->setSubject(tr("Kept report"));
    m_parts->setSegments(
        {{tr("The report"), reportPart}, {tr("Changed since"), changesPart}, {tr("Reckoned with"), settingsPart}});
    m_parts->setValue(chosen.isEmpty() ? reportPart : chosen);
    m_line->setText(line());
    m_settingTable->setAccessibleName(tr("What the figures were reckoned with"));
    m_settingTable->setEmptyText(QString());
    m_settings->setColumns(settingColumns());
    m_view->retranslate();
    m_changes->retranslate();
}

} // namespace brobygger
