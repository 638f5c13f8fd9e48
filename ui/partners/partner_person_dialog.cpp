// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partner_person_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct PartnerPersonWords {
    Q_DECLARE_TR_FUNCTIONS(PartnerPersonDialog)
};

constexpr int personNoteLines = 3;

Result<void> savePartnerPerson(const QWidget* parent, Workspace& workspace, const PartnerPerson& person,
                               const std::function<void(PartnerPersonId)>& entered) {
    Partners& partners = workspace.partners;
    return saveEntry(
        parent, person, PartnerPersonWords::tr("%1 is among the contact persons.").arg(person.name.simplified()),
        [&partners, &entered](const PartnerPerson& typed) {
            auto added = partners.addPerson(typed);
            if (added && entered) {
                entered(added->id);
            }
            return added;
        },
        [&partners](const PartnerPerson& changed) { return partners.changePerson(changed); });
}
} // namespace

void openPartnerPerson(QWidget* parent, PageContext& context, const PartnerPerson& person,
                       const std::function<void(PartnerPersonId)>& entered) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(person.id.isValid() ? PartnerPersonWords::tr("Change the contact person")
                                                      : PartnerPersonWords::tr("New contact person"),
                                  PartnerPersonWords::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("partnerPersonDialog"));
    const auto fields = std::make_shared<RecordFields<PartnerPerson>>(*dialog->form());
    fields->line<&PartnerPerson::name>("name", PartnerPersonWords::tr("Name"), FieldNeed::Required);
    fields->line<&PartnerPerson::role>("role", PartnerPersonWords::tr("Function"));
    fields->phone<&PartnerPerson::phone>("phone", PartnerPersonWords::tr("Telephone"));
    fields->line<&PartnerPerson::email>("email", PartnerPersonWords::tr("E-mail"));
    fields->check<&PartnerPerson::isMain>("isMain", PartnerPersonWords::tr("Main contact"));
    fields->text<&PartnerPerson::note>("note", PartnerPersonWords::tr("Note"), personNoteLines);
    joinEntry(
        dialog, fields, person, [&workspace, id = person.id] { return workspace.partners.findPerson(id); },
        [parent, &workspace, entered](const PartnerPerson& typed) {
            return savePartnerPerson(parent, workspace, typed, entered);
        });
    const QString draft = QStringLiteral("partner-person/%1/%2").arg(person.partner.toString(), person.id.toString());
    dialog->setDraft(draftKeeper(workspace, draft, {}, [=, &context] { openPartnerPerson(parent, context, person, entered); }));
    dialog->open();
}

bool openPartnerPersonDraft(QWidget* page, PageContext& context, CitizenId /*citizen*/, const QString& rest) {
    const Partners& partners = context.workspace.partners;
    const QString id = rest.section(QLatin1Char('/'), 1);
    PartnerPerson person;
    person.partner = PartnerId::fromString(rest.section(QLatin1Char('/'), 0, 0));
    const auto known = partners.findPerson(PartnerPersonId::fromString(id));
    const bool isThere = partners.find(person.partner) && (known || id == QLatin1String("0"));
    if (isThere) {
        openPartnerPerson(page, context, known.value_or(person));
    }
    return isThere;
}

} // namespace brobygger
