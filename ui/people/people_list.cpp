// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_list.h"

#include "core/base/time/dates.h"
#include "core/base/values/phone.h"
#include "core/people/person_around_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/record_table.h"
#include "ui/people/person_dialog.h"
#include "ui/shared/citizens/person_words.h"
#include "ui/shared/citizens/phone_words.h"
#include "ui/shell/navigator.h"

namespace brobygger {

namespace {
constexpr int personRoleWidth = 190;
constexpr int personPhoneWidth = 170;
constexpr int personMarkWidth = 210; // "Sig ikke, hvor du ringer fra" in full
constexpr int personLeastWidth = 100;

QString periodWords(const PersonAround& person) {
    if (person.from.isValid() && person.to.isValid()) {
        return PeopleList::tr("%1 to %2").arg(formatDate(person.from), formatDate(person.to));
    }
    if (person.from.isValid()) {
        return PeopleList::tr("from %1").arg(formatDate(person.from));
    }
    return person.to.isValid() ? PeopleList::tr("to %1").arg(formatDate(person.to)) : QString();
}

/// Beside the number stands whether one may ring it. Of the clinic nobody asks that.
Cell markOf(const PersonAroundRow& row, QDate today) {
    if (isFormerOn(row.person, today)) {
        return {PeopleList::tr("no longer"), {}, Tone::Neutral, IconName::Clock};
    }
    return row.person.id.isValid() ? phoneMarkCell(row.phone(), row.person.safeContact) : Cell();
}

/// What may be told; where nothing is written of that, what to mind stands in its place.
Cell sharing(const PersonAroundRow& row) {
    const QString told = row.person.mayShare.simplified();
    const QString mind = cautions(row.person.safeContact).join(QStringLiteral(" · "));
    return told.isEmpty() ? Cell{.text = mind, .role = TextRole::Muted} : Cell{.text = told, .detail = mind};
}
} // namespace

PeopleList::PeopleList(PageContext& pageContext, CitizenId citizen, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("person"), QStringLiteral("Person"), [] { return tr("New person around the citizen…"); },
                 [] { return tr("Change the person around the citizen…"); },
                 [] { return tr("Remove the person around the citizen"); }, [] { return tr("New person…"); }},
                {RecordKind::PersonAround, RecordKind::Citizen, RecordKind::Partner, RecordKind::Code}, parent)
    , m_citizen(citizen)
    , m_rows(new RecordsOf<PersonAroundRow>({}, this)) {
    table()->setTwoLineRows();
    begin(m_rows);
}

void PeopleList::showWhole(bool isWhole) { table()->setWhole(isWhole); }

void PeopleList::nameAll() {
    table()->setAccessibleName(tr("People around the citizen"));
    table()->setEmptyText(tr("Nobody is entered yet. Who is next of kin, guardian, caseworker, home nurse, and how may they be "
                             "reached?"));
    m_rows->setColumns(columns());
}

QList<Column<PersonAroundRow>> PeopleList::columns() const {
    const Workspace& workspace = context().workspace;
    const auto mark = [&workspace](const PersonAroundRow& row) { return markOf(row, workspace.clock.today()); };
    const auto role = [&workspace](const PersonAroundRow& row) { return personRole(workspace, row.person); };
    return {
        {.id = QStringLiteral("who"),
         .title = tr("Who"),
         .text = [](const PersonAroundRow& row) { return row.title(); },
         .cell =
             [&workspace](const PersonAroundRow& row) {
                 const bool isFormer = isFormerOn(row.person, workspace.clock.today());
                 return Cell{.text = row.title(),
                             .detail = row.person.name.isEmpty() ? QString() : row.place(),
                             .role = isFormer ? TextRole::Muted : TextRole::Strong};
             }},
        {.id = QStringLiteral("role"),
         .title = tr("Role and period"),
         .text = role,
         .cell =
             [role](const PersonAroundRow& row) {
                 const QString detail =
                     row.person.id.isValid() ? periodWords(row.person) : tr("from the citizen's particulars");
                 return Cell{.text = role(row), .detail = detail};
             },
         .width = personRoleWidth,
         .leastWidth = personLeastWidth},
        {.id = QStringLiteral("phone"),
         .title = tr("Telephone and e-mail"),
         .text = [](const PersonAroundRow& row) { return formatPhone(row.phone()); },
         .cell = [](const PersonAroundRow& row) { return Cell{.text = formatPhone(row.phone()), .detail = row.person.email}; },
         .width = personPhoneWidth,
         .leastWidth = personLeastWidth},
        {.id = QStringLiteral("mark"),
         .title = tr("May we call?"),
         .text = [mark](const PersonAroundRow& row) { return mark(row).text; },
         .cell = mark,
         .width = personMarkWidth},
        {.id = QStringLiteral("share"),
         .title = tr("What may be told, and what to mind"),
         .text = [](const PersonAroundRow& row) { return sharing(row).text; },
         .cell = sharing},
    };
}

void PeopleList::read() {
    m_rows->setSource(rowsOf<PersonAroundRow>(context().workspace.people.around(m_citizen),
                                              [](const PersonAroundRow& row) { return row.person.id.toString(); }));
}

void PeopleList::openNew() {
    PersonAround person;
    person.citizen = m_citizen;
    openPersonAround(this, context(), person, [this](PersonAroundId entered) { select(entered.toString()); });
}

void PeopleList::openRow(int row) {
    const auto person = m_rows->at(row);
    if (person && person->person.id.isValid()) {
        openPersonAround(this, context(), person->person);
    } else if (person) {
        context().navigator.editCitizen(this, m_citizen, QStringLiteral("clinic"));
    }
}

bool PeopleList::canRemove(int row) const {
    const auto person = m_rows->at(row);
    return person && person->person.id.isValid();
}

void PeopleList::removeRow(int row) {
    if (const auto person = m_rows->at(row)) {
        offerUndo(this, tr("Removed: %1, %2.").arg(person->title(), personRole(context().workspace, person->person)),
                  context().workspace.people.remove(person->person.id));
    }
}

} // namespace brobygger
