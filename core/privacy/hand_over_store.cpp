// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/hand_over_store.h"

namespace brobygger {

namespace {
constexpr const char* handOversOfCitizenSql =
    "SELECT * FROM hand_over WHERE citizen_id = :citizen_id ORDER BY made_on DESC, id DESC";

QString joinedHandOverKinds(const QStringList& kinds) { return kinds.join(QLatin1Char(',')); }
QStringList handOverKindsIn(const QString& text) { return text.split(QLatin1Char(','), Qt::SkipEmptyParts); }
} // namespace

const StoreTable<CitizenHandOver>& HandOverStore::table() {
    using Row = CitizenHandOver;
    static const StoreTable<Row> table{
        "hand_over",
        RecordKind::HandOver,
        ownedBy<&Row::citizen>,
        {field<&Row::citizen>("citizen_id").once(), coded<handOverDirectionFromCode, &Row::direction>("direction").once(),
         field<&Row::bundle>("bundle").once(), field<&Row::organisation>("organisation").once(),
         field<&Row::person>("person").once(), coded<handOverBasisFromCode, &Row::basis>("basis").once(),
         asText<joinedHandOverKinds, handOverKindsIn, &Row::kinds>("kinds").once(), field<&Row::on>("made_on").once(),
         field<&Row::validTo>("valid_to").once()},
        Stamps::Created};
    return table;
}

QList<CitizenHandOver> HandOverStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, handOversOfCitizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

std::optional<CitizenHandOver> HandOverStore::find(HandOverId id) const { return table().find(m_database, id); }

void HandOverStore::insert(Write& write, const CitizenHandOver& handOver) { table().insert(write, handOver); }

void HandOverStore::remove(Write& write, const CitizenHandOver& handOver) { table().remove(write, handOver); }

} // namespace brobygger
