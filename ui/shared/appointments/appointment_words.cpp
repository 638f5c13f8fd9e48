// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/appointments/appointment_words.h"

#include "core/appointments/appointment_rules.h"
#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/shared/code_choices.h"

#include <QCoreApplication>

namespace brobygger {

ChipText outcomeChip(const Workspace& workspace, const Appointment& appointment) {
    const QString& code = appointment.outcome;
    if (code.isEmpty()) {
        return appointment.startsAt.date() < workspace.clock.today()
                   ? ChipText{QCoreApplication::translate("AppointmentWords", "Outcome missing"), Tone::Red, IconName::Question}
                   : ChipText{};
    }
    const QString word = codeWord(workspace, QStringLiteral("appointment_outcome"), code);
    if (code == outcome::attended || code == outcome::attendedLate) {
        return {word, Tone::Green, IconName::Check};
    }
    if (code == outcome::noShow) {
        return {word, Tone::Red, IconName::Cross};
    }
    if (code == outcome::cancelledLate) {
        return {word, Tone::Amber, IconName::Clock};
    }
    return {word, Tone::Neutral, code == outcome::rescheduled ? IconName::Repeat : IconName::Info};
}

ChipText stateChip(const Workspace& workspace, const AppointmentRow& row) {
    return isToCallOff(row, workspace.clock.now()) ? ChipText{callOffWords(row.lifeState), Tone::Amber, IconName::Warning}
                                                   : outcomeChip(workspace, row.appointment);
}

IconName sectorIcon(const QString& sector) {
    if (sector == QLatin1String("municipality")) {
        return IconName::House;
    }
    if (sector == QLatin1String("offer")) {
        return IconName::Offers;
    }
    return sector == QLatin1String("other") ? IconName::Person : IconName::Cooperation;
}

QString timeSpan(const Appointment& appointment) {
    const QString starts = formatTime(appointment.startsAt.time());
    return appointment.endsAt.isValid() ? starts + QStringLiteral("–") + formatTime(appointment.endsAt.time()) : starts;
}

QString whatAndWhere(const Workspace& workspace, const AppointmentRow& row) {
    QStringList parts{row.appointment.title, row.where()};
    parts.removeAll(QString());
    return parts.isEmpty() ? codeWord(workspace, QStringLiteral("sector"), row.appointment.sector)
                           : parts.join(QStringLiteral(", "));
}

QString howToGetThere(const Workspace& workspace, const Appointment& appointment) {
    QStringList parts;
    if (appointment.companion != QLatin1String("none")) {
        const QString kind = codeWord(workspace, QStringLiteral("companion"), appointment.companion);
        parts.append(appointment.companionName.isEmpty() ? kind
                                                         : QStringLiteral("%1 (%2)").arg(kind, appointment.companionName));
    }
    if (!appointment.transport.isEmpty()) {
        parts.append(codeWord(workspace, QStringLiteral("transport"), appointment.transport));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace brobygger
