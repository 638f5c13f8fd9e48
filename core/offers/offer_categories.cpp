// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offers/offer_categories.h"

#include "core/base/text/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace brobygger {

QString OfferCategory::name(const QString& language) const {
    if (language == QLatin1String("en")) {
        return nameEn;
    }
    return language == QLatin1String("sv") ? nameSv : nameDa;
}

QList<OfferCategory> offerCategories() {
    QFile file(QStringLiteral(":/vocabularies/categories.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QList<OfferCategory> categories;
    for (const QJsonValue entry : QJsonDocument::fromJson(file.readAll()).array()) {
        categories.append({entry[QLatin1String("id")].toString(), entry[QLatin1String("da")].toString(),
                           entry[QLatin1String("en")].toString(), entry[QLatin1String("sv")].toString()});
    }
    return categories;
}

QString categoryName(const QList<OfferCategory>& categories, const QString& id, const QString& language) {
    const auto found =
        std::find_if(categories.begin(), categories.end(), [&id](const OfferCategory& category) { return category.id == id; });
    return found == categories.end() ? id : found->name(language);
}

QString findCategory(const QList<OfferCategory>& categories, const QString& text) {
    const QStringList words = foldedWords(text);
    if (words.isEmpty()) {
        return {};
    }
    const auto isMeant = [&words](const QString& name) {
        const QStringList named = foldedWords(name);
        return named.mid(0, words.size()) == words;
    };
    for (const OfferCategory& category : categories) {
        if (category.id == text.trimmed() || isMeant(category.nameDa) || isMeant(category.nameSv) || isMeant(category.nameEn)) {
            return category.id;
        }
    }
    return {};
}

} // namespace brobygger
