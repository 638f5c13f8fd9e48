// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QVariant>

namespace brobygger {

/// One sheet to write. A cell is a text, a whole number, a double or a QDate; anything else stays empty.
struct SheetToWrite {
    QString name; ///< at most 31 letters, none of []:*?/\ among them
    QStringList headings;
    QList<QVariantList> rows;
};

/// An xlsx workbook with real numbers and dates, headings that stay in view, and filters, a sheet each. Names must differ. Texts are texts, so
/// nothing is calculated and no leading zero is lost. Storage when it could not be made.
Result<QByteArray> writeXlsx(const QList<SheetToWrite>& sheets);

} // namespace brobygger
