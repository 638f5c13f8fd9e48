// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/parish_categories.h"

#include "core/programmes/parish_category_store.h"
#include "core/storage/records/change_record.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct ParishCategoriesWords {
    Q_DECLARE_TR_FUNCTIONS(ParishCategories)
};
} // namespace

Problems check(const ParishCategory& category, QDate today) {
    Problems problems;
    if (category.parish.size() != 4) {
        problems.error(QStringLiteral("parish"), ParishCategoriesWords::tr("Choose a parish."));
    }
    if (category.category < 1 || category.category > 5) {
        problems.error(QStringLiteral("category"), ParishCategoriesWords::tr("A category is a number from 1 to 5."));
    }
    if (category.year < 1990 || category.year > today.year()) {
        problems.error(QStringLiteral("year"), ParishCategoriesWords::tr("Say for which year the category holds."));
    }
    if (category.source.trimmed().isEmpty()) {
        problems.error(QStringLiteral("source"), ParishCategoriesWords::tr("Say where the category stands."));
    }
    return problems;
}

Result<Undo> ParishCategories::save(const ParishCategory& category) {
    return m_session.write(QStringLiteral("parish_category.save"), [&](Write& write) -> Result<Undo> {
        if (const Problems problems = check(category, write.clock().today()); problems.hasErrors()) {
            return invalid(problems);
        }
        ParishCategoryStore store(write.database());
        const auto former = store.find(category.parish);
        if (former == category) {
            return Undo();
        }
        store.put(write, category);
        return Undo([this, category, former] { return putBack(category, former); });
    });
}

Result<void> ParishCategories::putBack(const ParishCategory& left, const std::optional<ParishCategory>& former) {
    return m_session.write(QStringLiteral("parish_category.save.undo"), [&](Write& write) -> Result<void> {
        ParishCategoryStore store(write.database());
        if (store.find(left.parish) != left) {
            return recordTouched();
        }
        if (former) {
            store.put(write, *former);
        } else {
            store.remove(write, left.parish);
        }
        return {};
    });
}

std::optional<ParishCategory> ParishCategories::find(const QString& parish) const {
    return ParishCategoryStore(m_session.database()).find(parish);
}

QList<ParishCategory> ParishCategories::all() const { return ParishCategoryStore(m_session.database()).all(); }

} // namespace brobygger
