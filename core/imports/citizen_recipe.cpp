// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/text.h"
#include "core/citizens/citizen_store.h"
#include "core/citizens/citizens.h"
#include "core/imports/rows/import_recipe.h"
#include "core/imports/rows/import_store.h"
#include "core/imports/rows/import_words.h"
#include "core/storage/records/references.h"
#include "core/storage/records/session.h"

#include <QUuid>

namespace brobygger {

namespace {
/// Whom a row may mean: the CPR number decides, else the number in the user's own sheet, else the whole name together
/// with the birth date. More than one is said in words.
QList<qint64> meant(const ImportStore& imports, const Citizen& said, Problems& problems) {
    const auto one = [&problems](const QList<qint64>& found, const char* field) {
        if (found.size() > 1) {
            problems.error(QLatin1String(field), ImportsWords::tr("The row may mean more than one citizen."));
        }
        return found;
    };
    const QList<qint64> numbered =
        said.personNumber.isEmpty() ? QList<qint64>() : one(imports.citizensWithNumber(said.personNumber), "personNumber");
    const QList<qint64> ownNumbered =
        said.ownNumber.isEmpty() ? QList<qint64>() : one(imports.citizensWithOwnNumber(said.ownNumber), "ownNumber");
    if (!numbered.isEmpty() && !ownNumbered.isEmpty() && numbered != ownNumbered) {
        problems.error(QStringLiteral("ownNumber"), ImportsWords::tr("Another citizen has this number in the file."));
    }
    if (!numbered.isEmpty() || !ownNumbered.isEmpty()) {
        return numbered.isEmpty() ? ownNumbered : numbered;
    }
    return said.birthDate.isValid()
               ? one(imports.citizensNamed(danishSortKey(said.surname, said.givenName), said.birthDate), "birthDate")
               : QList<qint64>();
}

/// Name and birth date together; empty without a birth date.
QString nameAndBirthDate(const Citizen& citizen) {
    return citizen.birthDate.isValid() ? foldForSearch(citizen.fullName()) + citizen.birthDate.toString(Qt::ISODate)
                                       : QString();
}

} // namespace

ImportRecipe<Citizen> citizenRecipe(Session& session, const Gazetteer& places, const CellFormat& format) {
    const auto store = std::make_shared<CitizenStore>(session.database());
    const auto imports = std::make_shared<ImportStore>(session.database());
    const auto citizens = std::make_shared<Citizens>(session, places);

    ImportRecipe<Citizen> recipe;
    recipe.fields = citizenFields(format, places);
    recipe.existing = [store, imports](Citizen& said, Problems& problems) -> std::optional<Citizen> {
        const QList<qint64> found = meant(*imports, said, problems);
        std::optional<Citizen> known =
            found.isEmpty() || problems.hasErrors() ? std::nullopt : store->find(CitizenId(found.first()));
        const auto differs = [&](QString Citizen::*number) {
            return known && !(said.*number).isEmpty() && !((*known).*number).isEmpty() && said.*number != (*known).*number;
        };
        const bool isAnother = differs(&Citizen::personNumber) || differs(&Citizen::ownNumber);
        if (isAnother && !said.ownNumber.isEmpty() && known->ownNumber == said.ownNumber) {
            problems.error(QStringLiteral("ownNumber"), ImportsWords::tr("Another citizen has this number in the file."));
        }
        return isAnother ? std::nullopt : known;
    };
    recipe.find = [store](qint64 id) { return store->find(CitizenId(id)); };
    recipe.completed = [citizens](const Citizen& after, const std::optional<Citizen>&) { return citizens->completed(after); };
    recipe.check = [citizens](const Citizen& citizen) { return citizens->problemsOf(citizen); };
    // Not the check digit: newer numbers do without it, and a whole sheet would be full of doubts.
    recipe.doubts = [](const Citizen& citizen) {
        Problems doubts;
        if (citizen.givenName.isEmpty()) {
            doubts.hint(QStringLiteral("givenName"), ImportsWords::tr("The given name is missing."));
        }
        return doubts;
    };
    recipe.title = [](const Citizen& citizen) { return citizen.fullName(); };
    recipe.identity = [](const Citizen& citizen) {
        if (!citizen.personNumber.isEmpty()) {
            return citizen.personNumber;
        }
        if (!citizen.ownNumber.isEmpty()) {
            return QLatin1Char('#') + citizen.ownNumber;
        }
        return nameAndBirthDate(citizen);
    };
    recipe.likeness = nameAndBirthDate;
    recipe.byHand = [imports](const Citizen& before) {
        const bool isRemarkEmpty = before.remark.isEmpty();
        return [isRemarkEmpty, writers = imports->lastWriters(before.id.value())](const QString& field) {
            // An empty remark that nobody has ever changed was not emptied by hand.
            const bool isUnwritten = isRemarkEmpty && field == QLatin1String("remark") && !writers.byImport.contains(field);
            return !isUnwritten && writers.isByHand(field);
        };
    };
    recipe.insert = [store](Write& write, Citizen citizen) {
        citizen.id = write.newId<Citizen>();
        citizen.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        store->insert(write, citizen);
        return citizen.id.value();
    };
    recipe.update = [store](Write& write, const Citizen& before, const Citizen& after) { store->update(write, before, after); };
    recipe.isUsed = [references = References(session.database(), "citizen")](qint64 id, ImportId) {
        return references.hasAny(id);
    };
    recipe.remove = [store](Write& write, qint64 id) { store->remove(write, CitizenId(id)); };
    return recipe;
}

} // namespace brobygger
