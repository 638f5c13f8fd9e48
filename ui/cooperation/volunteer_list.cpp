// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/volunteer_list.h"

#include "core/base/time/dates.h"
#include "core/base/values/money.h"
#include "core/base/values/phone.h"
#include "core/volunteers/volunteer_papers.h"
#include "core/volunteers/volunteer_rules.h"
#include "core/workspace/workspace.h"
#include "ui/cooperation/volunteer_dialog.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/filter_bar.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/languages.h"
#include "ui/shared/sheets/printed_sheet.h"

#include <QPushButton>

namespace brobygger {

namespace {
constexpr int reachWidth = 190;
constexpr int statementWidth = 190;
constexpr int followsWidth = 170;
constexpr double minutesOfHour = 60;

/// "3,5 t. · 14 km", without what is nothing.
QString followed(const VolunteerRow& row) {
    QStringList parts;
    if (row.minutes > 0) {
        parts.append(VolunteerList::tr("%1 h").arg(formatDecimal(row.minutes / minutesOfHour, 1)));
    }
    if (row.kilometres > 0) {
        parts.append(VolunteerList::tr("%1 km").arg(decimalText(row.kilometres)));
    }
    return parts.join(QStringLiteral(" · "));
}

/// When, then skills and languages; no empty line where one of them is not known.
QStringList canHelp(const Volunteer& volunteer) {
    const QString languages = languageNames(volunteer.languages);
    const bool hasBoth = !volunteer.skills.isEmpty() && !languages.isEmpty();
    QStringList lines{volunteer.availability,
                      hasBoth ? VolunteerList::tr("%1 (%2)").arg(volunteer.skills, languages) : volunteer.skills + languages};
    lines.removeAll(QString());
    return lines;
}
} // namespace

VolunteerList::VolunteerList(PageContext& pageContext, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("volunteer"), QStringLiteral("Volunteer"), [] { return tr("New volunteer…"); },
                 [] { return tr("Change the volunteer…"); }, [] { return tr("Remove the volunteer"); }},
                {RecordKind::Volunteer, RecordKind::Partner, RecordKind::AccompanimentPlan, RecordKind::AccompanimentStep,
                 RecordKind::Setting},
                parent)
    , m_rows(new RecordsOf<VolunteerRow>({}, this)) {
    table()->setTwoLineRows();
    addPrinting();
    begin(m_rows);
}

void VolunteerList::addPrinting() {
    m_print = context().actions.add({QStringLiteral("volunteer.statement"),
                                     [] { return tr("Print the statement…"); },
                                     [] { return tr("The confidentiality statement of the chosen volunteer, to be signed."); },
                                     {},
                                     IconName::Print,
                                     [this] { printStatement(); }});
    m_print->setEnabled(false);
    bar()->addAtEnd(buttonFor(m_print, QStringLiteral("printStatementButton"), ButtonRole::Ordinary));
    connect(table(), &RecordTable::currentRowChanged, this, [this](int row) { m_print->setEnabled(row >= 0); });
}

void VolunteerList::nameAll() {
    table()->setAccessibleName(tr("Volunteers"));
    table()->setEmptyText(
        tr("Nobody is entered. Write who goes along with citizens, and who spots them: the hairdresser, the pharmacist."));
    m_rows->setColumns(columns());
}

ChipText VolunteerList::statementChip(const Volunteer& volunteer) const {
    if (volunteer.stoppedOn.isValid()) {
        return {tr("stopped %1").arg(formatDate(volunteer.stoppedOn)), Tone::Neutral, IconName::Close};
    }
    if (volunteer.kind == VolunteerKind::Spotter && !volunteer.promisedOn.isValid()) {
        return {tr("not needed"), Tone::Neutral, IconName::Check};
    }
    switch (statementState(volunteer, context().workspace.clock.today(), m_lapsingDays)) {
    case StatementState::Missing: return {tr("not signed"), Tone::Red, IconName::Cross};
    case StatementState::Valid: return {tr("to %1").arg(formatDate(volunteer.promiseValidTo)), Tone::Green, IconName::Check};
    case StatementState::Lapsing: return {tr("to %1").arg(formatDate(volunteer.promiseValidTo)), Tone::Amber, IconName::Clock};
    case StatementState::Lapsed: break;
    }
    return {tr("lapsed %1").arg(formatDate(volunteer.promiseValidTo)), Tone::Red, IconName::Cross};
}

QList<Column<VolunteerRow>> VolunteerList::columns() const {
    const auto kindAndPlace = [](const VolunteerRow& row) {
        const QString kind = volunteerKindLabel(row.volunteer.kind);
        return row.partnerName.isEmpty() ? kind : tr("%1, %2").arg(kind, row.partnerName);
    };
    return {
        {.id = QStringLiteral("name"),
         .title = tr("Volunteer"),
         .text = [](const VolunteerRow& row) { return row.volunteer.name; },
         .cell =
             [kindAndPlace](const VolunteerRow& row) {
                 return Cell{.text = row.volunteer.name, .detail = kindAndPlace(row), .role = TextRole::Strong};
             }},
        {.id = QStringLiteral("reach"),
         .title = tr("Telephone and e-mail"),
         .text = [](const VolunteerRow& row) { return formatPhone(row.volunteer.phone); },
         .cell =
             [](const VolunteerRow& row) {
                 return Cell{.text = formatPhone(row.volunteer.phone), .detail = row.volunteer.email};
             },
         .width = reachWidth},
        {.id = QStringLiteral("availability"),
         .title = tr("When, skills and languages"),
         .text = [](const VolunteerRow& row) { return canHelp(row.volunteer).join(QStringLiteral(", ")); },
         .cell =
             [](const VolunteerRow& row) {
                 const QStringList lines = canHelp(row.volunteer);
                 return Cell{.text = lines.value(0), .detail = lines.value(1)};
             }},
        {.id = QStringLiteral("statement"),
         .title = tr("Confidentiality statement"),
         .text = [this](const VolunteerRow& row) { return statementChip(row.volunteer).text; },
         .cell =
             [this](const VolunteerRow& row) {
                 const ChipText chip = statementChip(row.volunteer);
                 return Cell{.text = chip.text, .chip = chip.tone, .icon = chip.icon};
             },
         .width = statementWidth},
        {.id = QStringLiteral("follows"),
         .title = tr("Follows"),
         .text = [](const VolunteerRow& row) { return tr("%n citizen(s)", nullptr, row.openPlans); },
         .cell =
             [](const VolunteerRow& row) {
                 return Cell{.text = tr("%n citizen(s)", nullptr, row.openPlans), .detail = followed(row)};
             },
         .width = followsWidth},
    };
}

void VolunteerList::read() {
    m_lapsingDays = context().workspace.settings.value(statementLapsingDays);
    m_rows->setSource(rowsOf<VolunteerRow>(context().workspace.volunteers.all(),
                                           [](const VolunteerRow& row) { return row.volunteer.id.toString(); }));
}

void VolunteerList::openNew() {
    openVolunteer(this, context(), newVolunteer(context().workspace),
                  [this](VolunteerId entered) { select(entered.toString()); });
}

void VolunteerList::openRow(int row) {
    if (const auto found = m_rows->at(row)) {
        openVolunteer(this, context(), found->volunteer);
    }
}

void VolunteerList::removeRow(int row) {
    if (const auto found = m_rows->at(row)) {
        offerUndo(this, tr("%1 is removed.").arg(found->volunteer.name),
                  context().workspace.volunteers.remove(found->volunteer.id));
    }
}

void VolunteerList::printStatement() {
    const auto found = m_rows->at(table()->currentRow());
    if (!found) {
        return;
    }
    const Workspace& workspace = context().workspace;
    const StatementPaper paper = statementPaper(found->volunteer, workspace.documents.sender(), workspace.clock.today(),
                                                workspace.settings.value(statementMonths));
    printSheet(this, context(),
               {tr("Confidentiality statement"), QStringLiteral("confidentiality_statement"), RecordKind::Volunteer,
                found->volunteer.id.value(), 0, rendered(paper)});
}

} // namespace brobygger
