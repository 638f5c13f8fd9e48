// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_sections.h"

#include "core/correspondence/short_message.h"
#include "ui/agenda/agenda_kinds.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct AgendaSectionsWords {
    Q_DECLARE_TR_FUNCTIONS(AgendaSections)
};
} // namespace

QList<AgendaSection> allAgendaSections() {
    return {AgendaSection::Overdue, AgendaSection::Calls, AgendaSection::Appointments, AgendaSection::Tasks,
            AgendaSection::WaitingForOthers};
}

QString titleOf(AgendaSection section) {
    switch (section) {
    case AgendaSection::Overdue: return AgendaSectionsWords::tr("Overdue");
    case AgendaSection::Calls: return AgendaSectionsWords::tr("Calls today");
    case AgendaSection::Appointments: return AgendaSectionsWords::tr("Appointments");
    case AgendaSection::Tasks: return AgendaSectionsWords::tr("Tasks");
    case AgendaSection::WaitingForOthers: return AgendaSectionsWords::tr("Waiting for others");
    }
    return {};
}

AgendaSection sectionOf(const AgendaItem& item) {
    const bool waitsForThem = item.kind == AgendaKind::MessageAnswer && item.source == toCode(MessageDirection::Sent);
    if (waitsForThem && item.state != AgendaState::Overdue) {
        return AgendaSection::WaitingForOthers;
    }
    return item.state == AgendaState::Overdue ? AgendaSection::Overdue : lookOf(item.kind).section;
}

QList<AgendaGroup> groupsOf(const AgendaList& list, const AgendaRowMaker& make) {
    QList<AgendaGroup> groups;
    for (const AgendaSection section : allAgendaSections()) {
        AgendaGroup group{section, {}};
        for (const AgendaItem& item : list.items) {
            if (sectionOf(item) == section) {
                group.rows.append(make(item));
            }
        }
        if (!group.rows.isEmpty()) {
            groups.append(group);
        }
    }
    return groups;
}

} // namespace brobygger
