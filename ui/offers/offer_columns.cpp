// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offer_columns.h"

#include "core/offers/offer_categories.h"
#include "core/workspace/workspace.h"
#include "ui/offers/offer_words.h"

#include <QCoreApplication>

namespace brobygger {

namespace {

struct OfferColumnsWords {
    Q_DECLARE_TR_FUNCTIONS(OfferColumns)
};

Cell muted(const QString& text) { return Cell{text, {}, std::nullopt, std::nullopt, TextRole::Muted}; }

} // namespace

QList<Column<OfferRow>> offerColumns(const Workspace& workspace) {
    const QString language = workspace.settings.value(brobygger::language);
    const QDate today = workspace.clock.today();
    return {
        {QStringLiteral("name"), OfferColumnsWords::tr("Offer"), [](const OfferRow& row) { return row.name; },
         [language, categories = offerCategories()](const OfferRow& row) {
             QStringList details{row.provider, categoryName(categories, row.category, language)};
             details.removeAll(QString());
             return Cell{row.name, details.join(QStringLiteral(" · ")), std::nullopt, std::nullopt, TextRole::Strong};
         },
         Qt::AlignLeft, QStringLiteral("name")},
        {QStringLiteral("when"), OfferColumnsWords::tr("When"), [](const OfferRow& row) { return row.schedule.simplified(); },
         [](const OfferRow& row) {
             QStringList details{row.town, feeWords(row.fee)};
             details.removeAll(QString());
             return Cell{row.schedule.simplified(), details.join(QStringLiteral(" · "))};
         }},
        {QStringLiteral("places"),
         OfferColumnsWords::tr("Places"),
         [](const OfferRow& row) { return placesWords(row.freePlaces, row.capacity); },
         [](const OfferRow& row) { return muted(placesWords(row.freePlaces, row.capacity)); },
         Qt::AlignLeft,
         {},
         104},
        {QStringLiteral("checked"), OfferColumnsWords::tr("Last checked"),
         [today](const OfferRow& row) { return freshnessInColumn(row.checkedOn, today).text; },
         [today](const OfferRow& row) {
             const ChipText chip = freshnessInColumn(row.checkedOn, today);
             return Cell{chip.text, {}, chip.tone};
         },
         Qt::AlignLeft, QStringLiteral("checked"), 128},
    };
}

OfferOrder offerOrder(const SortOrder& sort) {
    const bool isUp = sort.order == Qt::AscendingOrder;
    if (sort.key == QLatin1String("checked")) {
        return isUp ? OfferOrder::OldestChecked : OfferOrder::NewestChecked;
    }
    return isUp ? OfferOrder::Name : OfferOrder::NameBackwards;
}

} // namespace brobygger
