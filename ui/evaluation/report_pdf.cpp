// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/report_pdf.h"

#include "ui/evaluation/report_text.h"
#include "ui/kit/charts/chart_view.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace brobygger {

namespace {
constexpr int resolution = 600;
constexpr qreal mmPerInch = 25.4;
// The sheet in millimetres.
constexpr qreal left = 22;
constexpr qreal printedWidth = 166;
constexpr qreal top = 22;
constexpr qreal bottom = 272;
constexpr qreal footerTop = 280;
constexpr qreal frontTop = 96;
constexpr qreal bandWidth = 9;
constexpr qreal gap = 3.5;
constexpr qreal printedLineChartHeight = 62;
constexpr qreal rowHeight = 9;
constexpr qreal funnelMargin = 14;

/// Lying bars want a height by their number.
qreal chartHeight(const Chart& chart) {
    return isInRows(chart) ? funnelMargin + rowHeight * static_cast<qreal>(chart.labels.size()) : printedLineChartHeight;
}

/// The heading stands above the chart already.
Chart untitled(Chart chart) {
    chart.title.clear();
    chart.note.clear();
    return chart;
}

Error notPainted() {
    return {ErrorKind::Storage, QCoreApplication::translate("ReportPdf", "The report could not be made into a PDF.")};
}
} // namespace

ReportPdf::ReportPdf(Report report, const QString& language)
    : m_report(std::move(report))
    , m_language(language) {}

ReportPdf::~ReportPdf() {
    if (m_painter && m_painter->isActive()) {
        m_painter->end();
    }
    m_painter.reset();
    m_writer.reset();
}

Result<std::unique_ptr<ReportPdf>> ReportPdf::begin(const Evaluation& evaluation) {
    Result<Report> report = makeReport(evaluation);
    if (!report) {
        return report.error();
    }
    std::unique_ptr<ReportPdf> pdf(new ReportPdf(std::move(*report), evaluation.request.language));
    pdf->m_written.open(QIODevice::WriteOnly);
    pdf->m_writer = std::make_unique<QPdfWriter>(&pdf->m_written);
    pdf->m_writer->setResolution(resolution);
    pdf->m_writer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    pdf->m_writer->setTitle(pdf->m_report.title);
    pdf->m_writer->setCreator(QStringLiteral("Brobygger"));
    pdf->layOut();
    pdf->m_painter = std::make_unique<QPainter>();
    if (!pdf->m_painter->begin(pdf->m_writer.get())) {
        return notPainted();
    }
    pdf->paintFront();
    return pdf;
}

qreal ReportPdf::mm(qreal millimetres) const { return millimetres * resolution / mmPerInch; }

qreal ReportPdf::chainHeight(size_t first) const {
    qreal height = m_placed[first].height;
    for (size_t at = first; at + 1 < m_placed.size() && m_placed[at].part.keepsWithNext; ++at) {
        height += mm(gap) + m_placed[at + 1].height;
    }
    return height;
}

void ReportPdf::layOut() {
    for (const ReportPart& part : m_report.parts) {
        Placed placed{part, nullptr};
        if (part.chart) {
            placed.height = mm(chartHeight(*part.chart));
        } else {
            placed.text = reportText(part.html, m_writer.get(), mm(printedWidth));
            placed.height = placed.text->size().height();
        }
        m_placed.push_back(std::move(placed));
    }
    int page = 1;
    qreal y = mm(frontTop);
    bool isContinued = false;
    for (size_t at = 0; at < m_placed.size(); ++at) {
        Placed& placed = m_placed[at];
        const bool fits = y + (isContinued ? placed.height : chainHeight(at)) <= mm(bottom);
        const bool isAtTop = page > 1 && y <= mm(top);
        if (placed.part.startsPage || (!fits && !isAtTop)) {
            ++page;
            y = mm(top);
        }
        placed.page = page;
        placed.y = y;
        y += placed.height + mm(gap);
        isContinued = placed.part.keepsWithNext;
    }
    m_pages = page;
}

bool ReportPdf::paintNext() {
    if (m_next >= m_placed.size()) {
        return false;
    }
    const Placed& placed = m_placed[m_next++];
    while (m_page < placed.page) {
        m_writer->newPage();
        ++m_page;
        paintFooter();
    }
    if (placed.part.chart) {
        renderTo(m_painter.get(), QRectF(mm(left), placed.y, mm(printedWidth), placed.height), untitled(*placed.part.chart));
        return true;
    }
    m_painter->save();
    m_painter->translate(mm(left), placed.y);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, lightColours().text);
    placed.text->documentLayout()->draw(m_painter.get(), context);
    m_painter->restore();
    return true;
}

void ReportPdf::paintFront() { m_painter->fillRect(QRectF(0, 0, mm(bandWidth), m_writer->height()), lightColours().accent); }

void ReportPdf::paintFooter() {
    QFont font = pdfFont(textFont(TextRole::Small));
    font.setPointSizeF(8.5);
    m_painter->save();
    m_painter->setFont(font);
    m_painter->setPen(lightColours().muted);
    const QRectF line(mm(left), mm(footerTop), mm(printedWidth), mm(6));
    m_painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_report.footer);
    m_painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1 / %2").arg(m_page).arg(m_pages));
    m_painter->restore();
}

Result<QByteArray> ReportPdf::finish() {
    if (!m_painter->end()) {
        return notPainted();
    }
    return finishedPdf(m_written.data(), m_language);
}

Result<QByteArray> reportPdf(const Evaluation& evaluation) {
    const Result<std::unique_ptr<ReportPdf>> pdf = ReportPdf::begin(evaluation);
    if (!pdf) {
        return pdf.error();
    }
    while ((*pdf)->paintNext()) {
    }
    return (*pdf)->finish();
}

} // namespace brobygger
