// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/meetings/meeting_list.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/cooperation/meetings/meeting_words.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/filter_bar.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/meetings/meeting_form.h"

#include <QCheckBox>

namespace brobygger {

namespace {
constexpr int meetingDayWidth = 100;
constexpr int meetingStateWidth = 170;

/// It asks for nothing any more.
bool isClosed(const MeetingRow& row) {
    const MeetingState state = row.meeting.state;
    return state == MeetingState::CalledOff || (state == MeetingState::Held && row.minutesToSend == 0);
}
} // namespace

MeetingList::MeetingList(PageContext& pageContext, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("meeting"),
                 QStringLiteral("Meeting"),
                 [] { return tr("New meeting…"); },
                 [] { return tr("Change the meeting…"); },
                 [] { return tr("Call off the meeting"); },
                 {},
                 {},
                 [] { return tr("Call off"); }},
                {RecordKind::Meeting, RecordKind::MeetingParticipant, RecordKind::Citizen}, parent)
    , m_rows(new RecordsOf<MeetingRow>({}, this))
    , m_closed(bar()->check(QStringLiteral("meetingClosed"), QString())) {
    table()->setTwoLineRows();
    connect(table(), &RecordTable::currentRowChanged, this, &MeetingList::meetingChosen);
    begin(m_rows);
}

std::optional<MeetingRow> MeetingList::current() const { return m_rows->at(table()->currentRow()); }

void MeetingList::reveal(MeetingId meeting) {
    bar()->clear();
    const auto row = context().workspace.meetings.row(meeting);
    m_closed->setChecked(row && isClosed(*row));
    select(meeting.toString());
}

void MeetingList::nameAll() {
    m_closed->setText(tr("Also those that are over"));
    table()->setAccessibleName(tr("Round-table meetings"));
    table()->setEmptyText(tr("No meeting waits. Invite those around a citizen, or the partners, to one table."));
    m_rows->setColumns(columns());
}

QList<Column<MeetingRow>> MeetingList::columns() const {
    const Clock& clock = context().workspace.clock;
    return {
        {.id = QStringLiteral("day"),
         .title = tr("Day"),
         .text = [](const MeetingRow& row) { return formatDate(row.meeting.day()); },
         .cell =
             [](const MeetingRow& row) {
                 return Cell{.text = formatDate(row.meeting.day()), .detail = formatTime(row.meeting.startsAt.time())};
             },
         .width = meetingDayWidth},
        {.id = QStringLiteral("about"),
         .title = tr("About"),
         .text = meetingAbout,
         .cell =
             [](const MeetingRow& row) {
                 return Cell{.text = meetingAbout(row), .detail = row.meeting.purpose, .role = TextRole::Strong};
             }},
        {.id = QStringLiteral("state"),
         .title = tr("State"),
         .text = [&clock](const MeetingRow& row) { return meetingChip(row, clock.today()).text; },
         .cell =
             [&clock](const MeetingRow& row) {
                 const ChipText chip = meetingChip(row, clock.today());
                 return Cell{.text = chip.text, .chip = chip.tone, .icon = chip.icon};
             },
         .width = meetingStateWidth},
    };
}

void MeetingList::read() {
    const Meetings& meetings = context().workspace.meetings;
    const bool withOver = m_closed->isChecked();
    m_rows->setSource({[&meetings, withOver] { return meetings.count(withOver); },
                       [&meetings, withOver](qsizetype offset, qsizetype limit, const SortOrder&) {
                           return meetings.window(withOver, offset, limit);
                       },
                       [](const MeetingRow& row) { return row.meeting.id.toString(); }});
}

void MeetingList::openNew() { openNewMeeting(this, context()); }

void MeetingList::openRow(int row) {
    if (const auto found = m_rows->at(row)) {
        openMeetingForm(this, context(), found->meeting, QStringLiteral("meeting/") + found->meeting.id.toString(), {});
    }
}

bool MeetingList::canRemove(int row) const {
    const auto found = m_rows->at(row);
    return found && found->meeting.state == MeetingState::Planned;
}

void MeetingList::removeRow(int row) {
    if (const auto found = m_rows->at(row)) {
        offerUndo(this, tr("The meeting is called off. Tell those who were invited."),
                  context().workspace.meetings.callOff(found->meeting.id));
    }
}

} // namespace brobygger
