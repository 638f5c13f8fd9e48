// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/timeline.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/shared/code_choices.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace brobygger {

namespace {
struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};
QString answerWords(const ShortMessageRow& row) {
    switch (row.answer) {
    case AnswerState::NotAsked: return {};
    case AnswerState::Waiting: return TimelineWords::tr("answer by %1").arg(formatDate(row.message.answerBy));
    case AnswerState::Overdue: return TimelineWords::tr("answer was needed by %1").arg(formatDate(row.message.answerBy));
    case AnswerState::Answered: return TimelineWords::tr("answered");
    case AnswerState::Dropped: return TimelineWords::tr("no answer needed any more");
    }
    return {};
}

/// What was told, and on what; to which message it is the answer.
QString messageText(const Workspace& workspace, const ShortMessage& message, const std::optional<ShortMessage>& answered) {
    QStringList texts{message.text};
    QStringList kinds;
    for (const QString& kind : message.kinds) {
        kinds << codeWord(workspace, QStringLiteral("information_kind"), kind);
    }
    if (!kinds.isEmpty()) {
        texts << (message.legalBasis.isEmpty()
                      ? TimelineWords::tr("Told with consent: %1.").arg(kinds.join(QStringLiteral(", ")))
                      : TimelineWords::tr("Told without consent: %1. Legal basis: %2. Reason: %3")
                            .arg(kinds.join(QStringLiteral(", ")),
                                 codeWord(workspace, QStringLiteral("legal_basis"), message.legalBasis), message.reason));
    }
    if (answered) {
        texts << TimelineWords::tr("Answer to the message of %1:").arg(formatDate(answered->on)) + QLatin1Char('\n') +
                     answered->text;
    }
    return texts.join(QStringLiteral("\n\n"));
}
} // namespace

QString TimelineRow::key() const {
    if (message) {
        return QStringLiteral("message/") + message->message.id.toString();
    }
    return note ? QStringLiteral("note/") + note->note.id.toString() : QStringLiteral("contact/") + contact->id.toString();
}

bool TimelineRow::isToBeFiled() const { return note ? note->note.isToBeFiled : message && message->message.isToBeFiled; }

QDate TimelineRow::filedOn() const {
    if (message) {
        return message->message.filedOn;
    }
    return note ? note->note.filedOn : QDate();
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
    const QList<ShortMessageRow> messages = workspace.correspondence.forCitizen(citizen);
    QHash<ShortMessageId, ShortMessage> byId;
    for (const ShortMessageRow& message : messages) {
        byId.insert(message.message.id, message.message);
    }
    for (const ShortMessageRow& message : messages) {
        const auto answered = byId.constFind(message.message.answers);
        rows.append({QDateTime(message.message.on, QTime(0, 0)), std::nullopt, std::nullopt, message,
                     answered == byId.constEnd() ? std::nullopt : std::optional(*answered)});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const TimelineRow& a, const TimelineRow& b) { return a.at > b.at; });
    return rows;
}

QString timelineTitle(const Workspace& workspace, const TimelineRow& row) {
    if (row.note) {
        return TimelineWords::tr("Note");
    }
    if (row.message) {
        return messageTitle(row.message->message);
    }
    return QStringLiteral("%1: %2").arg(codeWord(workspace, QStringLiteral("contact_kind"), row.contact->kind),
                                        codeWord(workspace, QStringLiteral("contact_outcome"), row.contact->outcome));
}

QString timelineDetail(const Workspace& workspace, const TimelineRow& row) {
    QStringList parts;
    if (row.message) {
        parts << codeWord(workspace, QStringLiteral("channel"), row.message->message.channel) << answerWords(*row.message);
    } else if (row.note) {
        if (const int late = daysLate(row.note->note); late > 0) {
            parts << TimelineWords::tr("noted %n days after", nullptr, late);
        }
        if (row.note->note.isShared) {
            parts << TimelineWords::tr("the citizen may read it");
        }
        if (row.note->note.isForLocum) {
            parts << TimelineWords::tr("for the locum");
        }
        if (!row.note->earlier.isEmpty()) {
            parts << TimelineWords::tr("corrected %n times", nullptr, static_cast<int>(row.note->earlier.size()));
        }
        if (!row.note->remarks.isEmpty()) {
            parts << TimelineWords::tr("the citizen's remark");
        }
    } else if (row.contact->minutes) {
        parts << TimelineWords::tr("%n minutes", nullptr, *row.contact->minutes);
    }
    if (row.filedOn().isValid()) {
        parts << TimelineWords::tr("filed %1").arg(formatDate(row.filedOn()));
    } else if (row.isToBeFiled()) {
        parts << TimelineWords::tr("to be filed");
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString timelineText(const Workspace& workspace, const TimelineRow& row) {
    if (row.contact) {
        return row.contact->text;
    }
    if (row.message) {
        QStringList parts{messageText(workspace, row.message->message, row.answered)};
        const AttachmentPlace place{.message = row.message->message.id};
        for (const Attachment& file : workspace.attachments.on(row.message->message.citizen, place)) {
            parts << TimelineWords::tr("Attached: %1").arg(file.title);
        }
        return parts.join(QLatin1Char('\n'));
    }
    return noteWithRemarks(*row.note) + olderWordings(row);
}

QString olderWordings(const TimelineRow& row) {
    QString texts;
    const QList<Note> earlier = row.note ? row.note->earlier : QList<Note>();
    for (qsizetype at = 0; at < earlier.size(); ++at) {
        texts += QStringLiteral("\n\n") +
                 TimelineWords::tr("Corrected on %1. Earlier wording, written %2:")
                     .arg(formatDate(row.note->correctedOn(at)), formatDateTime(earlier.at(at).writtenAt)) +
                 QLatin1Char('\n') + earlier.at(at).text;
    }
    return texts;
}

QString noteWithRemarks(const NoteEntry& entry) {
    QStringList texts{entry.note.text};
    for (const NoteRemark& remark : entry.remarks) {
        texts << TimelineWords::tr("The citizen's remark of %1:").arg(formatDate(remark.saidOn)) + QLatin1Char('\n') +
                     remark.text;
    }
    return texts.join(QStringLiteral("\n\n"));
}

} // namespace brobygger
