// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/report_pdf.h"
#include "ui/kit/charts/chart_view.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace brobygger {

namespace {
constexpr int pictureWidth = 960;
constexpr int height = 480;
constexpr int pixelsPerUnit = 2;

bool writeSvg(const Chart& chart, const QString& path) {
    QSvgGenerator svg;
    svg.setFileName(path);
    svg.setSize(QSize(pictureWidth, height));
    svg.setViewBox(QRect(0, 0, pictureWidth, height));
    svg.setTitle(chart.title);
    QPainter painter;
    if (!painter.begin(&svg)) {
        return false;
    }
    renderTo(&painter, QRectF(0, 0, pictureWidth, height), chart);
    return painter.end();
}

bool writePng(const Chart& chart, const QString& path) {
    QImage image(pictureWidth * pixelsPerUnit, height * pixelsPerUnit, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderTo(&painter, QRectF(image.rect()), chart);
    painter.end();
    return image.save(path);
}
} // namespace

Result<QStringList> writePictures(const Evaluation& evaluation, const QString& folder) {
    QStringList files;
    bool isWritten = QDir().mkpath(folder);
    for (const Exhibit& exhibit : evaluation.exhibits) {
        if (!exhibit.chart) {
            continue;
        }
        const QString stem = QDir(folder).filePath(QString(exhibit.id).replace(QLatin1Char('.'), QLatin1Char('-')));
        files.append({stem + QStringLiteral(".svg"), stem + QStringLiteral(".png")});
        isWritten = isWritten && writeSvg(*exhibit.chart, files[files.size() - 2]) && writePng(*exhibit.chart, files.last());
    }
    if (!isWritten) {
        return Error{ErrorKind::Storage,
                     QCoreApplication::translate("ReportPdf", "The pictures could not be written into this folder.")};
    }
    return files;
}

} // namespace brobygger
