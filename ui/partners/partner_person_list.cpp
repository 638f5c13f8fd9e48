// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partner_person_list.h"

#include "core/base/values/phone.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/record_table.h"
#include "ui/partners/partner_person_dialog.h"

namespace brobygger {

PartnerPersonList::PartnerPersonList(PageContext& pageContext, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("partnerPerson"), QStringLiteral("PartnerPerson"), [] { return tr("New contact person…"); },
                 [] { return tr("Change the contact person…"); }, [] { return tr("Remove the contact person"); }},
                {RecordKind::Partner}, parent)
    , m_rows(new RecordsOf<PartnerPerson>({}, this)) {
    table()->setTwoLineRows();
    begin(m_rows);
}

void PartnerPersonList::setPartner(PartnerId partner) {
    m_partner = partner;
    retranslate(); // what it says without rows depends on it
}

void PartnerPersonList::nameAll() {
    table()->setAccessibleName(tr("Contact persons"));
    table()->setEmptyText(m_partner.isValid() ? tr("Nobody is entered. Whom does one ask for?")
                                              : tr("Choose a partner first."));
    m_rows->setColumns(columns());
}

QList<Column<PartnerPerson>> PartnerPersonList::columns() {
    const auto role = [](const PartnerPerson& person) {
        if (!person.isMain) {
            return person.role;
        }
        return person.role.isEmpty() ? tr("main contact") : tr("%1, main contact").arg(person.role);
    };
    return {
        {.id = QStringLiteral("name"),
         .title = tr("Name and function"),
         .text = [](const PartnerPerson& person) { return person.name; },
         .cell =
             [role](const PartnerPerson& person) {
                 return Cell{
                     .text = person.name, .detail = role(person), .role = person.isMain ? TextRole::Strong : TextRole::Body};
             }},
        {.id = QStringLiteral("reach"),
         .title = tr("Telephone and e-mail"),
         .text = [](const PartnerPerson& person) { return formatPhone(person.phone); },
         .cell = [](const PartnerPerson& person) { return Cell{.text = formatPhone(person.phone), .detail = person.email}; }},
    };
}

void PartnerPersonList::read() {
    m_rows->setSource(rowsOf<PartnerPerson>(context().workspace.partners.persons(m_partner),
                                            [](const PartnerPerson& person) { return person.id.toString(); }));
}

void PartnerPersonList::openNew() {
    PartnerPerson person;
    person.partner = m_partner;
    openPartnerPerson(this, context(), person, [this](PartnerPersonId entered) { select(entered.toString()); });
}

void PartnerPersonList::openRow(int row) {
    if (const auto person = m_rows->at(row)) {
        openPartnerPerson(this, context(), *person);
    }
}

void PartnerPersonList::removeRow(int row) {
    if (const auto person = m_rows->at(row)) {
        offerUndo(this, tr("%1 is removed.").arg(person->name), context().workspace.partners.removePerson(person->id));
    }
}

} // namespace brobygger
