// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/focus_groups/focus_group.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How focus groups are kept; their participants, themes and quotes are records of their own.
class FocusGroupStore final {
public:
    explicit FocusGroupStore(Database& database)
        : m_database(database) {}

    std::optional<FocusGroup> find(FocusGroupId id) const;
    /// The newest first.
    QList<FocusGroup> all() const;
    /// Whether the full name of any citizen of the file stands in a text.
    bool namesCitizen(const QString& text) const;

    void insert(Write& write, const FocusGroup& group);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const FocusGroup& before, const FocusGroup& after);
    void remove(Write& write, const FocusGroup& group);

    static const StoreTable<FocusGroup>& table();

private:
    Database& m_database;
};

/// How one kind of what belongs to a focus group is kept: participants, themes, quotes.
template <class Part> class FocusPartStore final {
public:
    explicit FocusPartStore(Database& database)
        : m_database(database) {}

    std::optional<Part> find(Id<Part> id) const { return table().find(m_database, id); }
    /// Those of a group, in the order in which they were entered.
    QList<Part> of(FocusGroupId group) const {
        const QByteArray sql = table().select() + " WHERE focus_group_id = :focus_group_id ORDER BY id";
        Statement select(m_database, sql.constData());
        return table().readAll(select.bind(":focus_group_id", group));
    }

    void insert(Write& write, const Part& part) { table().insert(write, part); }
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const Part& before, const Part& after) { table().update(write, before, after); }
    void remove(Write& write, const Part& part) { table().remove(write, part); }

    static const StoreTable<Part>& table();

private:
    Database& m_database;
};

template <> const StoreTable<FocusParticipant>& FocusPartStore<FocusParticipant>::table();
template <> const StoreTable<FocusTheme>& FocusPartStore<FocusTheme>::table();
template <> const StoreTable<FocusQuote>& FocusPartStore<FocusQuote>::table();

} // namespace brobygger
