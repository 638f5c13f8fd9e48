// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/place_fields.h"

#include "ui/shared/citizens/search_field.h"

#include <QLineEdit>

namespace brobygger {

namespace {
constexpr qsizetype hitsAsked = 20;

/// "Vejlby (8168), Norddjurs": no two parishes have the same.
QString parishWords(const Gazetteer& places, const Parish& parish) {
    return QStringLiteral("%1, %2").arg(places.parishLabel(parish), parish.municipality);
}
} // namespace

PlaceFields::PlaceFields(Form& form, RecordFields<Citizen>& fields, const Gazetteer& places, QObject* parent)
    : QObject(parent)
    , m_form(form)
    , m_places(places) {
    // A row of its own, so that the parish stands beside the postcode that proposes it.
    auto* street = new QLineEdit;
    street->setObjectName(QStringLiteral("streetEdit"));
    form.add(QStringLiteral("street"), tr("Street and number"), street, FieldNeed::Optional, FieldWidth::Full);
    m_postcode = form.line(QStringLiteral("postcode"), tr("Postcode"));
    m_town = form.line(QStringLiteral("town"), tr("Town"));
    // One value: a street of one address with the town of another would be nowhere.
    fields.bind(
        [this, street] {
            return QStringList{street->text().trimmed(), m_postcode->text().trimmed(), m_town->text().trimmed()};
        },
        [this, street](const Citizen& citizen) {
            street->setText(citizen.street);
            m_postcode->setText(citizen.postcode);
            m_town->setText(citizen.town);
        },
        [this, street](Citizen& citizen) {
            citizen.street = street->text().trimmed();
            citizen.postcode = m_postcode->text().trimmed();
            citizen.town = m_town->text().trimmed();
        });
    m_municipality = new SearchField(QStringLiteral("municipality"), [this](const QString& text) {
        QList<Hit> hits;
        for (const Municipality& municipality : m_places.searchMunicipalities(text, hitsAsked)) {
            hits.append({municipality.name, municipality.code, municipality.code, IconName::House, {}});
        }
        return hits;
    });
    m_parish = new SearchField(QStringLiteral("parish"), [this](const QString& text) {
        QList<Hit> hits;
        for (const Parish& parish : m_places.searchParishes(text, m_municipality->key(), hitsAsked)) {
            hits.append({parishWords(m_places, parish), parish.code, parish.code, IconName::MapPin, {}});
        }
        return hits;
    });
    m_parish->setPlaceholder(tr("Type the beginning of the name"));
    m_parish->setNothingFoundHint(tr("Try fewer letters, or the parish code."));
    m_municipality->setPlaceholder(tr("Type the beginning of the name"));
    m_municipality->setNothingFoundHint(tr("Try fewer letters."));
    form.add(QStringLiteral("parishCode"), tr("Parish"), m_parish);
    form.add(QStringLiteral("municipalityCode"), tr("Municipality"), m_municipality);
    fields.bind([this] { return m_parish->key(); }, [this](const Citizen& citizen) { showParish(citizen); },
                [this](Citizen& citizen) { citizen.parishCode = m_parish->key(); });
    fields.bindPart<&Citizen::municipalityCode>([this] { return m_municipality->key(); },
                                                [this](const QString& code) { setMunicipality(code); });
    fields.require([this](Problems& problems) { checkChosen(problems); });
    connect(m_postcode, &QLineEdit::textEdited, this, &PlaceFields::propose);
    connect(m_town, &QLineEdit::textEdited, this, [this](const QString& town) { m_townIsTyped = !town.isEmpty(); });
    connect(m_parish, &SearchField::edited, this, &PlaceFields::followParish);
}

void PlaceFields::showParish(const Citizen& citizen) {
    setParish(citizen.parishCode);
    // A code that is in no table gives way to a choice, never to a proposal.
    m_parishIsChosen = !citizen.parishCode.isEmpty() && !m_places.parish(citizen.parishCode);
    const auto postcode = m_places.postcode(citizen.postcode);
    m_townIsTyped = !citizen.town.isEmpty() && (!postcode || postcode->town != citizen.town);
}

void PlaceFields::checkChosen(Problems& problems) const {
    if (!m_parish->text().isEmpty() && m_parish->key().isEmpty()) {
        problems.error(QStringLiteral("parishCode"),
                       tr("No parish is called that. Choose one of those that are found, or empty the field."));
    }
    if (!m_municipality->text().isEmpty() && m_municipality->key().isEmpty()) {
        problems.error(QStringLiteral("municipalityCode"),
                       tr("No municipality is called that. Choose one of those that are found, or empty the field."));
    }
}

void PlaceFields::propose() {
    const auto postcode = m_places.postcode(m_postcode->text().simplified());
    if (!postcode) {
        return;
    }
    if (!m_townIsTyped) {
        m_town->setText(postcode->town);
    }
    if (m_parishIsChosen) {
        return;
    }
    if (const auto parish = m_places.likelyParish(*postcode)) {
        setParish(parish->code);
        setMunicipality(parish->municipalityCode);
        m_form.setHelp(QStringLiteral("parishCode"), tr("Proposed by the postcode. Change it if it is another one."));
    }
}

void PlaceFields::followParish() {
    m_form.setHelp(QStringLiteral("parishCode"), {});
    const QString code = m_parish->key();
    m_parishIsChosen = !m_parish->text().isEmpty();
    if (const auto parish = m_places.parish(code)) {
        setMunicipality(parish->municipalityCode);
    }
}

void PlaceFields::setParish(const QString& code) {
    const auto parish = m_places.parish(code);
    m_parish->choose(code, parish           ? parishWords(m_places, *parish)
                           : code.isEmpty() ? QString()
                                            : tr("Unknown parish (%1)").arg(code));
}

void PlaceFields::setMunicipality(const QString& code) {
    const auto municipality = m_places.municipality(code);
    m_municipality->choose(code, municipality     ? municipality->name
                                 : code.isEmpty() ? QString()
                                                  : tr("Unknown municipality (%1)").arg(code));
}

} // namespace brobygger
