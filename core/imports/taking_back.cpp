// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/taking_back.h"

#include "core/base/time/dates.h"
#include "core/citizens/citizen_store.h"
#include "core/directory/hsds_offers.h"
#include "core/directory/hsds_source_store.h"
#include "core/imports/caseload/caseload_recipes.h"
#include "core/imports/partners/clinic_sheet.h"
#include "core/imports/rows/import_recipe.h"
#include "core/partners/partner_store.h"
#include "core/service_use/use_sheet_store.h"
#include "core/storage/records/record_rows.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <map>

namespace brobygger {

namespace {
/// Records that are one row of one table, of the one kind that the import has.
template <class Record> ImportUndone recordsTakenBack(Write& write, const Import& import, const ImportRecipe<Record>& recipe) {
    ImportStore store(write.database());
    ImportUndone result;
    for (const ImportStore::Record& record : store.recordsOf(import.id)) {
        const std::optional<QString> stamp = store.changedAt(import.kind, record.id);
        if (!stamp) {
            continue; // gone already
        }
        const bool wasMade = record.imageBefore.isEmpty();
        if (*stamp != record.stamp || (wasMade && recipe.isUsed(record.id, import.id))) {
            result.kept.append(record.id);
            result.keptTitles.append(recipe.title(*recipe.find(record.id)));
            continue;
        }
        if (wasMade) {
            recipe.remove(write, record.id);
        } else {
            const QJsonObject image = QJsonDocument::fromJson(record.imageBefore).object();
            const Record now = *recipe.find(record.id);
            recipe.update(write, now, fromImage(recipe, now, image));
            // As it was before, so that an earlier import can be taken back too.
            store.setChangedAt(write, import.kind, record.id, image.value(QLatin1String("changed_at")).toString());
        }
        ++result.undone;
    }
    if (import.kind == ImportKind::Offers) {
        HsdsSourceStore(write.database()).takeBack(write, import.id, !result.kept.isEmpty());
    }
    store.markUndone(write, import.id);
    return result;
}

/// What a record that stays is called: whose it is, and its own name, day, month or year.
QString titleOf(const QJsonObject& image, CitizenId citizen, Database& database) {
    QStringList parts;
    if (const auto person = CitizenStore(database).find(citizen)) {
        parts << person->fullName();
    }
    for (const char* column : {"name", "starts_at", "at", "sent_on", "answered_on", "screened_on", "received_on", "opened_on",
                               "from_on", "on_day", "month", "price_year", "year"}) {
        const QString text = image.value(QLatin1String(column)).toString();
        if (!text.isEmpty()) {
            const QDate day = fromIsoDate(text.left(10));
            parts << (day.isValid() ? formatDate(day) : text);
            break;
        }
    }
    return lineTitle(parts);
}

/// The same for records of any table, those made last first, so that what belongs to another goes before it.
Result<ImportUndone> rowsTakenBack(Write& write, const Import& import, const ImportServices& services) {
    ImportStore store(write.database());
    std::map<RecordKind, RecordRows> tables;
    QSet<CitizenId> citizens;
    QSet<CourseId> courses;
    ImportUndone result;
    QList<ImportStore::Record> records = store.recordsOf(import.id);
    std::reverse(records.begin(), records.end());
    for (const ImportStore::Record& record : std::as_const(records)) {
        const RecordKind kind = record.kind.value_or(recordKind(import.kind));
        const RecordRows& rows = tables.try_emplace(kind, write.database(), kind).first->second;
        const std::optional<QJsonObject> now = rows.image(record.id);
        if (!now) {
            continue; // gone already
        }
        const bool wasMade = record.imageBefore.isEmpty();
        if (rows.stamp(record.id) != record.stamp || (wasMade && rows.isUsed(record.id))) {
            result.kept.append(record.id);
            result.keptTitles.append(titleOf(*now, CitizenId(rows.citizenOf(*now)), write.database()));
            continue;
        }
        citizens.insert(CitizenId(rows.citizenOf(*now)));
        courses.insert(
            CourseId(kind == RecordKind::Course ? record.id : now->value(QLatin1String("course_id")).toString().toLongLong()));
        if (wasMade) {
            rows.remove(write, record.id);
        } else {
            rows.restore(write, record.id, QJsonDocument::fromJson(record.imageBefore).object());
        }
        ++result.undone;
    }
    citizens.remove({});
    courses.remove({});
    catchUpNextAppointments(write, services, citizens);
    planUseSheets(write, citizens);
    if (auto planned = catchUpMeasurements(write, services, courses); !planned) {
        return planned.error();
    }
    store.markUndone(write, import.id);
    return result;
}

/// The doctors first, since a clinic stays while it has any; what is found by its name is found by the old one again.
Result<ImportUndone> clinicsTakenBack(Write& write, const Import& import, const ImportServices& services) {
    const ImportUndone doctors = doctorsTakenBack(write, import.id);
    Result<ImportUndone> clinics = rowsTakenBack(write, import, services);
    if (clinics) {
        PartnerStore store(write.database());
        for (const ImportStore::Record& record : ImportStore(write.database()).recordsOf(import.id)) {
            store.indexOne(write, PartnerId(record.id));
        }
        clinics->undone += doctors.undone;
        clinics->kept += doctors.kept;
        clinics->keptTitles += doctors.keptTitles;
    }
    return clinics;
}
} // namespace

Result<ImportUndone> takenBack(Write& write, const Import& import, const ImportServices& services) {
    if (import.kind == ImportKind::Citizens) {
        return recordsTakenBack(write, import, citizenRecipe(services.session, services.places, {}));
    }
    if (import.kind == ImportKind::Clinics) {
        return clinicsTakenBack(write, import, services);
    }
    if (import.kind != ImportKind::Offers) {
        return rowsTakenBack(write, import, services);
    }
    ImportRecipe<Offer> offers = offerRecipe(services.session, services.places, {});
    offers.fields = directoryFields(services.places);
    return recordsTakenBack(write, import, offers);
}

} // namespace brobygger
