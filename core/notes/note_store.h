// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How notes are kept: they are only ever added; what becomes of one is marked.
class NoteStore final {
public:
    explicit NoteStore(Database& database)
        : m_database(database) {}

    std::optional<Note> find(NoteId id) const;
    /// Also the replaced ones.
    QList<Note> forCitizen(CitizenId citizen) const;
    bool isReplaced(NoteId id) const;

    void insert(Write& write, const Note& note);
    /// Writes what became of it: whether it is to be filed, when it was, and whether a locum gets it.
    void update(Write& write, const Note& before, const Note& after);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<Note>& table();

private:
    Database& m_database;
};

} // namespace brobygger
