// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/barrier_list.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/record_table.h"
#include "ui/plan/barrier_dialog.h"

namespace brobygger {

namespace {
constexpr int barrierRowsShown = 6;
constexpr int barrierDayWidth = 110;
constexpr int barrierStateWidth = 190;
} // namespace

BarrierList::BarrierList(PageContext& pageContext, CitizenId citizen, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("barrier"), QStringLiteral("Barrier"), [] { return tr("New barrier…"); },
                 [] { return tr("Change the barrier…"); }, [] { return tr("Remove the barrier"); }},
                {RecordKind::Barrier}, parent)
    , m_citizen(citizen)
    , m_rows(new RecordsOf<Barrier>({}, this)) {
    table()->setTwoLineRows();
    table()->setFittedToRows(barrierRowsShown);
    begin(m_rows);
}

void BarrierList::nameAll() {
    table()->setAccessibleName(tr("Barriers"));
    table()->setEmptyText(tr("Nothing is written of what stands in the way: the way there, money, sleep, letters …"));
    m_rows->setColumns(columns());
}

QList<Column<Barrier>> BarrierList::columns() {
    const auto state = [](const Barrier& barrier) {
        return barrier.goneOn.isValid() ? Cell{.text = tr("gone since %1").arg(formatDate(barrier.goneOn)),
                                               .chip = Tone::Green,
                                               .icon = IconName::Check}
                                        : Cell{.text = tr("in the way"), .chip = Tone::Amber, .icon = IconName::Warning};
    };
    const auto done = [](const Barrier& barrier) {
        return Cell{.text = barrier.action.simplified(), .detail = barrier.outcome.simplified()};
    };
    return {
        {.id = QStringLiteral("noticed"),
         .title = tr("Noticed"),
         .text = [](const Barrier& barrier) { return formatDate(barrier.noticedOn); },
         .width = barrierDayWidth},
        {.id = QStringLiteral("what"), .title = tr("What"), .text = [](const Barrier& barrier) { return barrier.what; }},
        {.id = QStringLiteral("action"),
         .title = tr("What is done, and what came out of it"),
         .text = [done](const Barrier& barrier) { return done(barrier).text; },
         .cell = done},
        {.id = QStringLiteral("state"),
         .title = tr("State"),
         .text = [state](const Barrier& barrier) { return state(barrier).text; },
         .cell = state,
         .width = barrierStateWidth},
    };
}

void BarrierList::read() {
    m_rows->setSource(rowsOf<Barrier>(context().workspace.plans.barriers(m_citizen),
                                      [](const Barrier& barrier) { return barrier.id.toString(); }));
}

void BarrierList::openNew() { openNewBarrier(this, context(), m_citizen); }

void BarrierList::openRow(int row) {
    if (const auto barrier = m_rows->at(row)) {
        openBarrier(this, context(), *barrier);
    }
}

void BarrierList::removeRow(int row) {
    if (const auto barrier = m_rows->at(row)) {
        offerUndo(this, tr("Removed: %1").arg(barrier->what), context().workspace.plans.remove(barrier->id));
    }
}

} // namespace brobygger
