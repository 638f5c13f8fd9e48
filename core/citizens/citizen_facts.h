// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/citizens/fact.h"
#include "core/storage/records/session.h"

#include <QHash>

namespace brobygger {

/// The sentence why an answer to a fact that is a number cannot be one; empty when it can.
QString numberProblem(const QString& answer);

/// What is known of a citizen's life: dated answers with their source, of which the newest counts. Screening and matching
/// read them; the meaning of a code is the catalogue's.
class CitizenFacts final {
public:
    explicit CitizenFacts(Session& session)
        : m_session(session) {}

    /// Invalid without code or value, or for a day in the future.
    Result<FactId> record(const Fact& fact);
    /// Several answers of one talk in one go, all or none. Taking them back is refused when one is not in the file any more.
    Result<Undo> record(const QList<Fact>& facts);

    /// By code, the newest not dated after `day`.
    QHash<QString, Fact> newest(CitizenId citizen, QDate day) const;
    QHash<QString, Fact> newest(CitizenId citizen) const { return newest(citizen, m_session.clock().today()); }
    /// Every answer to one question, newest first.
    QList<Fact> history(CitizenId citizen, const QString& code) const;

private:
    Result<void> takeBack(const QList<Fact>& recorded);

    Session& m_session;
};

} // namespace brobygger
