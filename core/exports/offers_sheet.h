// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/offers/offer.h"
#include "core/places/gazetteer.h"

#include <QByteArray>

namespace brobygger {

/// The directory as a spreadsheet with the Danish headings that an import recognises, so that what goes out
/// can come in again. Holds no person's data but the offers' own contact persons.
QByteArray offersSheet(const QList<Offer>& offers, const Gazetteer& places);
/// The same as an xlsx workbook with real numbers and dates. Storage when it could not be made.
Result<QByteArray> offersWorkbook(const QList<Offer>& offers, const Gazetteer& places);

} // namespace brobygger
