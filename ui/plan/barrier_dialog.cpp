// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/barrier_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct BarrierDialogWords {
    Q_DECLARE_TR_FUNCTIONS(BarrierDialog)
};

constexpr int linesOfBarrier = 2;

Result<void> saveBarrier(const QWidget* page, Plans& plans, const Barrier& barrier) {
    return saveEntry(
        page, barrier, BarrierDialogWords::tr("Saved: %1").arg(barrier.what.simplified()),
        [&plans](const Barrier& entered) { return plans.add(entered); },
        [&plans](const Barrier& changed) { return plans.change(changed); });
}

QString barrierDraftName(const Barrier& barrier) {
    return barrier.id.isValid() ? QStringLiteral("barrier-change/") + barrier.id.toString()
                                : QStringLiteral("barrier/") + barrier.citizen.toString();
}
} // namespace

void openBarrier(QWidget* parent, PageContext& context, const Barrier& barrier) {
    Workspace& workspace = context.workspace;
    const QString title =
        barrier.id.isValid() ? BarrierDialogWords::tr("Change the barrier") : BarrierDialogWords::tr("New barrier");
    auto* dialog = new FormDialog(title, BarrierDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("barrierDialog"));
    const auto fields = std::make_shared<RecordFields<Barrier>>(*dialog->form());
    fields->line<&Barrier::what>("what", BarrierDialogWords::tr("What stands in the way"), FieldNeed::Required);
    fields->date<&Barrier::noticedOn>("noticedOn", BarrierDialogWords::tr("Noticed on"), workspace.clock, FieldNeed::Required);
    fields->text<&Barrier::action>("action", BarrierDialogWords::tr("What is done about it"), linesOfBarrier);
    fields->text<&Barrier::outcome>("outcome", BarrierDialogWords::tr("What came out of it"), linesOfBarrier);
    fields->date<&Barrier::goneOn>("goneOn", BarrierDialogWords::tr("Out of the way since"), workspace.clock);
    dialog->form()->setHelp(QStringLiteral("goneOn"), BarrierDialogWords::tr("Empty: it still stands in the way."));
    joinEntry(
        dialog, fields, barrier, [&workspace, id = barrier.id] { return workspace.plans.find(id); },
        [parent, &workspace](const Barrier& typed) { return saveBarrier(parent, workspace.plans, typed); });
    dialog->setDraft(draftKeeper(workspace, barrierDraftName(barrier), barrier.citizen,
                                 [=, &context] { openBarrier(parent, context, barrier); }));
    dialog->open();
}

void openNewBarrier(QWidget* parent, PageContext& context, CitizenId citizen) {
    Barrier barrier;
    barrier.citizen = citizen;
    barrier.noticedOn = context.workspace.clock.today();
    openBarrier(parent, context, barrier);
}

} // namespace brobygger
