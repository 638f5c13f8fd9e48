// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/citizens/doctor_fields.h"

#include "core/partners/partners.h"
#include "ui/shared/citizens/search_field.h"

#include <QLineEdit>

namespace brobygger {

namespace {
constexpr int doctorsAsked = 20;

Hit newName(const QString& text, const QString& what) { return {text, what, {}, IconName::Add, {}}; }
} // namespace

DoctorFields::DoctorFields(Form& form, RecordFields<Citizen>& fields, const Partners& partners, QObject* parent)
    : QObject(parent)
    , m_partners(partners) {
    m_clinic = new SearchField(QStringLiteral("clinic"), [this](const QString& text) {
        QList<Hit> hits;
        for (const Partner& partner : m_partners.search(text, doctorsAsked)) {
            if (partner.isActive && partner.kind == PartnerKind::Clinic) {
                hits.append({partner.name, partner.town, partner.id.toString(), IconName::Cooperation, {}});
            }
        }
        hits.append(newName(text, tr("Add as a new clinic")));
        return hits;
    });
    m_doctor = new SearchField(QStringLiteral("doctor"), [this](const QString& text) {
        QList<Hit> hits;
        for (const PartnerPerson& person : m_partners.searchPersons(PartnerId::fromString(m_clinic->key()), text)) {
            hits.append({person.name, person.role, person.id.toString(), IconName::Person, {}});
        }
        hits.append(newName(text, tr("Add as a new doctor at the clinic")));
        return hits;
    });
    m_clinic->setPlaceholder(tr("Type the beginning of the name"));
    m_doctor->setPlaceholder(tr("Type the beginning of the name"));
    form.add(QStringLiteral("clinic"), tr("Clinic"), m_clinic);
    form.add(QStringLiteral("doctor"), tr("Own doctor"), m_doctor);
    // Another clinic has other doctors.
    connect(m_clinic, &SearchField::edited, this, [this] {
        if (!m_doctor->key().isEmpty()) {
            m_doctor->choose({}, {});
        }
    });
    fields.bindPart<&Citizen::clinic>([this] { return PartnerId::fromString(m_clinic->key()); },
                                      [this](PartnerId id) {
                                          const auto clinic = m_partners.find(id);
                                          m_clinic->choose(clinic ? id.toString() : QString(),
                                                           clinic ? clinic->name : QString());
                                      });
    fields.bindPart<&Citizen::doctor>([this] { return PartnerPersonId::fromString(m_doctor->key()); },
                                      [this](PartnerPersonId id) {
                                          const auto doctor = m_partners.findPerson(id);
                                          m_doctor->choose(doctor ? id.toString() : QString(),
                                                           doctor ? doctor->name : QString());
                                      });
}

CitizenEntry DoctorFields::entry(const Citizen& citizen) const {
    CitizenEntry entry{citizen, std::nullopt, {}};
    if (m_clinic->key().isEmpty() && !m_clinic->text().isEmpty()) {
        entry.newClinic = Partner();
        entry.newClinic->name = m_clinic->text();
    }
    if (m_doctor->key().isEmpty()) {
        entry.newDoctor = m_doctor->text();
    }
    return entry;
}

} // namespace brobygger
