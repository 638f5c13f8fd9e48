// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/citizens/citizen_store.h"
#include "core/citizens/citizens.h"
#include "core/imports/import_recipe.h"
#include "core/imports/import_store.h"
#include "core/storage/references.h"
#include "core/storage/session.h"

#include <QUuid>

namespace brobygger {

ImportRecipe<Citizen> citizenRecipe(Session& session, const Gazetteer& places, const CellFormat& format) {
    const auto store = std::make_shared<CitizenStore>(session.database());
    const auto imports = std::make_shared<ImportStore>(session.database());
    const auto citizens = std::make_shared<Citizens>(session, places);

    ImportRecipe<Citizen> recipe;
    recipe.fields = citizenFields(format, places);
    // The number decides; without one it is the whole name together with the birth date.
    recipe.existing = [store, imports](const Citizen& said) -> std::optional<Citizen> {
        qint64 id = said.personNumber.isEmpty() ? 0 : imports->citizenWithNumber(said.personNumber);
        if (id == 0 && said.birthDate.isValid()) {
            id = imports->citizenNamed(danishSortKey(said.surname, said.givenName), said.birthDate);
        }
        std::optional<Citizen> known = id == 0 ? std::nullopt : store->find(CitizenId(id));
        const bool isAnother = known && !said.personNumber.isEmpty() && !known->personNumber.isEmpty() &&
                               known->personNumber != said.personNumber;
        return isAnother ? std::nullopt : known;
    };
    recipe.find = [store](qint64 id) { return store->find(CitizenId(id)); };
    recipe.completed = [citizens](const Citizen& after, const std::optional<Citizen>&) {
        return citizens->completed(after);
    };
    recipe.check = [citizens](const Citizen& citizen) { return citizens->problemsOf(citizen); };
    recipe.title = [](const Citizen& citizen) { return citizen.fullName(); };
    recipe.identity = [](const Citizen& citizen) {
        if (!citizen.personNumber.isEmpty()) {
            return citizen.personNumber;
        }
        return citizen.birthDate.isValid()
                   ? foldForSearch(citizen.fullName()) + citizen.birthDate.toString(Qt::ISODate)
                   : QString();
    };
    recipe.byHand = [imports](qint64 id) {
        return [writers = imports->lastWriters(id)](const QString& field) { return writers.isByHand(field); };
    };
    recipe.insert = [store](Write& write, Citizen citizen) {
        citizen.id = write.newId<Citizen>();
        citizen.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        store->insert(write, citizen);
        return citizen.id.value();
    };
    recipe.update = [store](Write& write, const Citizen& before, const Citizen& after) {
        store->update(write, before, after);
    };
    recipe.isUsed = [references = References(session.database(), "citizen")](qint64 id, ImportId) {
        return references.hasAny(id);
    };
    recipe.remove = [store](Write& write, qint64 id) { store->remove(write, CitizenId(id)); };
    return recipe;
}

} // namespace brobygger
