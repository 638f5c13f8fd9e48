// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes/code_list.h"
#include "core/storage/records/write.h"

#include <QHash>
#include <optional>

namespace brobygger {

/// How coded lists are kept.
class CodeStore final {
public:
    explicit CodeStore(Database& database)
        : m_database(database) {}

    QHash<QString, QList<Code>> all() const;
    std::optional<Code> find(const QString& list, const QString& id) const;
    /// Adds a code that is not there yet; one that is keeps its words.
    void addMissing(const QString& list, const Code& code, int position);
    /// Gives a shipped code the `extra` and the place in its list that it is shipped with now; its words stay.
    void renew(const QString& list, const Code& code, int position);
    /// Adds one of the organisation's own at the end of its list.
    void insert(Write& write, const QString& list, const Code& code);
    void update(Write& write, const QString& list, const Code& before, const Code& after);
    void remove(Write& write, const QString& list, const Code& code);

private:
    Database& m_database;
};

} // namespace brobygger
