// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/waiting_drafts.h"

#include "core/drafts/draft_store.h"
#include "core/storage/records/session.h"

namespace brobygger {

QList<Draft> waitingDrafts(Session& session) { return DraftStore(session.database()).all(); }

} // namespace brobygger
