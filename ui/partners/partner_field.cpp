// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partner_field.h"

#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct PartnerFieldWords {
    Q_DECLARE_TR_FUNCTIONS(PartnerField)
};

constexpr int partnersShown = 12;
constexpr int partnersLookedUp = 100; // those that are not used any more are left out of these
} // namespace

SearchField* makePartnerField(const Workspace& workspace) {
    auto* field = new SearchField(QStringLiteral("partner"), [&workspace](const QString& text) {
        QList<Hit> hits;
        for (const Partner& found : workspace.partners.search(text, partnersLookedUp)) {
            if (found.isActive && hits.size() < partnersShown) {
                hits.append({found.name, found.town, found.id.toString(), IconName::Cooperation, {}});
            }
        }
        return hits;
    });
    field->setPlaceholder(PartnerFieldWords::tr("Type the beginning of the name"));
    return field;
}

SearchField* makePartnerPersonField(const Workspace& workspace, SearchField* partner) {
    auto* field = new SearchField(QStringLiteral("person"), [&workspace, partner](const QString& text) {
        QList<Hit> hits;
        for (const PartnerPerson& person : workspace.partners.searchPersons(PartnerId::fromString(partner->key()), text)) {
            hits.append({person.name, person.role, person.id.toString(), IconName::Person, {}});
        }
        return hits;
    });
    field->setPlaceholder(PartnerFieldWords::tr("Type the beginning of the name"));
    QObject::connect(partner, &SearchField::edited, field, [field] {
        if (!field->key().isEmpty()) {
            field->choose({}, {});
        }
    });
    return field;
}

QString partnerName(const Workspace& workspace, PartnerId id) {
    const auto partner = workspace.partners.find(id);
    return partner ? partner->name : QString();
}

QString partnerPersonName(const Workspace& workspace, PartnerPersonId id) {
    const auto person = workspace.partners.findPerson(id);
    return person ? person->name : QString();
}

void refuseUnknown(SearchField* field, const QString& name, Problems& problems) {
    if (field->key().isEmpty() && !field->text().trimmed().isEmpty()) {
        problems.error(name, PartnerFieldWords::tr("Choose a name from the list, or empty the field."));
    }
}

} // namespace brobygger
