// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluation/report/report.h"

#include <QBuffer>
#include <QTextDocument>
#include <memory>
#include <vector>

class QPainter;
class QPdfWriter;

namespace brobygger {

/// Lays the report out on A4 as PDF: selectable text, charts as vectors, page numbers. Works without a display, in the thread
/// of the QGuiApplication, since charts are drawn by a graphics scene: whoever has a window open calls paintNext() between
/// other events.
class ReportPdf final {
public:
    /// Format when the report's template is broken.
    static Result<std::unique_ptr<ReportPdf>> begin(const Evaluation& evaluation);
    ~ReportPdf();
    ReportPdf(const ReportPdf&) = delete;
    ReportPdf& operator=(const ReportPdf&) = delete;

    int parts() const { return static_cast<int>(m_placed.size()); }
    int painted() const { return static_cast<int>(m_next); }
    int pages() const { return m_pages; }
    /// Paints one part, some milliseconds of work; false when all are painted.
    bool paintNext();
    /// The bytes of the file, once all parts are painted.
    Result<QByteArray> finish();

private:
    /// A part with its place; y from the top of the page.
    struct Placed {
        ReportPart part;
        std::unique_ptr<QTextDocument> text;
        qreal height = 0;
        int page = 1;
        qreal y = 0;
    };

    ReportPdf(Report report, const QString& language);
    void layOut();
    qreal chainHeight(size_t first) const;
    qreal mm(qreal millimetres) const;
    void paintFooter();
    void paintFront();

    Report m_report;
    QString m_language;
    QBuffer m_written; ///< kept until it is finished, since what the writer leaves out is added then
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    std::vector<Placed> m_placed;
    size_t m_next = 0;
    int m_page = 1;
    int m_pages = 1;
};

/// The whole report in one go, for the command line.
Result<QByteArray> reportPdf(const Evaluation& evaluation);

/// Every chart as SVG and PNG into a folder, which is made when it is missing; returns the files written.
Result<QStringList> writePictures(const Evaluation& evaluation, const QString& folder);

} // namespace brobygger
