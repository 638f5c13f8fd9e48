// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/labour/labour_list.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/record_table.h"
#include "ui/measurements/labour/labour_dialog.h"
#include "ui/shared/citizens/labour_words.h"

namespace brobygger {

namespace {
constexpr int labourDayWidth = 110;
constexpr int labourStateWidth = 140;
constexpr int labourSourceWidth = 200;
} // namespace

LabourList::LabourList(PageContext& pageContext, CitizenId citizen, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("labour"), QStringLiteral("Labour"), [] { return tr("New: what the citizen lives on…"); },
                 [] { return tr("Change what the citizen lives on…"); }, [] { return tr("Remove what the citizen lives on"); }},
                {RecordKind::LabourStatus, RecordKind::Code}, parent)
    , m_citizen(citizen)
    , m_rows(new RecordsOf<LabourStatus>({}, this)) {
    begin(m_rows);
}

void LabourList::nameAll() {
    table()->setAccessibleName(tr("What the citizen lives on"));
    table()->setEmptyText(tr("Nothing is entered yet. Write on what the citizen lives and from which day; the evaluation asks "
                             "at the start and after 3, 6 and 12 months."));
    m_rows->setColumns(columns());
}

ChipText LabourList::stateOf(const LabourStatus& status) const {
    const QDate today = context().workspace.clock.today();
    if (const auto now = labourStatusOn(m_statuses, today); now && now->id == status.id) {
        return status.status == QLatin1String("unknown") ? ChipText{tr("ask again"), Tone::Amber, IconName::Question}
                                                         : ChipText{tr("now"), Tone::Accent, IconName::Check};
    }
    const bool isLast = !m_statuses.isEmpty() && m_statuses.first().id == status.id;
    return isLast && labourUnknownSince(m_statuses, today).isValid()
               ? ChipText{tr("ask again"), Tone::Amber, IconName::Question}
               : ChipText{};
}

QList<Column<LabourStatus>> LabourList::columns() const {
    const Workspace& workspace = context().workspace;
    const auto state = [this](const LabourStatus& status) {
        const ChipText chip = stateOf(status);
        return chip.text.isEmpty() ? Cell{} : Cell{.text = chip.text, .chip = chip.tone, .icon = chip.icon};
    };
    return {
        {.id = QStringLiteral("from"),
         .title = tr("From"),
         .text = [](const LabourStatus& status) { return formatDate(status.from); },
         .width = labourDayWidth},
        {.id = QStringLiteral("to"),
         .title = tr("To"),
         .text = [](const LabourStatus& status) { return status.to.isValid() ? formatDate(status.to) : QString(); },
         .width = labourDayWidth},
        {.id = QStringLiteral("status"),
         .title = tr("Lives on"),
         .text = [&workspace](const LabourStatus& status) { return labourWord(workspace, status.status); },
         .cell =
             [&workspace](const LabourStatus& status) {
                 return Cell{.text = labourWord(workspace, status.status), .role = TextRole::Strong};
             }},
        {.id = QStringLiteral("state"),
         .title = tr("State"),
         .text = [state](const LabourStatus& status) { return state(status).text; },
         .cell = state,
         .width = labourStateWidth},
        {.id = QStringLiteral("source"),
         .title = tr("Source"),
         .text = [](const LabourStatus& status) { return status.source; },
         .width = labourSourceWidth,
         .leastWidth = labourDayWidth},
    };
}

void LabourList::read() {
    m_statuses = context().workspace.labourStatuses.forCitizen(m_citizen);
    m_rows->setSource(rowsOf<LabourStatus>(m_statuses, [](const LabourStatus& status) { return status.id.toString(); }));
}

void LabourList::openNew() {
    LabourStatus status;
    status.citizen = m_citizen;
    status.from = context().workspace.clock.today();
    openLabourStatus(this, context(), status);
}

void LabourList::openRow(int row) {
    if (const auto status = m_rows->at(row)) {
        openLabourStatus(this, context(), *status);
    }
}

void LabourList::removeRow(int row) {
    if (const auto status = m_rows->at(row)) {
        offerUndo(this,
                  tr("Removed: %1 from %2.").arg(labourWord(context().workspace, status->status), formatDate(status->from)),
                  context().workspace.labourStatuses.remove(status->id));
    }
}

} // namespace brobygger
