// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/timeline.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/shared/code_choices.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};
} // namespace

QString TimelineRow::key() const {
    return note ? QStringLiteral("note/") + note->note.id.toString() : QStringLiteral("contact/") + contact->id.toString();
}

QList<TimelineRow> timelineOf(const Workspace& workspace, CitizenId citizen) {
    QList<TimelineRow> rows;
    for (const NoteEntry& entry : workspace.notes.forCitizen(citizen)) {
        const QTime written = entry.note.writtenAt.date() == entry.note.eventOn ? entry.note.writtenAt.time() : QTime(0, 0);
        rows.append({QDateTime(entry.note.eventOn, written), entry, std::nullopt});
    }
    for (const Contact& contact : workspace.contacts.forCitizen(citizen)) {
        rows.append({contact.at, std::nullopt, contact});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const TimelineRow& a, const TimelineRow& b) { return a.at > b.at; });
    return rows;
}

QString timelineTitle(const Workspace& workspace, const TimelineRow& row) {
    if (row.note) {
        return TimelineWords::tr("Note");
    }
    return QStringLiteral("%1: %2").arg(codeWord(workspace, QStringLiteral("contact_kind"), row.contact->kind),
                                        codeWord(workspace, QStringLiteral("contact_outcome"), row.contact->outcome));
}

QString timelineDetail(const TimelineRow& row) {
    QStringList parts;
    if (row.note) {
        if (const int late = daysLate(row.note->note); late > 0) {
            parts << TimelineWords::tr("noted %n days after", nullptr, late);
        }
        if (row.note->note.isShared) {
            parts << TimelineWords::tr("the citizen may read it");
        }
        if (!row.note->earlier.isEmpty()) {
            parts << TimelineWords::tr("corrected %n times", nullptr, static_cast<int>(row.note->earlier.size()));
        }
    } else if (row.contact->minutes) {
        parts << TimelineWords::tr("%n minutes", nullptr, *row.contact->minutes);
    }
    return parts.join(QStringLiteral(" · "));
}

QString timelineText(const TimelineRow& row) {
    if (row.contact) {
        return row.contact->text;
    }
    QStringList texts{row.note->note.text};
    for (const Note& older : row.note->earlier) {
        texts << TimelineWords::tr("Earlier wording, written %1:").arg(formatDateTime(older.writtenAt)) + QLatin1Char('\n') +
                     older.text;
    }
    return texts.join(QStringLiteral("\n\n"));
}

} // namespace brobygger
