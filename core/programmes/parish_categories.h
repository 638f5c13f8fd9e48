// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/undo.h"
#include "core/programmes/parish_category.h"
#include "core/storage/records/session.h"

#include <QList>
#include <optional>

namespace brobygger {

/// Category 1 to 5, a year that has begun, and a source.
Problems check(const ParishCategory& category, QDate today);

/// The area categories of parishes, entered once in the settings.
class ParishCategories final {
public:
    explicit ParishCategories(Session& session)
        : m_session(session) {}

    /// Enters or replaces the category of a parish, and returns how to have the former one, or none, back. Invalid with the
    /// problems of check().
    Result<Undo> save(const ParishCategory& category);

    std::optional<ParishCategory> find(const QString& parish) const;
    QList<ParishCategory> all() const; ///< in code order

private:
    Result<void> putBack(const ParishCategory& left, const std::optional<ParishCategory>& former);

    Session& m_session;
};

} // namespace brobygger
