// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offers/offer.h"

#include <QString>

namespace brobygger {

/// The directory for doctors and partners in Danish: active offers by category. Names no citizen and no contact
/// person, and says nothing of who asked an offer when.
struct Catalogue {
    QString organisation; ///< whose directory it is; may be empty
    QDate on;
    QList<Offer> offers; ///< active ones, in their order
};

/// Leaves out what was taken out of the directory.
Catalogue catalogueOf(const QList<Offer>& offers, const QString& organisation, QDate on);
/// For a text layout on paper.
QString cataloguePaper(const Catalogue& catalogue);
/// One page that needs nothing else, neither files nor network, with a search field.
QString cataloguePage(const Catalogue& catalogue);

} // namespace brobygger
