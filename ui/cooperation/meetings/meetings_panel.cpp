// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/meetings/meetings_panel.h"

#include "core/meetings/meeting_rules.h"
#include "core/workspace/workspace.h"
#include "ui/cooperation/meetings/decision_list.h"
#include "ui/cooperation/meetings/meeting_list.h"
#include "ui/cooperation/meetings/meeting_outcome_dialog.h"
#include "ui/cooperation/meetings/meeting_words.h"
#include "ui/cooperation/meetings/participant_list.h"
#include "ui/cooperation/meetings/point_list.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/layout/front_pages.h"
#include "ui/kit/layout/panes.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/attachments/attachment_list.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int meetingListWidth = 440;

QLabel* headLine(const char* name, TextRole role) {
    QLabel* label = makeLabel(QString(), role);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}
} // namespace

MeetingsPanel::MeetingsPanel(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new Card)
    , m_list(new MeetingList(context))
    , m_card(new Card)
    , m_state(new Chip)
    , m_when(headLine("meetingWhenLabel", TextRole::Body))
    , m_cost(headLine("meetingCostLabel", TextRole::Small))
    , m_outcome(outcomeCommand())
    , m_tabs(new FrontTabs)
    , m_participants(new ParticipantList(context))
    , m_points(new PointList(context))
    , m_decisions(new DecisionList(context))
    , m_attachments(new AttachmentList(context, QStringLiteral("meetingAttachment"), QStringLiteral("MeetingAttachment"))) {
    m_title->content()->addWidget(m_list, 1);
    auto* panes = new Panes;
    panes->add(m_title, meetingListWidth);
    panes->add(makeSide());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes, 1);
    setFocusProxy(m_list);
    connect(m_list, &MeetingList::meetingChosen, this, &MeetingsPanel::follow);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::MeetingParticipant) || changes.touches(RecordKind::Price)) {
            follow();
        }
    });
    retranslate();
}

QWidget* MeetingsPanel::makeSide() {
    m_tabs->setObjectName(QStringLiteral("meetingTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addList(m_participants);
    m_tabs->addList(m_points);
    m_tabs->addList(m_decisions);
    m_tabs->addList(m_attachments);
    m_card->addToTitle(m_state);
    m_card->addToTitle(buttonFor(m_outcome, QStringLiteral("concludeMeetingButton"), ButtonRole::Primary));
    m_card->content()->addWidget(m_when);
    m_card->content()->addWidget(m_cost);
    m_card->content()->addWidget(m_tabs, 1);
    return m_card;
}

QAction* MeetingsPanel::outcomeCommand() {
    return m_context.actions.add({QStringLiteral("meeting.conclude"),
                                  [] { return tr("After the meeting…"); },
                                  [] {
                                      return tr("Who was there, disagreement, the next meeting, and whether the citizen has "
                                                "seen the minutes");
                                  },
                                  {},
                                  IconName::Check,
                                  [this] {
                                      if (const auto row = m_list->current()) {
                                          openMeetingOutcome(m_list, m_context, row->meeting.id);
                                      }
                                  }});
}

void MeetingsPanel::retranslate() {
    m_title->setTitle(tr("Round-table meetings"));
    m_tabs->setAccessibleName(tr("Parts of the chosen meeting"));
    m_tabs->setTabText(0, tr("Participants"));
    m_tabs->setTabText(1, tr("Agenda"));
    m_tabs->setTabText(2, tr("Decisions"));
    m_tabs->setTabText(3, tr("Attached files"));
    m_list->retranslate();
    m_participants->retranslate();
    m_points->retranslate();
    m_decisions->retranslate();
    m_attachments->retranslate();
    follow();
}

void MeetingsPanel::reveal(MeetingId meeting) {
    m_list->reveal(meeting);
    follow();
}

void MeetingsPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    follow(); // the day may be another
}

void MeetingsPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_outcome->setEnabled(false);
}

void MeetingsPanel::follow() {
    const auto row = m_list->current();
    const MeetingId shown = row ? row->meeting.id : MeetingId();
    m_tabs->setVisible(row.has_value());
    m_state->setVisible(row.has_value());
    m_when->setVisible(row.has_value());
    m_cost->setVisible(row.has_value());
    m_outcome->setEnabled(isVisible() && row && hasBegun(row->meeting, m_context.workspace.clock.today()));
    if (row) {
        showHead(*row);
    } else {
        m_card->setTitle(tr("Choose a meeting to see it."));
    }
    if (shown != m_shown) {
        m_shown = shown;
        m_participants->show(shown);
        m_points->show(shown);
        m_decisions->show(shown);
        m_attachments->showThoseOn(row ? row->meeting.citizen : CitizenId(), {.meeting = shown});
    }
}

void MeetingsPanel::showHead(const MeetingRow& row) {
    const Meeting& meeting = row.meeting;
    m_card->setTitle(tr("Meeting about %1").arg(meetingAbout(row)));
    m_state->setChip(meetingChip(row, m_context.workspace.clock.today()));
    const QString where = meeting.place.isEmpty() ? meetingKindLabel(meeting.kind) : meeting.place;
    m_when->setText(tr("%1, %2").arg(meetingTime(meeting), where));
    m_cost->setText(meetingCost(m_context.workspace, row));
}

} // namespace brobygger
