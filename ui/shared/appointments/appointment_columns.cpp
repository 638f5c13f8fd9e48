// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/appointments/appointment_columns.h"

#include "ui/shared/appointments/appointment_words.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct AppointmentColumnsWords {
    Q_DECLARE_TR_FUNCTIONS(AppointmentColumns)
};
} // namespace

Column<AppointmentRow> whatAndWhereColumn(const Workspace& workspace) {
    return {QStringLiteral("what"), AppointmentColumnsWords::tr("What and where"),
            [&workspace](const AppointmentRow& row) { return whatAndWhere(workspace, row); }};
}

Column<AppointmentRow> howToGetThereColumn(const Workspace& workspace) {
    return {QStringLiteral("how"), AppointmentColumnsWords::tr("Companion and transport"),
            [&workspace](const AppointmentRow& row) { return howToGetThere(workspace, row.appointment); }};
}

Column<AppointmentRow> outcomeColumn(const Workspace& workspace) {
    constexpr int width = 180; // the longest chip of an outcome
    return {QStringLiteral("outcome"),
            AppointmentColumnsWords::tr("Outcome"),
            [&workspace](const AppointmentRow& row) { return stateChip(workspace, row).text; },
            [&workspace](const AppointmentRow& row) {
                const ChipText chip = stateChip(workspace, row);
                return Cell{chip.text, {}, chip.tone, chip.icon};
            },
            Qt::AlignLeft,
            {},
            width};
}

} // namespace brobygger
