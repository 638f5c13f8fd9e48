// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/text.h"
#include "core/base/values/person_number.h"
#include "core/citizens/citizen_store.h"
#include "core/citizens/citizens.h"
#include "core/imports/rows/citizen_roster.h"
#include "core/imports/rows/import_recipe.h"
#include "core/imports/rows/import_store.h"
#include "core/imports/rows/import_words.h"
#include "core/sheets/masked_numbers.h"
#include "core/storage/records/references.h"
#include "core/storage/records/session.h"

#include <QUuid>

namespace brobygger {

namespace {
/// Name and birth date together; empty without a birth date.
QString nameAndBirthDate(const Citizen& citizen) {
    return citizen.birthDate.isValid() ? foldedText(citizen.fullName()) + citizen.birthDate.toString(Qt::ISODate) : QString();
}

std::optional<PersonNumber> numberOf(const Citizen& citizen, Problems& problems) {
    return citizen.personNumber.isEmpty()
               ? std::nullopt
               : PersonNumber::parse(citizen.personNumber, PersonNumberKind::Danish, QStringLiteral("personNumber"), problems);
}

/// A birth date that is that of the CPR number came with it, so what is wrong with it is wrong there.
Problems atTheirColumns(const Problems& found, const Citizen& citizen) {
    Problems ignored;
    const auto number = numberOf(citizen, ignored);
    const bool isOfNumber = number && number->birthDate() == citizen.birthDate;
    Problems problems;
    for (const Problem& problem : found.list()) {
        if (problem.severity == Severity::Error) {
            const bool isMoved = isOfNumber && problem.field == QLatin1String("birthDate");
            problems.error(isMoved ? QStringLiteral("personNumber") : problem.field, problem.message);
        }
    }
    return problems;
}

/// A missing given name, and a check digit that does not fit, as the form says it.
Problems doubtsOf(const Citizen& citizen) {
    Problems doubts;
    if (citizen.givenName.isEmpty()) {
        doubts.hint(QStringLiteral("givenName"), ImportsWords::tr("The given name is missing."));
    }
    if (Problems digits; numberOf(citizen, digits)) {
        doubts.append(digits);
    }
    return doubts;
}

/// A known number with the name of somebody else.
Problems mistakenFor(const Citizen& said, const Citizen& before) {
    Problems signs;
    if (isAnotherName(said, before)) {
        const bool isGiven = foldedText(said.givenName) != foldedText(before.givenName);
        signs.hint(isGiven ? QStringLiteral("givenName") : QStringLiteral("surname"),
                   ImportsWords::tr("The name is another than that of the citizen with this number. See whether it is the "
                                    "same person."));
    }
    return signs;
}

} // namespace

ImportRecipe<Citizen> citizenRecipe(Session& session, const Gazetteer& places, const CellFormat& format) {
    const auto store = std::make_shared<CitizenStore>(session.database());
    const auto imports = std::make_shared<ImportStore>(session.database());
    const auto citizens = std::make_shared<Citizens>(session, places);
    const auto roster = std::make_shared<CitizenRoster>(session.database());

    ImportRecipe<Citizen> recipe;
    recipe.fields = citizenFields(format, places);
    recipe.existing = [roster](Citizen& said, Problems& problems) { return roster->find(said, problems); };
    recipe.holder = [roster](const Citizen& said) { return withMaskedNumbers(roster->holder(said)); };
    recipe.find = [store](qint64 id) { return store->find(CitizenId(id)); };
    recipe.completed = [citizens](const Citizen& after, const std::optional<Citizen>&) { return citizens->completed(after); };
    recipe.check = [citizens](const Citizen& citizen) { return atTheirColumns(citizens->problemsOf(citizen), citizen); };
    recipe.doubts = doubtsOf;
    recipe.mistaken = mistakenFor;
    recipe.title = [](const Citizen& citizen) { return citizen.fullName(); };
    recipe.identity = [](const Citizen&) { return QString(); }; // the roster knows the earlier rows
    recipe.likeness = nameAndBirthDate;
    recipe.byHand = [imports](const Citizen& before) {
        const bool isRemarkEmpty = before.remark.isEmpty();
        return [isRemarkEmpty, writers = imports->lastWriters(before.id.value())](const QString& field) {
            // An empty remark that nobody has ever changed was not emptied by hand.
            const bool isUnwritten = isRemarkEmpty && field == QLatin1String("remark") && !writers.byImport.contains(field);
            return !isUnwritten && writers.isByHand(field);
        };
    };
    recipe.remember = [roster](const Citizen& citizen, int line) { roster->remember(citizen, line); };
    recipe.insert = [store, roster](Write& write, Citizen citizen) {
        citizen.id = write.newId<Citizen>();
        citizen.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        store->insert(write, citizen);
        roster->made(citizen.id);
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
