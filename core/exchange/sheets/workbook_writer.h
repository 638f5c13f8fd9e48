// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QVariant>

namespace brobygger {

/// A number that a sheet shows with its sign: a share as per cent, an amount in kroner. It stays a number to calculate with.
struct SheetShare {
    double value = 0; ///< 0.241 is 24,1 %
};
struct SheetKroner {
    double value = 0;
};

/// One sheet to write. A cell is a text, a whole number, a double, a SheetShare, a SheetKroner or a QDate; anything else
/// stays empty.
struct SheetToWrite {
    QString name; ///< at most 31 letters, none of []:*?/\ among them
    QStringList headings;
    QList<QVariantList> rows;
};

/// An xlsx workbook with real numbers and dates, headings that stay in view, and filters, a sheet each. Names must differ.
/// Texts are texts, so nothing is calculated and no leading zero is lost. Storage when it could not be made.
Result<QByteArray> writeXlsx(const QList<SheetToWrite>& sheets);

} // namespace brobygger

Q_DECLARE_METATYPE(brobygger::SheetShare)
Q_DECLARE_METATYPE(brobygger::SheetKroner)
