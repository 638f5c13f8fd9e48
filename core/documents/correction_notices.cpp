// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/correction_notices.h"

#include "core/documents/documents.h"
#include "core/documents/letters/document_words.h"
#include "core/todos/todos.h"

#include <algorithm>

namespace brobygger {

namespace {
bool hasGoneOut(SharingEvent event) {
    return event == SharingEvent::LetterSent || event == SharingEvent::MessageSent || event == SharingEvent::PassedOnByLaw ||
           event == SharingEvent::HandedOver;
}

Problems checkNotice(const QStringList& recipients, const QString& what) {
    Problems problems;
    if (what.isEmpty()) {
        problems.error(QStringLiteral("what"), DocumentsWords::tr("Write what is corrected."));
    }
    if (recipients.isEmpty()) {
        problems.error(QStringLiteral("recipients"), DocumentsWords::tr("Choose who is to be told."));
    }
    return problems;
}

Todo noticeTo(const QString& recipient, CitizenId citizen, const QString& what, QDate today) {
    Todo todo;
    todo.citizen = citizen;
    todo.kind = TodoKind::TellRecipient;
    todo.title = DocumentsWords::tr("Tell %1 that this is corrected: %2").arg(recipient, what);
    todo.dueOn = today;
    return todo;
}

Undo takingBackAll(const QList<Undo>& undos) {
    return [undos]() -> Result<void> {
        for (const Undo& undo : undos) {
            if (const Result<void> undone = undo(); !undone) {
                return undone;
            }
        }
        return {};
    };
}
} // namespace

QStringList CorrectionNotices::recipients(CitizenId id) const {
    const auto citizen = m_citizens.find(id);
    QStringList parties;
    for (const SharingLine& line : m_documents.sharing(id)) {
        if (citizen && hasGoneOut(line.event) && !line.party.isEmpty() && line.party != citizen->fullName()) {
            parties << line.party;
        }
    }
    parties.removeDuplicates();
    parties.sort(Qt::CaseInsensitive);
    return parties;
}

Result<Undo> CorrectionNotices::tell(CitizenId citizen, const QStringList& recipients, const QString& text) {
    if (!m_citizens.find(citizen)) {
        return recordGone();
    }
    const QString what = text.simplified();
    if (const Problems problems = checkNotice(recipients, what); problems.hasErrors()) {
        return invalid(problems);
    }
    return m_session.write(QStringLiteral("todo.tell_correction"), [&](Write& write) -> Result<Undo> {
        QList<Undo> undos;
        for (const QString& recipient : recipients) {
            const Result<TodoId> added = m_todos.add(write, noticeTo(recipient, citizen, what, write.clock().today()));
            if (!added) {
                return added.error();
            }
            undos.append(m_todos.takingBack(*added));
        }
        return takingBackAll(undos);
    });
}

} // namespace brobygger
