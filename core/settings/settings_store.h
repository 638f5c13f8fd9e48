// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <optional>

namespace brobygger {

/// How settings are kept: a name and a text.
class SettingsStore final {
public:
    explicit SettingsStore(Database& database)
        : m_database(database) {}

    std::optional<QString> find(const char* name) const;
    void put(const char* name, const QString& value);

private:
    Database& m_database;
};

} // namespace brobygger
