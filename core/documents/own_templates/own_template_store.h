// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/own_templates/own_template.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How the organisation's own templates are kept.
class OwnTemplateStore final {
public:
    explicit OwnTemplateStore(Database& database)
        : m_database(database) {}

    std::optional<OwnTemplate> find(OwnTemplateId id) const;
    /// By kind and name, the newest version first.
    QList<OwnTemplate> all() const;
    /// Those of a kind and language that letters are written from, now or from a later day on.
    QList<OwnTemplate> chosen(DocumentKind kind, const QString& language) const;
    /// The highest version under this name, 0 when there is none.
    int newestVersion(const OwnTemplate& ownTemplate) const;

    void insert(Write& write, const OwnTemplate& ownTemplate);
    void update(Write& write, const OwnTemplate& before, const OwnTemplate& after);
    void remove(Write& write, const OwnTemplate& ownTemplate);

    static const StoreTable<OwnTemplate>& table();

private:
    Database& m_database;
};

} // namespace brobygger
