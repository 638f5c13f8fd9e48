// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/outreach_list.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/cooperation/outreach_dialog.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/record_table.h"

namespace brobygger {

namespace {
constexpr int outreachDayWidth = 120;
constexpr int outreachNumberWidth = 110;

QString numberOrNothing(const std::optional<int>& number) { return number ? QString::number(*number) : QString(); }
} // namespace

OutreachList::OutreachList(PageContext& pageContext, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("outreach"), QStringLiteral("Outreach"), [] { return tr("New visit or contact…"); },
                 [] { return tr("Change the visit or contact…"); }, [] { return tr("Remove the visit or contact"); }},
                {RecordKind::Outreach, RecordKind::Partner}, parent)
    , m_rows(new RecordsOf<OutreachRow>({}, this)) {
    table()->setTwoLineRows();
    begin(m_rows);
}

void OutreachList::nameAll() {
    table()->setAccessibleName(tr("Visits and contacts"));
    table()->setEmptyText(tr("Nothing is entered. Write visits, information and training meetings, and talks with partners "
                             "that are about no citizen."));
    m_rows->setColumns(columns());
}

QList<Column<OutreachRow>> OutreachList::columns() {
    return {
        {.id = QStringLiteral("day"),
         .title = tr("Day"),
         .text = [](const OutreachRow& row) { return formatDate(row.outreach.day); },
         .width = outreachDayWidth},
        {.id = QStringLiteral("subject"),
         .title = tr("What it was about"),
         .text = [](const OutreachRow& row) { return row.outreach.subject; },
         .cell =
             [](const OutreachRow& row) {
                 return Cell{
                     .text = row.outreach.subject, .detail = outreachKindLabel(row.outreach.kind), .role = TextRole::Strong};
             }},
        {.id = QStringLiteral("where"),
         .title = tr("Partner or place"),
         .text = [](const OutreachRow& row) { return row.where(); },
         .cell = [](const OutreachRow& row) { return Cell{.text = row.where(), .detail = row.outreach.who}; }},
        {.id = QStringLiteral("attending"),
         .title = tr("How many came"),
         .text = [](const OutreachRow& row) { return numberOrNothing(row.outreach.attending); },
         .alignment = Qt::AlignRight,
         .width = outreachNumberWidth},
        {.id = QStringLiteral("minutes"),
         .title = tr("Minutes"),
         .text = [](const OutreachRow& row) { return numberOrNothing(row.outreach.minutes); },
         .alignment = Qt::AlignRight,
         .width = outreachNumberWidth},
    };
}

void OutreachList::read() {
    const OutreachLog& log = context().workspace.outreachLog;
    m_rows->setSource({[&log] { return log.count(); },
                       [&log](qsizetype offset, qsizetype limit, const SortOrder&) { return log.window(offset, limit); },
                       [](const OutreachRow& row) { return row.outreach.id.toString(); }});
}

void OutreachList::openNew() {
    openOutreach(this, context(), newOutreach(context().workspace), [this](OutreachId entered) { select(entered.toString()); });
}

void OutreachList::openRow(int row) {
    if (const auto found = m_rows->at(row)) {
        openOutreach(this, context(), found->outreach);
    }
}

void OutreachList::removeRow(int row) {
    if (const auto found = m_rows->at(row)) {
        offerUndo(this, tr("\"%1\" is removed.").arg(found->outreach.subject),
                  context().workspace.outreachLog.remove(found->outreach.id));
    }
}

} // namespace brobygger
