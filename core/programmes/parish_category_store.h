// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/parish_category.h"
#include "core/storage/records/write.h"
#include "core/storage/statement.h"

#include <QList>
#include <optional>

namespace brobygger {

/// How area categories are kept.
class ParishCategoryStore final {
public:
    explicit ParishCategoryStore(Database& database)
        : m_database(database) {}

    void put(Write& write, const ParishCategory& category);
    void remove(Write& write, const QString& parish);
    std::optional<ParishCategory> find(const QString& parish) const;
    QList<ParishCategory> all() const;

private:
    Database& m_database;
};

} // namespace brobygger
