// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/catalogue.h"

#include "core/base/time/dates.h"
#include "core/base/values/phone.h"
#include "core/offers/offer_categories.h"
#include "core/offers/offer_rules.h"

#include <QHash>

#include <utility>

namespace brobygger {

namespace {

QString joined(const QStringList& parts, const QString& between) {
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(between);
}

QString ages(const Offer& offer) {
    if (offer.minAge && offer.maxAge) {
        return QStringLiteral("%1–%2 år").arg(*offer.minAge).arg(*offer.maxAge);
    }
    return offer.minAge   ? QStringLiteral("fra %1 år").arg(*offer.minAge)
           : offer.maxAge ? QStringLiteral("til %1 år").arg(*offer.maxAge)
                          : QString();
}

/// "3 af 12 (20-10-2026)", "ingen": how many are free is worth little without the day it was said.
QString freePlaces(const Offer& offer) {
    if (!offer.freePlaces) {
        return {};
    }
    const QString number = *offer.freePlaces == 0 ? QStringLiteral("ingen") : QString::number(*offer.freePlaces);
    const QString of =
        offer.capacity && *offer.freePlaces > 0 ? QStringLiteral("%1 af %2").arg(number).arg(*offer.capacity) : number;
    return offer.freePlacesOn.isValid() ? QStringLiteral("%1 (%2)").arg(of, formatDate(offer.freePlacesOn)) : of;
}

QString price(const Offer& offer) {
    return !offer.fee ? QString() : offer.fee->minor == 0 ? QStringLiteral("gratis") : formatMoney(*offer.fee);
}

QString paragraph(const QString& label, const QString& text) {
    if (text.isEmpty()) {
        return {};
    }
    const QString said = text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return label.isEmpty() ? QStringLiteral("<p>%1</p>\n").arg(said)
                           : QStringLiteral("<p><b>") + label + QStringLiteral(":</b> ") + said + QStringLiteral("</p>\n");
}

QString paperOffer(const Offer& offer) {
    QString html = QStringLiteral("<h3>") + offer.name.toHtmlEscaped() + QStringLiteral("</h3>\n");
    for (const CatalogueLine& line : linesOf(offer)) {
        html += paragraph(line.label, line.text);
    }
    return html + paragraph(QStringLiteral("Kontakt"),
                            joined({formatPhone(offer.phone), offer.email, offer.website}, QStringLiteral(" · ")));
}

/// Whose it is and of which day.
QString madeBy(const Catalogue& catalogue) {
    return joined({catalogue.organisation, formatDate(catalogue.on)}, QStringLiteral(", "));
}

/// The categories and the pages they begin on; nothing where there is only one to look for.
QString paperContents(const QList<CatalogueGroup>& groups, const QList<int>& pages) {
    if (groups.size() < 2) {
        return {};
    }
    QString rows;
    for (qsizetype at = 0; at < groups.size(); ++at) {
        rows += QStringLiteral("<tr><td>") + groups[at].name.toHtmlEscaped() +
                QStringLiteral("</td><td width=\"10%\" align=\"right\">%1</td></tr>\n")
                    .arg(at < pages.size() ? QString::number(pages[at]) : QString());
    }
    return QStringLiteral("<p><b>Indhold</b></p>\n<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">\n") + rows +
           QStringLiteral("</table>\n");
}

} // namespace

Catalogue catalogueOf(const QList<Offer>& offers, const QString& organisation, QDate on) {
    Catalogue catalogue{organisation, on, offers};
    catalogue.offers.removeIf([](const Offer& offer) { return !offer.isActive; });
    return catalogue;
}

QList<CatalogueGroup> groupsOf(const Catalogue& catalogue) {
    QList<CatalogueGroup> groups;
    QHash<QString, qsizetype> places;
    const QList<OfferCategory> categories = offerCategories();
    for (const OfferCategory& category : categories) {
        places.insert(category.id, groups.size());
        groups.append({category.id, category.nameDa, {}});
    }
    groups.append({{}, QStringLiteral("Andet"), {}});
    for (const Offer& offer : catalogue.offers) {
        groups[places.value(offer.category, groups.size() - 1)].offers.append(offer);
    }
    groups.removeIf([](const CatalogueGroup& group) { return group.offers.isEmpty(); });
    return groups;
}

QList<CatalogueLine> linesOf(const Offer& offer) {
    const QString town = joined({offer.postcode, offer.town}, QStringLiteral(" "));
    const bool areFreeSaid = offer.freePlaces.has_value();
    QList<CatalogueLine> lines{
        {{}, offer.provider},
        {{}, offer.content},
        {QStringLiteral("Formål"), offer.purpose},
        {QStringLiteral("Målgruppe"), offer.targetGroup},
        {QStringLiteral("Alder"), ages(offer)},
        {QStringLiteral("Tid"), scheduleOf(offer)},
        {QStringLiteral("Sted"), joined({offer.street, town}, QStringLiteral(", "))},
        {QStringLiteral("Pris"), price(offer)},
        {QStringLiteral("Ledige pladser"), freePlaces(offer)},
        {QStringLiteral("Pladser"), offer.capacity && !areFreeSaid ? QString::number(*offer.capacity) : QString()},
        {QStringLiteral("Første gang"), offer.firstVisit},
        {QStringLiteral("Oplysningerne er sidst kontrolleret"), formatDate(offer.checkedOn)}};
    lines.removeIf([](const CatalogueLine& line) { return line.text.trimmed().isEmpty(); });
    return lines;
}

QString catalogueFoot(const Catalogue& catalogue) { return QStringLiteral("Tilbud · ") + madeBy(catalogue); }

QStringList cataloguePaper(const Catalogue& catalogue, const QList<int>& pages) {
    const QList<CatalogueGroup> groups = groupsOf(catalogue);
    QStringList pieces;
    QString above = QStringLiteral("<h1>Tilbud</h1>\n") + paragraph({}, madeBy(catalogue)) + paperContents(groups, pages);
    for (const CatalogueGroup& group : groups) {
        above += QStringLiteral("<h2>") + group.name.toHtmlEscaped() + QStringLiteral("</h2>\n");
        for (const Offer& offer : group.offers) {
            pieces << std::exchange(above, {}) + paperOffer(offer);
        }
    }
    return pieces.isEmpty() ? QStringList{above} : pieces;
}

} // namespace brobygger
