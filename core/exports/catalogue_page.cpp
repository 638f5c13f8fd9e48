// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/text.h"
#include "core/base/time/dates.h"
#include "core/base/values/phone.h"
#include "core/exports/catalogue.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace brobygger {

namespace {

constexpr const char* pageHead = R"(<!DOCTYPE html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark"><title>%1</title><style>
:root{--ink:#1d2730;--soft:#526069;--line:#dde3e7;--field:#838f97;--link:#005f78;--card:#fff;--ground:#f6f8f9}
@media(prefers-color-scheme:dark){:root{--ink:#e6ebee;--soft:#a9b5bd;--line:#333e46;--field:#68757d;--link:#86cfe4;--card:#1c242a;--ground:#13191e}}
*{box-sizing:border-box}[hidden]{display:none!important}
body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:44rem;color:var(--ink);background:var(--ground);
font:1rem/1.55 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
h1{font-size:1.75rem;line-height:1.2;margin:0}h2{font-size:1.25rem;line-height:1.3;margin:2.5rem 0 .75rem}
h3{font-size:1.05rem;line-height:1.35;margin:0 0 .25rem}p{margin:.25rem 0}.by,.soft{color:var(--soft)}
a{color:var(--link)}a:focus-visible,input:focus-visible,select:focus-visible,button:focus-visible,h2:focus-visible
{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem .75rem}
nav ul{list-style:none;margin:.5rem 0 0;padding:0}nav li a{display:inline-block;padding:.3rem 0}
form{margin:1.5rem 0 0;display:grid;gap:.75rem;grid-template-columns:1fr 1fr}form>*{min-width:0}.wide{grid-column:1/-1}
label{display:block;font-weight:600;font-size:.9rem;margin-bottom:.25rem}
input,select,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--field);border-radius:6px;
padding:.55rem .7rem;width:100%;min-height:2.75rem}button{width:auto;cursor:pointer}
.foot{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center;justify-content:space-between}
.offer{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:1rem 1.1rem;margin:0 0 .75rem}
.reach{margin-top:.6rem}.reach a{display:inline-block;padding:.3rem 1rem .3rem 0}
@media(max-width:30rem){form{grid-template-columns:1fr}}
@media print{:root{--ink:#000;--soft:#333;--line:#999;--link:#000;--card:#fff;--ground:#fff}
@page{margin:18mm}body{max-width:none;padding:0;font-size:10.5pt}form,nav,.skip{display:none!important}
h1,h2,h3{break-after:avoid}.offer{break-inside:avoid;border:0;border-top:1px solid var(--line);border-radius:0;padding:.5rem 0}
a{text-decoration:none}}
</style></head><body>
<a class="skip" href="#tilbud">Spring til tilbuddene</a>
)";

constexpr const char* pageFoot = R"(<script>
const by=id=>document.getElementById(id),form=by('filter'),empty=by('empty');
const fold=t=>t.toLowerCase().normalize('NFC').replace(/å/g,'aa').replace(/[æä]/g,'ae').replace(/[øö]/g,'oe')
.normalize('NFD').replace(/\p{Mn}/gu,'');
const offers=[...document.querySelectorAll('.offer')],groups=[...document.querySelectorAll('.group')];
const links=new Map([...document.querySelectorAll('nav a')].map(a=>[a.hash.slice(1),a.parentElement]));
function show(){
const words=fold(by('q').value).split(/\s+/).filter(Boolean),category=by('c').value,town=by('t').value;let shown=0;
for(const o of offers){const fits=words.every(w=>o.dataset.s.includes(w))&&(!category||o.dataset.c===category)
&&(!town||o.dataset.t===town);o.hidden=!fits;shown+=fits?1:0}
for(const g of groups){const none=!g.querySelector('.offer:not([hidden])');g.hidden=none;
const link=links.get(g.id);if(link)link.hidden=none}
by('n').textContent=shown===offers.length?offers.length+' tilbud':shown+' af '+offers.length+' tilbud';
empty.hidden=shown>0}
form.addEventListener('input',show);form.addEventListener('submit',e=>e.preventDefault());
form.addEventListener('reset',()=>setTimeout(show));
form.hidden=false;show();
</script></body></html>
)";

QString withBreaks(const QString& text) { return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")); }

QString link(const QString& address, const QString& text) {
    return QStringLiteral("<a href=\"") + address.toHtmlEscaped() + QStringLiteral("\">") + text.toHtmlEscaped() +
           QStringLiteral("</a>");
}

QString phoneLink(const QString& phone) {
    constexpr qsizetype danishLength = 8;
    const QString number = readPhone(phone).number;
    const QString dialled =
        number.size() == danishLength && !number.startsWith(QLatin1Char('+')) ? QStringLiteral("+45") + number : number;
    const QString shown = formatPhone(phone);
    return dialled.isEmpty() ? shown.toHtmlEscaped() : link(QStringLiteral("tel:") + dialled, shown);
}

QString mailLink(const QString& email) {
    static const QRegularExpression address(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(email, "@"));
    return address.match(email).hasMatch() ? link(QStringLiteral("mailto:") + encoded, email) : email.toHtmlEscaped();
}

/// Only to the web: an address that came in a foreign file may be a script.
QString webLink(const QString& website) {
    static const QRegularExpression whole(QStringLiteral("^https?://\\S+$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(QStringLiteral("^[\\w-]+(\\.[\\w-]+)+(/\\S*)?$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (whole.match(website).hasMatch()) {
        return link(website, website);
    }
    return bare.match(website).hasMatch() ? link(QStringLiteral("https://") + website, website) : website.toHtmlEscaped();
}

QString reach(const Offer& offer) {
    QStringList ways{phoneLink(offer.phone), mailLink(offer.email), webLink(offer.website)};
    ways.removeAll(QString());
    return ways.isEmpty() ? QString() : QStringLiteral("<p class=\"reach\">%1</p>\n").arg(ways.join(QStringLiteral(" ")));
}

/// All that the search looks in, folded as what is typed is: also the category, and a number however it is grouped.
QString searched(const Offer& offer, const QString& category) {
    QStringList texts{offer.name, category, formatPhone(offer.phone), digitsOf(offer.phone), offer.email, offer.website};
    const QList<CatalogueLine> told = linesOf(offer);
    for (const CatalogueLine& line : told) {
        texts << line.text;
    }
    return foldedText(texts.join(QLatin1Char(' ')).simplified());
}

QString offerHtml(const Offer& offer, const CatalogueGroup& group, qsizetype number) {
    const QString id = QStringLiteral("t%1").arg(number);
    QString html = QStringLiteral("<article class=\"offer\" aria-labelledby=\"") + id + QStringLiteral("\" data-c=\"") +
                   group.id.toHtmlEscaped() + QStringLiteral("\" data-t=\"") + offer.town.toHtmlEscaped() +
                   QStringLiteral("\" data-s=\"") + searched(offer, group.name).toHtmlEscaped() +
                   QStringLiteral("\">\n<h3 id=\"") + id + QStringLiteral("\">") + offer.name.toHtmlEscaped() +
                   QStringLiteral("</h3>\n");
    const QList<CatalogueLine> told = linesOf(offer);
    for (const CatalogueLine& line : told) {
        html += line.label.isEmpty() ? QStringLiteral("<p>") + withBreaks(line.text) + QStringLiteral("</p>\n")
                                     : QStringLiteral("<p><b>") + line.label + QStringLiteral(":</b> ") +
                                           withBreaks(line.text) + QStringLiteral("</p>\n");
    }
    return html + reach(offer) + QStringLiteral("</article>\n");
}

QString anchor(const CatalogueGroup& group) {
    return QStringLiteral("kategori-") + (group.id.isEmpty() ? QStringLiteral("andet") : group.id.toHtmlEscaped());
}

QString option(const QString& value, const QString& text) {
    return QStringLiteral("<option value=\"") + value.toHtmlEscaped() + QStringLiteral("\">") + text.toHtmlEscaped() +
           QStringLiteral("</option>");
}

/// The towns as one looks them up.
QStringList townsOf(const Catalogue& catalogue) {
    QSet<QString> towns;
    for (const Offer& offer : catalogue.offers) {
        towns.insert(offer.town);
    }
    towns.remove(QString());
    QStringList sorted(towns.begin(), towns.end());
    std::sort(sorted.begin(), sorted.end(),
              [](const QString& a, const QString& b) { return danishSortKey(a, {}) < danishSortKey(b, {}); });
    return sorted;
}

/// Hidden until the script that it needs is there.
QString filter(const Catalogue& catalogue, const QList<CatalogueGroup>& groups) {
    QString categories = option({}, QStringLiteral("Alle kategorier"));
    for (const CatalogueGroup& group : groups) {
        categories += group.id.isEmpty() ? QString() : option(group.id, group.name);
    }
    QString towns = option({}, QStringLiteral("Alle byer"));
    const QStringList known = townsOf(catalogue);
    for (const QString& town : known) {
        towns += option(town, town);
    }
    return QStringLiteral("<form id=\"filter\" role=\"search\" hidden>\n"
                          "<div class=\"wide\"><label for=\"q\">Søg i tilbuddene</label>"
                          "<input id=\"q\" type=\"search\" autocomplete=\"off\"></div>\n"
                          "<div><label for=\"c\">Kategori</label><select id=\"c\">") +
           categories + QStringLiteral("</select></div>\n<div><label for=\"t\">By</label><select id=\"t\">") + towns +
           QStringLiteral("</select></div>\n<div class=\"wide foot\"><span id=\"n\" role=\"status\"></span>"
                          "<button type=\"reset\">Vis alle</button></div>\n</form>\n");
}

QString contents(const QList<CatalogueGroup>& groups) {
    QString items;
    for (const CatalogueGroup& group : groups) {
        items += QStringLiteral("<li><a href=\"#") + anchor(group) + QStringLiteral("\">") + group.name.toHtmlEscaped() +
                 QStringLiteral("</a> <span class=\"soft\">%1</span></li>\n").arg(group.offers.size());
    }
    return QStringLiteral("<nav aria-label=\"Kategorier\"><ul>\n") + items + QStringLiteral("</ul></nav>\n");
}

} // namespace

QString cataloguePage(const Catalogue& catalogue) {
    QStringList by{catalogue.organisation, formatDate(catalogue.on)};
    by.removeAll(QString());
    const QString title =
        catalogue.organisation.isEmpty() ? QStringLiteral("Tilbud") : QStringLiteral("Tilbud – ") + catalogue.organisation;
    const QList<CatalogueGroup> groups = groupsOf(catalogue);
    QString html =
        QString::fromUtf8(pageHead).replace(QStringLiteral("%1"), title.toHtmlEscaped()) +
        QStringLiteral("<header><h1>Tilbud</h1>\n<p class=\"by\">") + by.join(QStringLiteral(", ")).toHtmlEscaped() +
        QStringLiteral("</p></header>\n") + filter(catalogue, groups) + contents(groups) +
        QStringLiteral("<main id=\"tilbud\" tabindex=\"-1\">\n") +
        QStringLiteral("<p id=\"empty\" hidden>Intet tilbud passer. Prøv et andet ord, eller vælg »Vis alle«.</p>\n");
    qsizetype number = 0;
    for (const CatalogueGroup& group : groups) {
        html += QStringLiteral("<section class=\"group\" id=\"") + anchor(group) + QStringLiteral("\" aria-labelledby=\"o-") +
                anchor(group) + QStringLiteral("\">\n<h2 id=\"o-") + anchor(group) + QStringLiteral("\">") +
                group.name.toHtmlEscaped() + QStringLiteral("</h2>\n");
        for (const Offer& offer : group.offers) {
            html += offerHtml(offer, group, ++number);
        }
        html += QStringLiteral("</section>\n");
    }
    return html + QStringLiteral("</main>\n") + QString::fromUtf8(pageFoot);
}

} // namespace brobygger
