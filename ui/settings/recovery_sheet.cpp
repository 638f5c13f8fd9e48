// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recovery_sheet.h"

#include "core/base/time/dates.h"
#include "ui/shared/pdf.h"

#include <QCoreApplication>
#include <QPrinter>
#include <QTextDocument>
#include <QUrl>
#include <memory>
#include <qrencode.h>

namespace brobygger {

namespace {
constexpr double sheetPoints = 11; // as on the day sheet, points and not pixels
constexpr int quietZone = 4;       // modules, ISO/IEC 18004
constexpr int qrSide = 150;        // of the picture on the page, in pixels of 96 to the inch: about 4 cm
constexpr int groupsPerLine = 7;

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

QString paragraph(const QString& text) { return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); }

QString groupsTable(const QStringList& groups) {
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"6\"><tr>");
    for (qsizetype at = 0; at < groups.size(); ++at) {
        if (at > 0 && at % groupsPerLine == 0) {
            html += QStringLiteral("</tr><tr>");
        }
        const bool isCheck = at == groups.size() - 1;
        html += QStringLiteral("<td><b style=\"font-family:monospace; font-size:14pt\">%1%2</b></td>")
                    .arg(groups.at(at), isCheck ? QStringLiteral(" ■") : QString());
    }
    return html + QStringLiteral("</tr></table>");
}

QString steps() {
    QString html = QStringLiteral("<ol>");
    for (const QString& step :
         {SheetWords::tr("Open Brobygger and choose the file."), SheetWords::tr("Choose “I have a recovery sheet…”."),
          SheetWords::tr("Write the groups, or read the code with a telephone and copy them."),
          SheetWords::tr("Choose a new passphrase, and print a new sheet. This one is void from then on.")}) {
        html += QStringLiteral("<li>%1</li>").arg(step.toHtmlEscaped());
    }
    return html + QStringLiteral("</ol>");
}
} // namespace

QImage qrCode(const QString& text) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code) {
        return {};
    }
    QImage image(code->width + 2 * quietZone, code->width + 2 * quietZone, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            if (code->data[row * code->width + column] & 1) {
                image.setPixel(column + quietZone, row + quietZone, qRgb(0, 0, 0));
            }
        }
    }
    return image;
}

QString recoverySheetHtml(const RecoverySheet& sheet) {
    return QStringLiteral("<h1>%1</h1>").arg(SheetWords::tr("Recovery sheet").toHtmlEscaped()) +
           paragraph(SheetWords::tr("File: %1. Printed %2.").arg(sheet.file, formatDate(sheet.printedOn))) +
           paragraph(
               SheetWords::tr("Whoever has this sheet can open the file. Keep it in a locked place, not near the machine.")) +
           QStringLiteral("<p><img src=\"qr\" width=\"%1\" height=\"%1\"/></p>").arg(qrSide) + groupsTable(sheet.groups) +
           paragraph(SheetWords::tr("The group with ■ checks the others. There is no letter I, L, O or U on the sheet.")) +
           QStringLiteral("<h3>%1</h3>").arg(SheetWords::tr("When the passphrase is forgotten").toHtmlEscaped()) + steps() +
           paragraph(SheetWords::tr("A sheet of this file from before is void when the passphrase was changed: destroy it.")) +
           paragraph(SheetWords::tr("Kept where: ______________________________"));
}

Result<void> printRecoverySheet(QPrinter& printer, const RecoverySheet& sheet) {
    const Error refused{ErrorKind::Storage, SheetWords::tr("The sheet could not be printed there. Choose another printer.")};
    const QImage code = qrCode(sheet.groups.join(QLatin1Char(' ')));
    if (code.isNull()) {
        return refused;
    }
    QTextDocument document;
    QFont font = pdfFont(document.defaultFont());
    font.setPointSizeF(sheetPoints);
    document.setDefaultFont(font);
    // Larger than it stands on the page, and each module as many points: scaled smoothly it would have grey edges.
    document.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("qr")),
                         code.scaled(code.size() * 16, Qt::KeepAspectRatio, Qt::FastTransformation));
    document.setHtml(recoverySheetHtml(sheet));
    document.print(&printer);
    return printer.printerState() == QPrinter::Error ? Result<void>(refused) : Result<void>();
}

} // namespace brobygger
