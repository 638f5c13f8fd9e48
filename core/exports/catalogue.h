// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offers/offer.h"

#include <QString>
#include <QStringList>

namespace brobygger {

/// The directory for citizens, doctors and partners in Danish: active offers by category. Names no citizen and no contact
/// person, and says nothing of who asked an offer when.
struct Catalogue {
    QString organisation; ///< whose directory it is; may be empty
    QDate on;
    QList<Offer> offers; ///< active ones, in their order
};

/// Leaves out what was taken out of the directory.
Catalogue catalogueOf(const QList<Offer>& offers, const QString& organisation, QDate on);

/// The offers of one category; the last group has those without one.
struct CatalogueGroup {
    QString id; ///< of the category; empty: the others
    QString name;
    QList<Offer> offers;
};
/// In the order of the categories, without empty ones.
QList<CatalogueGroup> groupsOf(const Catalogue& catalogue);

/// One line about an offer: "Tid" and when it is; without a label where the text says itself what it is.
struct CatalogueLine {
    QString label;
    QString text;
};
/// Everything about an offer but its name and how to reach it, without empty lines.
QList<CatalogueLine> linesOf(const Offer& offer);

/// For a text layout on paper: pieces that are not to be divided between two pages, each with the headings above it. The first
/// lists the categories with the `pages` they begin on, in their order; a category begins in a piece with an h2.
QStringList cataloguePaper(const Catalogue& catalogue, const QList<int>& pages = {});
/// What stands at the foot of every page of paper: "Tilbud · Norddjurs Kommune, 28-11-2026".
QString catalogueFoot(const Catalogue& catalogue);
/// One page that needs nothing else, neither files nor network. A script adds search and filters; without it a list of the
/// categories leads to them.
QString cataloguePage(const Catalogue& catalogue);

} // namespace brobygger
