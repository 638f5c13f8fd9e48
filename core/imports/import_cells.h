// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QDate>
#include <QString>
#include <optional>

namespace brobygger {

/// How the cells of a sheet are to be understood.
struct CellFormat {
    QChar decimal = QLatin1Char(',');
    QString dateFormat; ///< empty: the forms that parseDate knows
    QDate today;
};

/// What a cell says in the form it is compared and kept in, or the sentence why it cannot be read.
struct CellValue {
    QString text;
    QString problem = {};
};

CellValue readTextCell(const QString& cell);                            ///< without spaces around
CellValue readNumberCell(const QString& cell);                          ///< whole; "18", "18 år", "18+"
CellValue readMoneyCell(const QString& cell, const CellFormat& format); ///< minor units
CellValue readDateCell(const QString& cell, const CellFormat& format);  ///< ISO; a year is needed
CellValue readTimeCell(const QString& cell);                            ///< HH:mm
CellValue readYesNoCell(const QString& cell);                           ///< 1 or 0

} // namespace brobygger
