// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/appointments/place_field.h"

#include "core/base/values/phone.h"
#include "core/workspace/workspace.h"
#include "ui/kit/forms/search_popup.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int placesAsked = 8;
const QString offerKey = QStringLiteral("offer ");
const QString partnerKey = QStringLiteral("partner ");
const QString homeKey = QStringLiteral("home");

QString joined(QStringList parts, const QString& between) {
    parts.removeAll(QString());
    return parts.join(between);
}

QString addressOf(const QString& street, const QString& postcode, const QString& town) {
    return joined({street, QStringLiteral("%1 %2").arg(postcode, town).trimmed()}, QStringLiteral(", "));
}

/// Whether a word of the sentence begins with what was typed.
bool isMeant(const QString& sentence, const QString& typed) {
    for (const QString& word : sentence.split(QLatin1Char(' '))) {
        if (word.startsWith(typed, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return sentence.startsWith(typed, Qt::CaseInsensitive);
}
} // namespace

PlaceField::PlaceField(const Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_search(new SearchPopup({}))
    , m_key(new QLineEdit(this))
    , m_details(makeLabel(QString(), TextRole::Small)) {
    m_search->setSearch([this](const QString& text) {
        QList<Hit> hits;
        for (const OfferRow& row : m_workspace.offers.search(text, placesAsked)) {
            hits.append({row.name, joined({row.provider, row.town}, QStringLiteral(" · ")), offerKey + row.id.toString(),
                         IconName::Offers, tr("Offer")});
        }
        for (const Partner& partner : m_workspace.partners.search(text, placesAsked)) {
            hits.append({partner.name, partner.town, partnerKey + partner.id.toString(), IconName::Cooperation,
                         partnerKindLabel(partner.kind)});
        }
        if (const QString home = tr("At the citizen's home"); isMeant(home, text)) {
            hits.append({home, {}, homeKey, IconName::House, home});
        }
        return hits;
    });
    m_search->edit()->setObjectName(QStringLiteral("placeEdit"));
    m_search->setPlaceholder(tr("Search offers and partners, or write a place"));
    m_search->setNothingFoundHint(tr("Try fewer letters, or let the place stand as you have written it."));
    m_key->setObjectName(QStringLiteral("placeKeyEdit"));
    m_key->hide();
    m_details->setObjectName(QStringLiteral("placeDetails"));
    m_details->setWordWrap(true);
    m_details->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_search);
    column->addWidget(m_details);
    setFocusProxy(m_search->edit());
    connect(m_search, &SearchPopup::chosen, this, [this](const Hit& hit) {
        choose(hit.key);
        Q_EMIT placeChosen();
    });
    connect(m_search->edit(), &QLineEdit::textEdited, m_key, &QLineEdit::clear);
    connect(m_key, &QLineEdit::textChanged, this, &PlaceField::showDetails);
}

void PlaceField::choose(const QString& key) {
    m_key->setText(key);
    m_search->edit()->setText(details().name);
}

void PlaceField::setCitizen(CitizenId citizen) {
    m_citizen = citizen;
    showDetails();
}

Place PlaceField::place() const {
    const QString key = m_key->text();
    const QString written = m_search->edit()->text().trimmed();
    Place place{written};
    if (key.startsWith(offerKey)) {
        place.offer = OfferId::fromString(key.mid(offerKey.size()));
    } else if (key.startsWith(partnerKey)) {
        place.partner = PartnerId::fromString(key.mid(partnerKey.size()));
    } else if (key == homeKey) {
        place.atHome = true;
        return place;
    }
    if (!key.isEmpty() && written == details().name) {
        place.words.clear(); // the name may change there, and is then said as it is
    }
    return place;
}

void PlaceField::setPlace(const Place& place) {
    m_key->setText(place.offer.isValid()     ? offerKey + place.offer.toString()
                   : place.partner.isValid() ? partnerKey + place.partner.toString()
                   : place.atHome            ? homeKey
                                             : QString());
    m_search->edit()->setText(place.words.isEmpty() ? details().name : place.words);
}

QString PlaceField::sector() const {
    const Place chosen = place();
    if (chosen.offer.isValid()) {
        return QStringLiteral("offer");
    }
    if (chosen.atHome) {
        return QStringLiteral("municipality"); // the casemanager comes; another sector is chosen by hand
    }
    const auto partner = chosen.partner.isValid() ? m_workspace.partners.find(chosen.partner) : std::nullopt;
    if (!partner) {
        return {};
    }
    switch (partner->kind) {
    case PartnerKind::Clinic: return QStringLiteral("gp");
    case PartnerKind::Hospital: return QStringLiteral("hospital");
    case PartnerKind::Municipal: return QStringLiteral("municipality");
    case PartnerKind::Voluntary:
    case PartnerKind::Other: return QStringLiteral("other");
    }
    return {};
}

PlaceField::Details PlaceField::details() const {
    const QString key = m_key->text();
    if (key.startsWith(offerKey)) {
        if (const auto offer = m_workspace.offers.find(OfferId::fromString(key.mid(offerKey.size())))) {
            return {offer->name, addressOf(offer->street, offer->postcode, offer->town), offer->phone};
        }
    } else if (key.startsWith(partnerKey)) {
        if (const auto partner = m_workspace.partners.find(PartnerId::fromString(key.mid(partnerKey.size())))) {
            return {partner->name, addressOf(partner->street, partner->postcode, partner->town), partner->phone};
        }
    } else if (key == homeKey) {
        const auto citizen = m_workspace.citizens.find(m_citizen);
        return {tr("At the citizen's home"),
                citizen ? addressOf(citizen->street, citizen->postcode, citizen->town) : QString(),
                {}};
    }
    return {};
}

void PlaceField::showDetails() {
    const Details found = details();
    m_details->setText(joined({found.address, formatPhone(found.phone)}, QStringLiteral(" · ")));
    m_details->setVisible(!m_details->text().isEmpty());
}

} // namespace brobygger
