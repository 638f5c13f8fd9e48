// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/meetings/participant_list.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/cooperation/meetings/participant_dialog.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/filter_bar.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/referrals/letter_target.h"
#include "ui/shell/navigator.h"

#include <QPushButton>

namespace brobygger {

namespace {
constexpr int participantAnswerWidth = 170;
constexpr int participantLetterWidth = 150;

/// What has come back, or that nobody has been asked.
ChipText answerChip(const MeetingParticipant& participant) {
    if (participant.wasPresent) {
        return {ParticipantList::tr("was there"), Tone::Green, IconName::Check};
    }
    switch (participant.answer) {
    case MeetingAnswer::None:
        return participant.invitedOn.isValid() || participant.isCitizen
                   ? ChipText{meetingAnswerLabel(participant.answer), Tone::Amber, IconName::Clock}
                   : ChipText{ParticipantList::tr("not invited"), Tone::Neutral, IconName::Letter};
    case MeetingAnswer::StaysAway: return {meetingAnswerLabel(participant.answer), Tone::Neutral, IconName::Cross};
    case MeetingAnswer::Comes:
    case MeetingAnswer::Video:
    case MeetingAnswer::SendsAnother:
    case MeetingAnswer::Writes: break;
    }
    return {meetingAnswerLabel(participant.answer), Tone::Green, IconName::Check};
}

/// Which letters have gone.
QString lettersGone(const MeetingParticipant& participant) {
    if (participant.minutesOn.isValid()) {
        return ParticipantList::tr("minutes %1").arg(formatDate(participant.minutesOn));
    }
    return participant.invitedOn.isValid() ? ParticipantList::tr("invited %1").arg(formatDate(participant.invitedOn))
                                           : QString();
}
} // namespace

ParticipantList::ParticipantList(PageContext& pageContext, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("meetingParticipant"),
                 QStringLiteral("MeetingParticipant"),
                 [] { return tr("New participant…"); },
                 [] { return tr("Change or answer for the participant…"); },
                 [] { return tr("Remove the participant"); },
                 {},
                 [] { return tr("Change or answer…"); }},
                {RecordKind::Meeting, RecordKind::MeetingParticipant, RecordKind::Partner}, parent)
    , m_rows(new RecordsOf<MeetingParticipantRow>({}, this))
    , m_letter(letterCommand()) {
    table()->setTwoLineRows();
    bar()->addAtEnd(buttonFor(m_letter, QStringLiteral("meetingLetterButton"), ButtonRole::Ordinary));
    addRowCommand(m_letter);
    connect(table(), &RecordTable::currentRowChanged, this, &ParticipantList::offerLetter);
    begin(m_rows);
    offerLetter();
}

QAction* ParticipantList::letterCommand() {
    return context().actions.add({QStringLiteral("meetingParticipant.letter"),
                                  [] { return tr("Invitation or minutes…"); },
                                  [] {
                                      return tr("The letter to the chosen participant: the invitation, and the minutes "
                                                "once the meeting has been held");
                                  },
                                  {},
                                  IconName::Letter,
                                  [this] { openLetter(); }});
}

void ParticipantList::show(MeetingId meeting) {
    m_meeting = meeting;
    refresh();
    offerLetter();
}

void ParticipantList::offerLetter() {
    const auto meeting = context().workspace.meetings.find(m_meeting);
    const bool isOfCitizen = meeting && meeting->citizen.isValid();
    const bool isMeant = isVisible() && isOfCitizen && meeting->state != MeetingState::CalledOff;
    m_letter->setEnabled(isMeant && m_rows->at(table()->currentRow()));
}

void ParticipantList::openLetter() {
    if (const auto row = m_rows->at(table()->currentRow())) {
        context().navigator.open(letterTarget(row->participant.citizen, row->participant.id));
    }
}

void ParticipantList::showEvent(QShowEvent* event) {
    EntryList::showEvent(event);
    offerLetter();
}

void ParticipantList::hideEvent(QHideEvent* event) {
    EntryList::hideEvent(event);
    offerLetter();
}

void ParticipantList::nameAll() {
    table()->setAccessibleName(tr("Participants"));
    table()->setEmptyText(tr("Nobody is to come yet."));
    m_rows->setColumns(columns());
}

QList<Column<MeetingParticipantRow>> ParticipantList::columns() const {
    const auto detailOf = [](const MeetingParticipantRow& row) {
        return row.participant.isCitizen ? tr("the citizen") : row.detail();
    };
    return {
        {.id = QStringLiteral("who"),
         .title = tr("Who"),
         .text = [](const MeetingParticipantRow& row) { return row.title(); },
         .cell =
             [detailOf](const MeetingParticipantRow& row) {
                 return Cell{.text = row.title(), .detail = detailOf(row), .role = TextRole::Strong};
             }},
        {.id = QStringLiteral("attends"),
         .title = tr("How, and letters"),
         .text = [](const MeetingParticipantRow& row) { return attendingLabel(row.participant.attends); },
         .cell =
             [](const MeetingParticipantRow& row) {
                 return Cell{.text = attendingLabel(row.participant.attends), .detail = lettersGone(row.participant)};
             },
         .width = participantLetterWidth},
        {.id = QStringLiteral("answer"),
         .title = tr("Answer"),
         .text = [](const MeetingParticipantRow& row) { return answerChip(row.participant).text; },
         .cell =
             [](const MeetingParticipantRow& row) {
                 const ChipText chip = answerChip(row.participant);
                 return Cell{.text = chip.text, .chip = chip.tone, .icon = chip.icon};
             },
         .width = participantAnswerWidth},
    };
}

void ParticipantList::read() {
    m_rows->setSource(
        rowsOf<MeetingParticipantRow>(context().workspace.meetings.participants(m_meeting),
                                      [](const MeetingParticipantRow& row) { return row.participant.id.toString(); }));
}

bool ParticipantList::canAdd() const {
    const auto meeting = context().workspace.meetings.find(m_meeting);
    return meeting && meeting->state != MeetingState::CalledOff;
}

bool ParticipantList::canRemove(int row) const {
    const auto found = m_rows->at(row);
    return found && !found->participant.isCitizen;
}

void ParticipantList::openNew() {
    MeetingParticipant participant;
    const auto meeting = context().workspace.meetings.find(m_meeting);
    participant.meeting = m_meeting;
    participant.citizen = meeting ? meeting->citizen : CitizenId();
    participant.attends = meeting ? meeting->kind : MeetingKind::Physical;
    openParticipant(this, context(), participant, [this](MeetingParticipantId entered) { select(entered.toString()); });
}

void ParticipantList::openRow(int row) {
    if (const auto found = m_rows->at(row)) {
        openParticipant(this, context(), found->participant);
    }
}

void ParticipantList::removeRow(int row) {
    if (const auto found = m_rows->at(row)) {
        offerUndo(this, tr("%1 is not among those who come any more.").arg(found->title()),
                  context().workspace.meetings.remove(found->participant.id));
    }
}

} // namespace brobygger
