// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_fields.h"

#include "core/directory/hsds_offers.h"
#include "core/imports/caseload/caseload_fields.h"
#include "core/sheets/field_makers.h"

namespace brobygger {

QList<FieldNames> fieldNames(ImportKind kind) {
    // Reading and writing values needs the places and lists; naming does not.
    const Gazetteer nowhere;
    switch (kind) {
    case ImportKind::Offers: return namesOf(offerFields({}, nowhere) + streetPartFields<Offer>());
    case ImportKind::Citizens: return namesOf(citizenFields({}, nowhere));
    case ImportKind::Courses: return namesOf(courseFields({}));
    case ImportKind::Appointments: return namesOf(appointmentFields({}));
    case ImportKind::Contacts: return namesOf(contactFields({}));
    case ImportKind::Measurements: break;
    }
    return namesOf(measurementFields({}));
}

QString importFieldLabel(ImportKind kind, const QString& id, const QString& language) {
    const qsizetype at = nameAt(language);
    const Gazetteer nowhere;
    const QList<FieldNames> fields = kind == ImportKind::Offers ? namesOf(directoryFields(nowhere)) : fieldNames(kind);
    for (const FieldNames& field : fields) {
        if (field.id == id) {
            return field.names.value(at);
        }
    }
    return id;
}

QList<QStringList> neededFields(ImportKind kind) {
    const auto ids = [](std::initializer_list<const char*> names) {
        QStringList list;
        for (const char* name : names) {
            list << QLatin1String(name);
        }
        return list;
    };
    const QStringList person = ids({"person_number", "citizen_number", "citizen"});
    switch (kind) {
    case ImportKind::Offers: return {ids({"name"})};
    case ImportKind::Citizens: return {ids({"given_name", "surname", "full_name", "person_number", "own_number"})};
    case ImportKind::Courses: return {person, ids({"own_number", "received_on", "started_on"})};
    case ImportKind::Appointments: return {person, ids({"day"}), ids({"time"})};
    case ImportKind::Contacts: return {person, ids({"day"}), ids({"time"}), ids({"kind"})};
    case ImportKind::Measurements: break;
    }
    return {person, ids({"instrument"}), ids({"answered_on"})};
}

} // namespace brobygger
