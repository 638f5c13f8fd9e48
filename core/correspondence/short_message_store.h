// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/correspondence/short_message.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How messages are kept. What was sent or came stays as it was; only what became of it changes.
class ShortMessageStore final {
public:
    explicit ShortMessageStore(Database& database)
        : m_database(database) {}

    std::optional<ShortMessage> find(ShortMessageId id) const;
    /// The latest first.
    QList<ShortMessage> forCitizen(CitizenId citizen) const;
    /// Whether another one names it as the one it answers.
    bool isAnswered(ShortMessageId id) const;

    void insert(Write& write, const ShortMessage& message);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const ShortMessage& before, const ShortMessage& after);
    /// For one that was entered by mistake a moment ago.
    void remove(Write& write, const ShortMessage& message);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<ShortMessage>& table();

private:
    Database& m_database;
};

} // namespace brobygger
