// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/meetings/point_list.h"

#include "core/workspace/workspace.h"
#include "ui/cooperation/meetings/point_dialog.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/filter_bar.h"
#include "ui/kit/tables/record_table.h"

#include <QPushButton>

namespace brobygger {

namespace {
constexpr int pointWhoWidth = 180;
}

PointList::PointList(PageContext& pageContext, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("meetingPoint"), QStringLiteral("MeetingPoint"), [] { return tr("New point…"); },
                 [] { return tr("Change the point of the agenda…"); }, [] { return tr("Remove the point of the agenda"); }},
                {RecordKind::Meeting, RecordKind::MeetingPoint}, parent)
    , m_rows(new RecordsOf<MeetingPoint>({}, this))
    , m_gather(gatherCommand()) {
    table()->setTwoLineRows();
    bar()->addAtEnd(buttonFor(m_gather, QStringLiteral("gatherPointsButton"), ButtonRole::Ordinary));
    begin(m_rows);
    offerGathering();
}

QAction* PointList::gatherCommand() {
    return context().actions.add({QStringLiteral("meetingPoint.gather"),
                                  [] { return tr("Fetch what is open"); },
                                  [] { return tr("Put agreed actions, commitments and goals that are open on the agenda"); },
                                  {},
                                  IconName::Repeat,
                                  [this] {
                                      offerUndo(this, tr("What is open stands on the agenda."),
                                                context().workspace.meetings.gather(m_meeting));
                                  }});
}

void PointList::show(MeetingId meeting) {
    m_meeting = meeting;
    refresh();
    offerGathering();
}

void PointList::offerGathering() { m_gather->setEnabled(isVisible() && canAdd()); }

void PointList::showEvent(QShowEvent* event) {
    EntryList::showEvent(event);
    offerGathering();
}

void PointList::hideEvent(QHideEvent* event) {
    EntryList::hideEvent(event);
    offerGathering();
}

void PointList::nameAll() {
    table()->setAccessibleName(tr("Agenda"));
    table()->setEmptyText(tr("The agenda is empty."));
    m_rows->setColumns(columns());
}

QList<Column<MeetingPoint>> PointList::columns() const {
    return {
        {.id = QStringLiteral("words"),
         .title = tr("Point"),
         .text = [](const MeetingPoint& point) { return point.words; },
         .cell =
             [](const MeetingPoint& point) {
                 return Cell{.text = point.words, .detail = meetingPointKindLabel(point.kind), .role = TextRole::Strong};
             }},
        {.id = QStringLiteral("who"),
         .title = tr("Whose"),
         .text = [](const MeetingPoint& point) { return point.who; },
         .width = pointWhoWidth},
    };
}

void PointList::read() {
    m_rows->setSource(rowsOf<MeetingPoint>(context().workspace.meetings.points(m_meeting),
                                           [](const MeetingPoint& point) { return point.id.toString(); }));
}

bool PointList::canAdd() const {
    const auto meeting = context().workspace.meetings.find(m_meeting);
    return meeting && meeting->state != MeetingState::CalledOff;
}

void PointList::openNew() {
    MeetingPoint point;
    point.meeting = m_meeting;
    openPoint(this, context(), point, [this](MeetingPointId entered) { select(entered.toString()); });
}

void PointList::openRow(int row) {
    if (const auto found = m_rows->at(row)) {
        openPoint(this, context(), *found);
    }
}

void PointList::removeRow(int row) {
    if (const auto found = m_rows->at(row)) {
        offerUndo(this, tr("The point is taken off the agenda."), context().workspace.meetings.remove(found->id));
    }
}

} // namespace brobygger
