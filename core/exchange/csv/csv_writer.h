// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace brobygger {

/// Makes a sheet that Danish Excel opens by a double click: UTF-8 with a byte order mark, semicolons, CRLF. A
/// cell that a spreadsheet would calculate (beginning with = + - @, tab or return) gets an apostrophe in
/// front, which readCsv takes away again (owasp.org, CSV injection); so does one that begins with an apostrophe before these. A
/// negative number ("-12", "-1,5") stays one.
class CsvWriter final {
public:
    explicit CsvWriter(const QStringList& headings);
    void add(const QStringList& cells);
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace brobygger
