// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/own_templates/own_template_store.h"

namespace brobygger {

namespace {
constexpr const char* ownTemplatesSql = "SELECT * FROM own_template ORDER BY kind, language, name, version DESC";
constexpr const char* chosenTemplatesSql =
    "SELECT * FROM own_template WHERE is_chosen = 1 AND kind = :kind AND language = :language";
constexpr const char* newestVersionSql = R"(
    SELECT coalesce(max(version), 0) AS newest FROM own_template
    WHERE kind = :kind AND language = :language AND name = :name)";
} // namespace

const StoreTable<OwnTemplate>& OwnTemplateStore::table() {
    // A letter that was sent keeps its version, so nothing of one changes but whether it is used.
    static const StoreTable<OwnTemplate> table{
        "own_template",
        RecordKind::OwnTemplate,
        ownedByNobody<OwnTemplate>,
        {coded<documentKindFromCode, &OwnTemplate::kind>("kind").once(), field<&OwnTemplate::language>("language").once(),
         field<&OwnTemplate::name>("name").once(), field<&OwnTemplate::version>("version").once(),
         field<&OwnTemplate::validFrom>("valid_from").once(), field<&OwnTemplate::text>("text").once(),
         field<&OwnTemplate::seenOn>("seen_on"), field<&OwnTemplate::isChosen>("is_chosen")}};
    return table;
}

std::optional<OwnTemplate> OwnTemplateStore::find(OwnTemplateId id) const { return table().find(m_database, id); }

QList<OwnTemplate> OwnTemplateStore::all() const {
    Statement select(m_database, ownTemplatesSql);
    return table().readAll(select);
}

QList<OwnTemplate> OwnTemplateStore::chosen(DocumentKind kind, const QString& language) const {
    Statement select(m_database, chosenTemplatesSql);
    return table().readAll(select.bind(":kind", toCode(kind)).bind(":language", language));
}

int OwnTemplateStore::newestVersion(const OwnTemplate& ownTemplate) const {
    Statement select(m_database, newestVersionSql);
    select.bind(":kind", toCode(ownTemplate.kind)).bind(":language", ownTemplate.language).bind(":name", ownTemplate.name);
    return select.step() ? static_cast<int>(select.integer("newest")) : 0;
}

void OwnTemplateStore::insert(Write& write, const OwnTemplate& ownTemplate) { table().insert(write, ownTemplate); }

void OwnTemplateStore::update(Write& write, const OwnTemplate& before, const OwnTemplate& after) {
    table().update(write, before, after);
}

void OwnTemplateStore::remove(Write& write, const OwnTemplate& ownTemplate) { table().remove(write, ownTemplate); }

} // namespace brobygger
