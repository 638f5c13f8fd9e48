// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_writer.h"

#include <QRegularExpression>
#include <algorithm>

namespace brobygger {

namespace {

/// A negative number is calculated into itself, and whoever reads the file by a program needs it as one.
bool isNegativeNumber(const QString& cell) {
    static const QRegularExpression number(QStringLiteral("\\A-[0-9]+(,[0-9]+)?\\z"));
    return number.match(cell).hasMatch();
}

/// Also a cell that already has an apostrophe in front, so that this one comes back.
QString neutral(const QString& cell) {
    if (isNegativeNumber(cell)) {
        return cell;
    }
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar letter) { return letter != QLatin1Char('\''); });
    const bool isCalculated = first != cell.end() && QStringLiteral("=+-@\t\r").contains(*first);
    return isCalculated ? QLatin1Char('\'') + cell : cell;
}

QString quotedWhereNeeded(QString cell) {
    const bool isPlain = !cell.contains(QLatin1Char(';')) && !cell.contains(QLatin1Char('"')) &&
                         !cell.contains(QLatin1Char('\n')) && !cell.contains(QLatin1Char('\r'));
    if (isPlain) {
        return cell;
    }
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace

CsvWriter::CsvWriter(const QStringList& headings)
    : m_bytes("\xef\xbb\xbf") {
    add(headings);
}

void CsvWriter::add(const QStringList& cells) {
    QStringList written;
    for (const QString& cell : cells) {
        written.append(quotedWhereNeeded(neutral(cell)));
    }
    m_bytes += written.join(QLatin1Char(';')).toUtf8() + "\r\n";
}

} // namespace brobygger
