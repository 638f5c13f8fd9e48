// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/waiting_drafts.h"
#include "core/storage/statement.h"

#include <optional>

namespace brobygger {

/// How drafts are kept.
class DraftStore final {
public:
    explicit DraftStore(Database& database)
        : m_database(database) {}

    void put(const QString& name, const QString& content, qint64 citizen, const QString& savedAt);
    std::optional<QString> find(const QString& name) const;
    void remove(const QString& name);
    QList<Draft> all() const;

private:
    Database& m_database;
};

} // namespace brobygger
