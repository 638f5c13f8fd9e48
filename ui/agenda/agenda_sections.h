// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agenda/agenda_row.h"

#include <functional>

namespace brobygger {

/// The sections of the page I dag, in this order.
enum class AgendaSection { Overdue, Calls, Appointments, Tasks, WaitingForOthers };
QList<AgendaSection> allAgendaSections();
QString titleOf(AgendaSection section);
AgendaSection sectionOf(const AgendaItem& item);

/// A section of the page with its lines.
struct AgendaGroup {
    AgendaSection section;
    QList<AgendaRow> rows;
};

/// The words of the rows, made by the page from the workspace.
using AgendaRowMaker = std::function<AgendaRow(const AgendaItem&)>;

/// The sections that hold something, in the order of the page; within one, the lines as the list has them: by kind in the
/// order of allAgendaKinds(), then by day.
QList<AgendaGroup> groupsOf(const AgendaList& list, const AgendaRowMaker& make);

} // namespace brobygger
