// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_dialog.h"

#include "core/people/person_around_rules.h"
#include "core/workspace/workspace.h"
#include "ui/shared/citizens/person_words.h"
#include "ui/shared/citizens/safe_contact_fields.h"
#include "ui/shared/citizens/search_field.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct PersonDialogWords {
    Q_DECLARE_TR_FUNCTIONS(PersonDialog)
};

using PersonFields = RecordFields<PersonAround>;

constexpr int partnersAsked = 8;

/// One field for the place: a partner of the file, or whatever is written.
void addPlaceField(Form& form, PersonFields& fields, const Workspace& workspace) {
    auto* place = new SearchField(QStringLiteral("organisation"), [&workspace](const QString& text) {
        QList<Hit> hits;
        for (const Partner& partner : workspace.partners.search(text, partnersAsked)) {
            hits.append(
                {partner.name, partner.town, partner.id.toString(), IconName::Cooperation, partnerKindLabel(partner.kind)});
        }
        return hits;
    });
    place->setPlaceholder(PersonDialogWords::tr("Search partners, or write a place"));
    place->setNothingFoundHint(PersonDialogWords::tr("Try fewer letters, or let the place stand as you have written it."));
    form.add(QStringLiteral("organisation"), PersonDialogWords::tr("Where the person belongs"), place);
    fields.bind(
        [place] {
            return QStringList{place->key(), place->text()};
        },
        [place, &workspace](const PersonAround& person) {
            const auto partner = workspace.partners.find(person.partner);
            place->choose(partner ? partner->id.toString() : QString(), partner ? partner->name : person.organisation);
        },
        [place](PersonAround& person) {
            person.partner = PartnerId::fromString(place->key());
            person.organisation = person.partner.isValid() ? QString() : place->text();
        });
}

void addPersonFields(Form& form, PersonFields& fields, const Workspace& workspace, const QString& role) {
    form.section(PersonDialogWords::tr("Who"));
    fields.choice<&PersonAround::role>(
        "role", PersonDialogWords::tr("Who this is to the citizen"),
        codeChoices(workspace, QStringLiteral("person_role"), PersonDialogWords::tr("Choose"), role), FieldNeed::Required);
    fields.line<&PersonAround::name>("name", PersonDialogWords::tr("Name"));
    addPlaceField(form, fields, workspace);
    fields.date<&PersonAround::from>("from", PersonDialogWords::tr("From"), workspace.clock);
    fields.date<&PersonAround::to>("to", PersonDialogWords::tr("To, included"), workspace.clock);
    form.setHelp(QStringLiteral("to"), PersonDialogWords::tr("Empty: still."));
    form.section(PersonDialogWords::tr("How to reach this person safely"));
    fields.phone<&PersonAround::phone>("phone", PersonDialogWords::tr("Telephone"));
    form.setHelp(QStringLiteral("phone"), PersonDialogWords::tr("Empty: the number of the chosen partner."));
    fields.line<&PersonAround::email>("email", PersonDialogWords::tr("E-mail"));
    addSafeContactFields<&PersonAround::safeContact>(fields);
    form.section(PersonDialogWords::tr("What the citizen says"));
    fields.text<&PersonAround::mayShare>("mayShare", PersonDialogWords::tr("What may be told this person"), 2);
    form.setHelp(QStringLiteral("mayShare"),
                 PersonDialogWords::tr("In the citizen's words. Passing on information takes a consent all the same."));
}

QString titleOf(const Workspace& workspace, const PersonAround& person) {
    const auto partner = workspace.partners.find(person.partner);
    return PersonAroundRow{person, partner ? partner->name : QString(), {}}.title();
}

Result<void> savePerson(const QWidget* page, Workspace& workspace, const PersonAround& person,
                        const std::function<void(PersonAroundId)>& entered) {
    const QString told = PersonDialogWords::tr("Saved: %1, %2.").arg(titleOf(workspace, person), personRole(workspace, person));
    People& people = workspace.people;
    PersonAroundId made;
    const Result<void> saved = saveEntry(
        page, person, told,
        [&people, &made](const PersonAround& typed) {
            auto added = people.add(typed);
            if (added) {
                made = added->id;
            }
            return added;
        },
        [&people](const PersonAround& typed) { return people.change(typed); });
    if (saved && made.isValid() && entered) {
        entered(made);
    }
    return saved;
}

QString personDraftName(const PersonAround& person) {
    return person.id.isValid() ? QStringLiteral("person-around-change/") + person.id.toString()
                               : QStringLiteral("person-around/") + person.citizen.toString();
}
} // namespace

void openPersonAround(QWidget* parent, PageContext& context, const PersonAround& person,
                      std::function<void(PersonAroundId)> entered) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(person.id.isValid() ? PersonDialogWords::tr("Change a person around the citizen")
                                                      : PersonDialogWords::tr("New person around the citizen"),
                                  PersonDialogWords::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("personDialog"));
    const auto fields = std::make_shared<PersonFields>(*dialog->form());
    addPersonFields(*dialog->form(), *fields, workspace, person.role);
    joinEntry(
        dialog, fields, person, [&workspace, id = person.id] { return workspace.people.find(id); },
        [parent, &workspace, entered](const PersonAround& typed) { return savePerson(parent, workspace, typed, entered); });
    // What is wrong is said all at once, also beside a required choice that is missing.
    dialog->onCheck([fields, person] {
        Problems problems = check(fields->typed(person));
        problems.append(fields->problems());
        return problems;
    });
    dialog->setDraft(draftKeeper(workspace, personDraftName(person), person.citizen,
                                 [=, &context] { openPersonAround(parent, context, person, entered); }));
    dialog->open();
}

} // namespace brobygger
