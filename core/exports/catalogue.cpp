// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exports/catalogue.h"

#include "core/base/time/dates.h"
#include "core/base/values/phone.h"
#include "core/offers/offer_categories.h"
#include "core/offers/offer_rules.h"

namespace brobygger {

namespace {

constexpr const char* pageHead = R"(<!DOCTYPE html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Tilbud</title><style>
body{font:16px/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1c2430}
h1{margin:0}h2{border-bottom:1px solid #ccd3dc}h3{margin:1rem 0 0}p{margin:.2rem 0}
input{font:inherit;width:100%;padding:.5rem;box-sizing:border-box;margin:1rem 0}[hidden]{display:none}
</style></head><body>
)";
constexpr const char* searchField = R"(<label for="s">Søg i tilbuddene</label><input id="s" type="search" autofocus>
<p id="n" role="status"></p>
)";
constexpr const char* pageFoot = R"(<script>
const field=document.getElementById('s'),all=[...document.querySelectorAll('.offer')];
field.oninput=()=>{const words=field.value.toLowerCase().split(/\s+/).filter(Boolean);let shown=0;
all.forEach(o=>{o.hidden=!words.every(w=>o.textContent.toLowerCase().includes(w));shown+=o.hidden?0:1});
document.querySelectorAll('.group').forEach(g=>g.hidden=!g.querySelector('.offer:not([hidden])'));
document.getElementById('n').textContent=words.length?shown+' tilbud':''};
</script></body></html>
)";

QString paragraph(const QString& label, const QString& text) {
    if (text.isEmpty()) {
        return {};
    }
    const QString said = text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return label.isEmpty() ? QStringLiteral("<p>%1</p>\n").arg(said)
                           : QStringLiteral("<p><b>") + label + QStringLiteral(":</b> ") + said + QStringLiteral("</p>\n");
}

QString ages(const Offer& offer) {
    if (offer.minAge && offer.maxAge) {
        return QStringLiteral("%1–%2 år").arg(*offer.minAge).arg(*offer.maxAge);
    }
    return offer.minAge   ? QStringLiteral("fra %1 år").arg(*offer.minAge)
           : offer.maxAge ? QStringLiteral("til %1 år").arg(*offer.maxAge)
                          : QString();
}

QString joined(const QStringList& parts, const QString& between) {
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(between);
}

QString offerHtml(const Offer& offer) {
    const QString town = joined({offer.postcode, offer.town}, QStringLiteral(" "));
    const QString price = !offer.fee ? QString() : offer.fee->minor == 0 ? QStringLiteral("gratis") : formatMoney(*offer.fee);
    return QStringLiteral("<div class=\"offer\"><h3>") + offer.name.toHtmlEscaped() + QStringLiteral("</h3>\n") +
           paragraph({}, offer.provider) + paragraph({}, offer.content) + paragraph(QStringLiteral("Formål"), offer.purpose) +
           paragraph(QStringLiteral("Målgruppe"), offer.targetGroup) + paragraph(QStringLiteral("Alder"), ages(offer)) +
           paragraph(QStringLiteral("Tid"), scheduleOf(offer)) +
           paragraph(QStringLiteral("Sted"), joined({offer.street, town}, QStringLiteral(", "))) +
           paragraph(QStringLiteral("Pris"), price) + paragraph(QStringLiteral("Første gang"), offer.firstVisit) +
           paragraph(QStringLiteral("Kontakt"),
                     joined({formatPhone(offer.phone), offer.email, offer.website}, QStringLiteral(" · "))) +
           QStringLiteral("</div>\n");
}

QString heading(const Catalogue& catalogue) {
    const QString by = joined({catalogue.organisation, formatDate(catalogue.on)}, QStringLiteral(", "));
    return QStringLiteral("<h1>Tilbud</h1>\n") + paragraph({}, by);
}

QString groups(const Catalogue& catalogue) {
    QList<OfferCategory> categories = offerCategories();
    categories.append({QString(), QStringLiteral("Andet"), {}, {}});
    QString html;
    QStringList known;
    for (const OfferCategory& category : std::as_const(categories)) {
        QString offers;
        for (const Offer& offer : catalogue.offers) {
            const bool isHere = category.id.isEmpty() ? !known.contains(offer.category) : offer.category == category.id;
            offers += isHere ? offerHtml(offer) : QString();
        }
        if (!category.id.isEmpty()) {
            known.append(category.id);
        }
        if (!offers.isEmpty()) {
            html += QStringLiteral("<div class=\"group\"><h2>") + category.nameDa.toHtmlEscaped() + QStringLiteral("</h2>\n") +
                    offers + QStringLiteral("</div>\n");
        }
    }
    return html;
}

} // namespace

Catalogue catalogueOf(const QList<Offer>& offers, const QString& organisation, QDate on) {
    Catalogue catalogue{organisation, on, offers};
    catalogue.offers.removeIf([](const Offer& offer) { return !offer.isActive; });
    return catalogue;
}

QString cataloguePaper(const Catalogue& catalogue) { return heading(catalogue) + groups(catalogue); }

QString cataloguePage(const Catalogue& catalogue) {
    return QString::fromUtf8(pageHead) + heading(catalogue) + QString::fromUtf8(searchField) + groups(catalogue) +
           QString::fromUtf8(pageFoot);
}

} // namespace brobygger
