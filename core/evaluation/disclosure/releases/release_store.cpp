// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/releases/release_store.h"

#include "core/evaluation/disclosure/releases/release_bytes.h"

namespace brobygger {

namespace {
const QByteArray& releasesOfProgrammeSql() {
    static const QByteArray sql = ReleaseStore::table().select() + " WHERE programme_id = :programme_id ORDER BY made_at, id";
    return sql;
}
constexpr const char* releasedContentSql = "SELECT content FROM release WHERE id = :id";

Values withReleasedContent(const ReleasedCells& content) { return Values().setValue("content", Value(toBytes(content))); }
} // namespace

const StoreTable<Release>& ReleaseStore::table() {
    static const StoreTable<Release> table{"release",
                                           RecordKind::Release,
                                           ownedByNobody<Release>,
                                           {field<&Release::key>("report_key").once(),
                                            field<&Release::programmeId>("programme_id").once(),
                                            field<&Release::from>("from_on").once(), field<&Release::to>("to_on").once(),
                                            field<&Release::definitionVersion>("definition_version").once(),
                                            field<&Release::madeAt>("made_at").once(), beside<Release>("content")}};
    return table;
}

ReleasedCells ReleaseStore::contentOf(ReleaseId id) const {
    Statement select(m_database, releasedContentSql);
    select.bind(":id", id);
    return select.step() ? releasedCellsFromBytes(select.bytes("content")).value_or(ReleasedCells()) : ReleasedCells();
}

std::vector<Release> ReleaseStore::ofProgramme(const QString& programmeId) const {
    Statement select(m_database, releasesOfProgrammeSql().constData());
    const QList<Release> releases = table().readAll(select.bind(":programme_id", programmeId));
    std::vector<Release> whole(releases.begin(), releases.end());
    for (Release& release : whole) {
        release.content = contentOf(release.id);
    }
    return whole;
}

void ReleaseStore::insert(Write& write, const Release& release) {
    table().insert(write, release, withReleasedContent(release.content));
}

} // namespace brobygger
