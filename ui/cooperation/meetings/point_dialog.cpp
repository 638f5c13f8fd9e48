// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/meetings/point_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct PointDialogWords {
    Q_DECLARE_TR_FUNCTIONS(PointDialog)
};
} // namespace

void openPoint(QWidget* parent, PageContext& context, const MeetingPoint& point,
               const std::function<void(MeetingPointId)>& entered) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(point.id.isValid() ? PointDialogWords::tr("Change the point of the agenda")
                                                     : PointDialogWords::tr("New point of the agenda"),
                                  PointDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("pointDialog"));
    const auto fields = std::make_shared<RecordFields<MeetingPoint>>(*dialog->form());
    fields->line<&MeetingPoint::words>("words", PointDialogWords::tr("What is to be talked about"), FieldNeed::Required);
    dialog->form()->setHelp(QStringLiteral("words"), PointDialogWords::tr("It stands in the invitation: nothing about "
                                                                          "illness."));
    fields->line<&MeetingPoint::who>("who", PointDialogWords::tr("Whose point it is"));
    joinEntry(
        dialog, fields, point, [&workspace, id = point.id] { return workspace.meetings.find(id); },
        [parent, &workspace, entered](const MeetingPoint& typed) {
            return saveEntry(
                parent, typed, PointDialogWords::tr("The point stands on the agenda."),
                [&workspace, &entered](const MeetingPoint& anew) {
                    auto added = workspace.meetings.add(anew);
                    if (added && entered) {
                        entered(added->id);
                    }
                    return added;
                },
                [&workspace](const MeetingPoint& changed) { return workspace.meetings.change(changed); });
        });
    const QString draft = QStringLiteral("meeting-point/%1/%2").arg(point.meeting.toString(), point.id.toString());
    dialog->setDraft(
        draftKeeper(workspace, draft, point.citizen, [=, &context] { openPoint(parent, context, point, entered); }));
    dialog->open();
}

} // namespace brobygger
