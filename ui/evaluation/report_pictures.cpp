// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/report_pictures.h"

#include "ui/evaluation/report_pdf.h"
#include "ui/kit/charts/chart_view.h"

#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <algorithm>

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

Error notWrittenInto() {
    return {ErrorKind::Storage,
            QCoreApplication::translate("ReportPdf", "The pictures could not be written into this folder.")};
}
} // namespace

QList<Exhibit> picturedExhibits(const Evaluation& evaluation) {
    QList<Exhibit> exhibits;
    std::copy_if(evaluation.exhibits.cbegin(), evaluation.exhibits.cend(), std::back_inserter(exhibits),
                 [](const Exhibit& exhibit) { return exhibit.chart.has_value(); });
    return exhibits;
}

Result<QStringList> writePicture(const Exhibit& exhibit, EvaluationLevel level, const QString& folder) {
    const QString edition = level == EvaluationLevel::Working ? QStringLiteral("-working") : QString();
    const QString stem = QDir(folder).filePath(QString(exhibit.id).replace(QLatin1Char('.'), QLatin1Char('-')) + edition);
    const QString svg = stem + QStringLiteral(".svg");
    const QString png = stem + QStringLiteral(".png");
    if (!exhibit.chart || !writeSvg(*exhibit.chart, svg) || !writePng(*exhibit.chart, png)) {
        return notWrittenInto();
    }
    return QStringList{svg, png};
}

Result<QStringList> writePictures(const Evaluation& evaluation, const QString& folder) {
    if (!QDir().mkpath(folder)) {
        return notWrittenInto();
    }
    QStringList files;
    for (const Exhibit& exhibit : picturedExhibits(evaluation)) {
        const Result<QStringList> written = writePicture(exhibit, evaluation.request.level, folder);
        if (!written) {
            return written.error();
        }
        files += *written;
    }
    return files;
}

} // namespace brobygger
