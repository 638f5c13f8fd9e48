// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/block_text.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/shared/appointments/appointment_words.h"

namespace brobygger {

BlockText blockText(const Workspace& workspace, const AppointmentRow& row) {
    const Appointment& appointment = row.appointment;
    const QString time = formatTime(appointment.startsAt.time());
    const QString what = whatAndWhere(workspace, row);
    const QString way = howToGetThere(workspace, appointment);
    BlockText text;
    text.name = row.shortName();
    text.initials = row.initials();
    text.state = stateChip(workspace, row);
    QStringList rest{text.state.text.isEmpty() ? what : text.state.text, text.state.text.isEmpty() ? way : what};
    rest.removeAll(QString());
    text.detail = time + QLatin1Char(' ') + rest.join(QStringLiteral(", "));
    QStringList spoken{
        formatLongDate(appointment.startsAt.date()), timeSpan(appointment), row.shortName(), what, way, text.state.text};
    spoken.removeAll(QString());
    text.spoken = spoken.join(QStringLiteral(", "));
    return text;
}

} // namespace brobygger
