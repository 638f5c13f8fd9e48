// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files/attachable_files.h"

#include <QList>
#include <array>

namespace brobygger {

QByteArray smallPdf() {
    const QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Resources << >> >>"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype at = 0; at < objects.size(); ++at) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(at + 1) + " 0 obj\n" + objects[at] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray tableAt = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + '\n' + table + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" + tableAt +
           "\n%%EOF\n";
}

QByteArray smallPng() {
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGNQSFgARAwQCgAdjgSBQe+XXgAAAABJRU5ErkJggg==");
}

QByteArray jpegFrame() { return QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffd9"); }

QByteArray tiffFrame() {
    return QByteArray::fromHex("49492a0008000000"
                               "0100"
                               "000103000100000001000000"
                               "00000000");
}

} // namespace brobygger
