// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/cycle_list.h"

#include "core/workspace/workspace.h"
#include "ui/improvement/cycle_dialog.h"
#include "ui/improvement/cycle_words.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/record_table.h"

namespace brobygger {

namespace {
constexpr int cycleStateWidth = 150;
} // namespace

CycleList::CycleList(PageContext& pageContext, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("cycle"), QStringLiteral("Cycle"), [] { return tr("New test…"); },
                 [] { return tr("Change the test…"); }, [] { return tr("Remove the test"); }},
                {RecordKind::PdsaCycle, RecordKind::Programme}, parent)
    , m_rows(new RecordsOf<PdsaCycle>({}, this)) {
    table()->setTwoLineRows();
    connect(table(), &RecordTable::currentRowChanged, this, &CycleList::cycleChosen);
    begin(m_rows);
}

std::optional<PdsaCycle> CycleList::current() const { return m_rows->at(table()->currentRow()); }

void CycleList::nameAll() {
    table()->setAccessibleName(tr("Tests in small scale"));
    table()->setEmptyText(tr("No test yet. Begin with five citizens: what is tried, and what you expect to see."));
    m_rows->setColumns(columns());
}

QList<Column<PdsaCycle>> CycleList::columns() const {
    const Clock& clock = context().workspace.clock;
    return {
        {.id = QStringLiteral("test"),
         .title = tr("Test"),
         .text = [](const PdsaCycle& cycle) { return cycleName(cycle); },
         .cell =
             [](const PdsaCycle& cycle) {
                 return Cell{.text = cycle.title,
                             .detail = tr("PDSA %1, %2 citizens").arg(cycle.number).arg(cycle.groupSize),
                             .role = TextRole::Strong};
             }},
        {.id = QStringLiteral("state"),
         .title = tr("State"),
         .text = [&clock](const PdsaCycle& cycle) { return cycleChip(cycle, clock.today()).text; },
         .cell =
             [&clock](const PdsaCycle& cycle) {
                 const ChipText chip = cycleChip(cycle, clock.today());
                 return Cell{.text = chip.text, .chip = chip.tone, .icon = chip.icon};
             },
         .width = cycleStateWidth},
    };
}

void CycleList::read() {
    const Workspace& workspace = context().workspace;
    m_rows->setSource(rowsOf<PdsaCycle>(workspace.pdsaCycles.ofProgramme(workspace.settings.value(programmeInUse)),
                                        [](const PdsaCycle& cycle) { return cycle.id.toString(); }));
}

void CycleList::openNew() {
    const Workspace& workspace = context().workspace;
    openCycle(this, context(), CycleStep::Plan, workspace.pdsaCycles.begun(workspace.settings.value(programmeInUse)),
              [this](PdsaCycleId entered) { select(entered.toString()); });
}

void CycleList::openRow(int row) {
    if (const auto cycle = m_rows->at(row)) {
        openCycle(this, context(), stepOf(*cycle), *cycle);
    }
}

void CycleList::removeRow(int row) {
    if (const auto cycle = m_rows->at(row)) {
        offerUndo(this, tr("The test is removed, and its flag with it."), context().workspace.pdsaCycles.remove(cycle->id));
    }
}

} // namespace brobygger
