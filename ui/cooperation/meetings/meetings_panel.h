// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "ui/shell/slice.h"

class QAction;
class QLabel;

namespace brobygger {

class AttachmentList;
class Card;
class Chip;
class DecisionList;
class FrontTabs;
class MeetingList;
class ParticipantList;
class PointList;

/// The round-table meetings, and of the chosen one who comes, the agenda and what was decided.
class MeetingsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit MeetingsPanel(PageContext& context, QWidget* parent = nullptr);

    void retranslate();
    void reveal(MeetingId meeting);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeSide();
    QAction* outcomeCommand();
    void follow();
    void showHead(const MeetingRow& row);

    PageContext& m_context;
    Card* m_title;
    MeetingList* m_list;
    Card* m_card;
    Chip* m_state;
    QLabel* m_when;
    QLabel* m_cost;
    QAction* m_outcome;
    FrontTabs* m_tabs;
    ParticipantList* m_participants;
    PointList* m_points;
    DecisionList* m_decisions;
    AttachmentList* m_attachments;
    MeetingId m_shown;
};

} // namespace brobygger
