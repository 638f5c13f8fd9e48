// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/storage/records/session.h"
#include "core/todos/todo.h"

#include <QStringList>

namespace brobygger {

class Citizens;
class Documents;
class Todos;

/// When something about a citizen was wrong and is corrected, those who got it are told (GDPR article 19): a task for each.
class CorrectionNotices final {
public:
    CorrectionNotices(Session& session, const Citizens& citizens, const Documents& documents, Todos& todos)
        : m_session(session)
        , m_citizens(citizens)
        , m_documents(documents)
        , m_todos(todos) {}

    /// Who got something about the citizen by letter, by message or without consent, each once by name; not the citizen.
    QStringList recipients(CitizenId citizen) const;
    /// A task for today to tell each of them what is corrected. Invalid (what) without it or (recipients) when there is nobody;
    /// NotFound without the citizen.
    Result<Undo> tell(CitizenId citizen, const QStringList& recipients, const QString& what);

private:
    Session& m_session;
    const Citizens& m_citizens;
    const Documents& m_documents;
    Todos& m_todos;
};

} // namespace brobygger
