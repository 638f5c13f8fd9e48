// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/meetings/decision_list.h"

#include "core/base/time/dates.h"
#include "core/meetings/meeting_rules.h"
#include "core/workspace/workspace.h"
#include "ui/cooperation/meetings/decision_dialog.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shell/navigator.h"

namespace brobygger {

namespace {
constexpr int decisionWhoWidth = 170;
constexpr int decisionStateWidth = 180;

ChipText decisionChip(const MeetingDecisionRow& row) {
    return row.isOpen ? ChipText{decisionKindLabel(row.kind), Tone::Accent, IconName::Clock}
                      : ChipText{DecisionList::tr("settled"), Tone::Green, IconName::Check};
}
} // namespace

DecisionList::DecisionList(PageContext& pageContext, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("meetingDecision"),
                 QStringLiteral("MeetingDecision"),
                 [] { return tr("New decision…"); },
                 [] { return tr("See where it stands: the decision"); },
                 [] { return tr("Remove the decision"); },
                 {},
                 [] { return tr("See where it stands"); }},
                {RecordKind::Meeting, RecordKind::MeetingDecision, RecordKind::Todo, RecordKind::Commitment}, parent)
    , m_rows(new RecordsOf<MeetingDecisionRow>({}, this)) {
    table()->setTwoLineRows();
    begin(m_rows);
}

void DecisionList::show(MeetingId meeting) {
    m_meeting = meeting;
    refresh();
}

void DecisionList::nameAll() {
    table()->setAccessibleName(tr("Decisions"));
    table()->setEmptyText(tr("Nothing is decided yet. From the day of the meeting on, write what, who and by when."));
    m_rows->setColumns(columns());
}

QList<Column<MeetingDecisionRow>> DecisionList::columns() const {
    const auto by = [](const MeetingDecisionRow& row) {
        return row.decision.by.isValid() ? tr("by %1").arg(formatDate(row.decision.by)) : tr("goes on");
    };
    return {
        {.id = QStringLiteral("what"),
         .title = tr("What"),
         .text = [](const MeetingDecisionRow& row) { return row.decision.what; },
         .cell =
             [](const MeetingDecisionRow& row) {
                 return Cell{.text = row.decision.what, .detail = decisionKindLabel(row.kind), .role = TextRole::Strong};
             }},
        {.id = QStringLiteral("who"),
         .title = tr("Who"),
         .text = [](const MeetingDecisionRow& row) { return row.decision.who; },
         .cell = [by](const MeetingDecisionRow& row) { return Cell{.text = row.decision.who, .detail = by(row)}; },
         .width = decisionWhoWidth},
        {.id = QStringLiteral("state"),
         .title = tr("State"),
         .text = [](const MeetingDecisionRow& row) { return decisionChip(row).text; },
         .cell =
             [](const MeetingDecisionRow& row) {
                 const ChipText chip = decisionChip(row);
                 return Cell{.text = chip.text, .chip = chip.tone, .icon = chip.icon};
             },
         .width = decisionStateWidth},
    };
}

void DecisionList::read() {
    m_rows->setSource(rowsOf<MeetingDecisionRow>(context().workspace.meetings.decisions(m_meeting),
                                                 [](const MeetingDecisionRow& row) { return row.decision.id.toString(); }));
}

bool DecisionList::canAdd() const {
    const auto meeting = context().workspace.meetings.find(m_meeting);
    return meeting && hasBegun(*meeting, context().workspace.clock.today());
}

bool DecisionList::canRemove(int row) const {
    const auto found = m_rows->at(row);
    return found && found->isOpen;
}

void DecisionList::openNew() {
    openDecision(this, context(), m_meeting, [this](MeetingDecisionId entered) { select(entered.toString()); });
}

void DecisionList::openRow(int row) {
    const auto found = m_rows->at(row);
    if (!found) {
        return;
    }
    const MeetingDecision& decision = found->decision;
    if (decision.commitment.isValid()) {
        return context().navigator.open(
            {.page = page::cooperation, .kind = RecordKind::Commitment, .record = decision.commitment.value()});
    }
    const auto todo = context().workspace.todos.find(decision.todo);
    if (todo && todo->goal.isValid()) {
        return context().navigator.open({page::citizens, decision.citizen, tab::plan, RecordKind::Goal, todo->goal.value()});
    }
    context().navigator.open({page::citizens, decision.citizen, tab::notes, RecordKind::Todo, decision.todo.value()});
}

void DecisionList::removeRow(int row) {
    if (const auto found = m_rows->at(row)) {
        offerUndo(this, tr("The decision is removed, and what it had become."),
                  context().workspace.meetings.remove(found->decision.id));
    }
}

} // namespace brobygger
