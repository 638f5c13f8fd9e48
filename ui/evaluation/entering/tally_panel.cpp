// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/entering/tally_panel.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/evaluation/entering/tally_dialog.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/code_choices.h"

namespace brobygger {

namespace {
constexpr int tallyMonthWidth = 110;
constexpr int tallyNumberWidth = 80;
constexpr int tallySexWidth = 100;
constexpr int tallyAgeWidth = 90;
} // namespace

TallyPanel::TallyPanel(PageContext& pageContext, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("tally"), QStringLiteral("Tally"), [] { return tr("Said no without being registered…"); },
                 [] { return tr("Change the number of refusals…"); }, [] { return tr("Remove the number of refusals"); },
                 [] { return tr("New number…"); }},
                {RecordKind::RefusalTally, RecordKind::Code}, parent)
    , m_rows(new RecordsOf<RefusalTally>({}, this)) {
    begin(m_rows);
}

void TallyPanel::nameAll() {
    table()->setAccessibleName(tr("Said no without being registered"));
    table()->setEmptyText(tr("Nobody has been counted. Here stand those who said no and are not in the file: a number per "
                             "month, nobody's name."));
    m_rows->setColumns(columns());
}

QList<Column<RefusalTally>> TallyPanel::columns() const {
    const Workspace& workspace = context().workspace;
    const auto reason = [&workspace](const RefusalTally& tally) {
        return codeWord(workspace, QStringLiteral("participation_no"), tally.reason);
    };
    return {
        {.id = QStringLiteral("month"),
         .title = tr("Month"),
         .text = [](const RefusalTally& tally) { return formatMonth(tally.month); },
         .width = tallyMonthWidth},
        {.id = QStringLiteral("number"),
         .title = tr("Number"),
         .text = [](const RefusalTally& tally) { return QString::number(tally.number); },
         .alignment = Qt::AlignRight,
         .width = tallyNumberWidth},
        {.id = QStringLiteral("reason"), .title = tr("Why"), .text = reason},
        {.id = QStringLiteral("sex"),
         .title = tr("Sex"),
         .text = [](const RefusalTally& tally) { return tallySexWord(tally.sex); },
         .width = tallySexWidth},
        {.id = QStringLiteral("age"),
         .title = tr("Age"),
         .text = [](const RefusalTally& tally) { return tally.ageGroup; },
         .width = tallyAgeWidth},
        {.id = QStringLiteral("clinic"), .title = tr("Clinic"), .text = [](const RefusalTally& tally) { return tally.clinic; }},
    };
}

void TallyPanel::read() {
    m_rows->setSource(rowsOf<RefusalTally>(context().workspace.refusalTallies.all(),
                                           [](const RefusalTally& tally) { return tally.id.toString(); }));
}

void TallyPanel::openNew() { openTally(this, context()); }

void TallyPanel::openRow(int row) {
    if (const auto tally = m_rows->at(row)) {
        openTally(this, context(), *tally);
    }
}

void TallyPanel::removeRow(int row) {
    if (const auto tally = m_rows->at(row)) {
        offerUndo(this, tr("The number of %1 is removed.").arg(formatMonth(tally->month)),
                  context().workspace.refusalTallies.remove(tally->id));
    }
}

} // namespace brobygger
