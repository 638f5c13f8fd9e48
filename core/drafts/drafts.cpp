// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/drafts.h"

#include "core/drafts/draft_store.h"

namespace brobygger {

Result<void> Drafts::keep(const QString& name, const QString& content, qint64 citizen) {
    const UnkeptDraft draft{name, content, citizen};
    try {
        write(m_session.database(), draft);
        m_unkept.remove(name);
        return {};
    } catch (const StorageFailure& failure) {
        m_unkept.insert(name, draft);
        if (!mayPass(failure.toError())) {
            throw;
        }
        return failure.toError();
    }
}

std::optional<QString> Drafts::find(const QString& name) const {
    if (const auto remembered = m_unkept.constFind(name); remembered != m_unkept.constEnd()) {
        return remembered->content.isEmpty() ? std::nullopt : std::optional(remembered->content);
    }
    return DraftStore(m_session.database()).find(name);
}

/// One that cannot be removed is remembered as removed.
void Drafts::discard(const QString& name) { (void)keep(name, {}); }

void Drafts::keepRemembered(const QList<UnkeptDraft>& drafts) {
    // All of them first: the file may fail for good at any one, and those behind it must not be lost with it.
    for (const UnkeptDraft& draft : drafts) {
        m_unkept.insert(draft.name, draft);
    }
    for (const UnkeptDraft& draft : drafts) {
        (void)keep(draft.name, draft.content, draft.citizen);
    }
}

Result<void> Drafts::keepRememberedIn(const DatabaseSource& copy) const {
    try {
        const auto database = copy.open(AccessMode::ReadWrite);
        if (!database) {
            return database.error();
        }
        for (const UnkeptDraft& draft : m_unkept) {
            write(**database, draft);
        }
        return {};
    } catch (const StorageFailure& failure) {
        return failure.toError();
    }
}

void Drafts::write(Database& database, const UnkeptDraft& draft) const {
    DraftStore store(database);
    if (draft.content.isEmpty()) {
        store.remove(draft.name);
    } else {
        store.put(draft.name, draft.content, draft.citizen, m_session.clock().instant().toString(Qt::ISODate));
    }
}

} // namespace brobygger
