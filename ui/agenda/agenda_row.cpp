// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_row.h"

namespace brobygger {

QString AgendaRow::inWords() const {
    QStringList words{chip.text, name, text};
    words += detail;
    words.append(warning.text);
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
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
