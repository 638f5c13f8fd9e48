// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/drafts.h"

#include "core/drafts/draft_store.h"

namespace brobygger {

void Drafts::keep(const QString& name, const QString& content, qint64 citizen) {
    DraftStore store(m_session.database());
    if (content.isEmpty()) {
        store.remove(name);
    } else {
        store.put(name, content, citizen, m_session.clock().instant().toString(Qt::ISODate));
    }
}

std::optional<QString> Drafts::find(const QString& name) const { return DraftStore(m_session.database()).find(name); }

void Drafts::discard(const QString& name) { DraftStore(m_session.database()).remove(name); }

} // namespace brobygger
