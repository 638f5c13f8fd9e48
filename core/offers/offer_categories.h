// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace brobygger {

/// One of the fourteen kinds of offers that the program ships.
struct OfferCategory {
    QString id;
    QString nameDa;
    QString nameEn;
    QString nameSv;

    /// In the language asked for ("da", "en", "sv").
    QString name(const QString& language) const;
};

/// In the order they are shown. Read from the shipped table each time: keep the list while it is needed.
QList<OfferCategory> offerCategories();
/// What a category is called; the id itself when it is none of the shipped ones.
QString categoryName(const QList<OfferCategory>& categories, const QString& id, const QString& language);
/// The id behind an id or a name in any of the languages, written in any case, also its first words
/// ("Råd og støtte"); empty when none is meant.
QString findCategory(const QList<OfferCategory>& categories, const QString& text);

} // namespace brobygger
