// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How remarks of citizens to notes are kept: they are only ever added.
class NoteRemarkStore final {
public:
    explicit NoteRemarkStore(Database& database)
        : m_database(database) {}

    std::optional<NoteRemark> find(NoteRemarkId id) const;
    /// The earliest first.
    QList<NoteRemark> forCitizen(CitizenId citizen) const;

    void insert(Write& write, const NoteRemark& remark);
    /// For one that was entered by mistake a moment ago.
    void remove(Write& write, const NoteRemark& remark);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<NoteRemark>& table();

private:
    Database& m_database;
};

} // namespace brobygger
