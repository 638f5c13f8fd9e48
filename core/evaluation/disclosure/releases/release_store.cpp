// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/releases/release_store.h"

#include "core/evaluation/disclosure/releases/release_bytes.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace brobygger {

namespace {
const QByteArray& releasesSql() {
    static const QByteArray sql = ReleaseStore::table().select() + " ORDER BY made_at, id";
    return sql;
}
const QByteArray& releasesOfProgrammeSql() {
    static const QByteArray sql = ReleaseStore::table().select() + " WHERE programme_id = :programme_id ORDER BY made_at, id";
    return sql;
}
constexpr const char* releasedContentSql = "SELECT content FROM release WHERE id = :id";
constexpr const char* putReleasedContentSql = "UPDATE release SET content = :content, changed_at = :changed_at WHERE id = :id";

Values withReleasedContent(const ReleasedCells& content) { return Values().setValue("content", Value(toBytes(content))); }

/// Below zero, and always the same for one id, so that two reports still count the same person.
qint64 numberInPlaceOf(const QByteArray& kind, qint64 id, const QByteArray& secret) {
    const QByteArray code = QMessageAuthenticationCode::hash(kind + QByteArray::number(id), secret, QCryptographicHash::Sha256);
    constexpr quint64 positive = 0x7FFFFFFFFFFFFFFFULL;
    const auto number = static_cast<qint64>(qFromLittleEndian<quint64>(code.constData()) & positive);
    return -std::max<qint64>(number, 1);
}

/// Whether the person stood behind anything.
bool forgetPerson(ReleasedCells& content, qint64 person, const QByteArray& secret) {
    const qint64 nobody = numberInPlaceOf("person", person, secret);
    bool wasThere = false;
    for (ReleasedCell& cell : content.cells) {
        const QByteArray kind = "record" + QByteArray::number(static_cast<int>(cell.unit)) + '-';
        for (ReleasedRecord& record : cell.records) {
            if (record.person == person) {
                record.person = nobody;
                record.record = cell.unit == CountedUnit::Person ? nobody : numberInPlaceOf(kind, record.record, secret);
                wasThere = true;
            }
        }
    }
    return wasThere;
}
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

QList<Release> ReleaseStore::all() const {
    Statement select(m_database, releasesSql().constData());
    return table().readAll(select);
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

void ReleaseStore::forget(Write& write, CitizenId citizen, const QByteArray& secret) {
    for (const Release& release : all()) {
        ReleasedCells content = contentOf(release.id);
        if (!forgetPerson(content, citizen.value(), secret)) {
            continue;
        }
        Statement(write.database(), putReleasedContentSql)
            .bind(":content", Value(toBytes(content)))
            .bind(":changed_at", write.stamp())
            .bind(":id", release.id)
            .run();
        write.happened(AuditAction::Changed, RecordKind::Release, release.id.value(), 0, QStringLiteral("content"));
    }
}

} // namespace brobygger
