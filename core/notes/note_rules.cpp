// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_rules.h"

#include "core/citizens/day_rules.h"
#include "core/notes/note_words.h"

#include <QHash>
#include <algorithm>
#include <tuple>

namespace brobygger {

Problems check(const Note& note, QDate birthDate, QDate today) {
    Problems problems;
    if (note.text.trimmed().isEmpty()) {
        problems.error(QStringLiteral("text"), NotesWords::tr("Write the note."));
    }
    if (const QString wrong = wrongDay(note.eventOn, birthDate, today); !wrong.isEmpty()) {
        problems.error(QStringLiteral("eventOn"), wrong);
    }
    return problems;
}

Problems check(const NoteRemark& remark, const Note& note, QDate today) {
    Problems problems;
    if (remark.text.trimmed().isEmpty()) {
        problems.error(QStringLiteral("text"), NotesWords::tr("Write what the citizen says to the note."));
    }
    if (!remark.saidOn.isValid() || remark.saidOn > today || remark.saidOn < note.eventOn) {
        problems.error(QStringLiteral("saidOn"),
                       NotesWords::tr("Enter the day the citizen said it. It lies between the note and today."));
    }
    return problems;
}

int daysLate(const Note& note) { return std::max(0, static_cast<int>(note.eventOn.daysTo(note.writtenAt.date()))); }

QList<NoteEntry> entriesOf(const QList<Note>& notes) {
    QHash<NoteId, Note> byId;
    QHash<NoteId, NoteId> replacedBy;
    for (const Note& note : notes) {
        byId.insert(note.id, note);
        if (note.replaces.isValid()) {
            replacedBy.insert(note.replaces, note.id);
        }
    }
    QList<NoteEntry> entries;
    for (const Note& note : notes) {
        if (replacedBy.contains(note.id)) {
            continue;
        }
        NoteEntry entry{note, {}};
        for (NoteId older = note.replaces; byId.contains(older); older = byId.value(older).replaces) {
            entry.earlier.append(byId.value(older));
        }
        entries.append(entry);
    }
    std::sort(entries.begin(), entries.end(), [](const NoteEntry& a, const NoteEntry& b) {
        return std::tie(a.note.eventOn, a.note.writtenAt, a.note.id) > std::tie(b.note.eventOn, b.note.writtenAt, b.note.id);
    });
    return entries;
}

QList<NoteEntry> withRemarks(QList<NoteEntry> entries, const QList<NoteRemark>& remarks) {
    for (NoteEntry& entry : entries) {
        for (const NoteRemark& remark : remarks) {
            const auto isOfRemark = [&remark](const Note& note) { return note.id == remark.note; };
            if (isOfRemark(entry.note) || std::ranges::any_of(entry.earlier, isOfRemark)) {
                entry.remarks.append(remark);
            }
        }
    }
    return entries;
}

} // namespace brobygger
