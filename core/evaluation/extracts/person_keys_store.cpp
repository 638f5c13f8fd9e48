// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/extracts/person_keys_store.h"

#include "core/evaluation/extracts/person_keys.h"
#include "core/evaluation/records/places_by_id.h"
#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* identitiesSql =
    "SELECT id, person_number, given_name, surname, birth_date FROM citizen WHERE merged_into IS NULL ORDER BY id";
}

std::vector<QByteArray> personKeys(Database& database, const std::vector<EvaluationRecords::Person>& persons,
                                   const Secret& secret, const QByteArray& origin) {
    const PlacesById places(persons, [](const EvaluationRecords::Person& person) { return person.id.value(); });
    PlaceFinder finder(places);
    std::vector<QByteArray> keys(persons.size());
    for (Statement row(database, identitiesSql); row.step();) {
        const int place = finder.of(row.integer("id"));
        if (place < 0) {
            continue;
        }
        QByteArray key =
            personKey(secret, {row.text("person_number"), row.text("given_name"), row.text("surname"), row.date("birth_date")});
        if (key.isEmpty()) {
            key = underSecret(secret, "nobody else\n" + origin + '\n' + QByteArray::number(row.integer("id")));
        }
        keys[static_cast<size_t>(place)] = key;
    }
    return keys;
}

} // namespace brobygger
