// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/filing/filing.h"
#include "core/storage/records/session.h"

#include <QList>

namespace brobygger {

/// What of notes, messages and letters is to be filed in the journal of the house, and what has been.
class Filings final {
public:
    explicit Filings(Session& session)
        : m_session(session) {}

    /// Marks it for the journal, or takes the mark and the day away.
    Result<Undo> setToBeFiled(RecordKind kind, qint64 record, bool isToBeFiled);
    /// All of them in one write, to be taken back in one step. Invalid (filedOn) for a day ahead; NotFound when one of them is
    /// gone; nothing is marked then.
    Result<Undo> markFiled(const QList<FilingItem>& items, QDate on);

    /// The oldest first. `limit` -1: all from there on.
    QList<FilingItem> waiting(qsizetype offset = 0, qsizetype limit = -1) const;
    int countWaiting() const;

private:
    Session& m_session;
};

} // namespace brobygger
