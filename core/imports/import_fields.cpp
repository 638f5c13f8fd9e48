// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import_fields.h"

#include "core/directory/hsds_offers.h"
#include "core/imports/caseload/caseload_fields.h"
#include "core/imports/evaluation_sheets/cost_sheet.h"
#include "core/imports/evaluation_sheets/labour_sheet.h"
#include "core/imports/evaluation_sheets/offer_referral_sheet.h"
#include "core/imports/evaluation_sheets/screening_sheet.h"
#include "core/imports/evaluation_sheets/service_use_sheet.h"
#include "core/imports/evaluation_sheets/tally_sheet.h"
#include "core/imports/partners/clinic_sheet.h"
#include "core/imports/rows/open_columns.h"
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
    case ImportKind::Measurements: return namesOf(measurementFields({}));
    case ImportKind::ServiceUse: return namesOf(serviceUseFields({}));
    case ImportKind::LabourStatus: return namesOf(labourFields({}));
    case ImportKind::Costs: return namesOf(costFields({}));
    case ImportKind::OfferReferrals: return namesOf(offerReferralFields({}));
    case ImportKind::Tally: return namesOf(tallyFields({}));
    case ImportKind::Clinics: return namesOf(clinicFields());
    case ImportKind::Screenings: break;
    }
    return namesOf(screeningFields({}));
}

QList<FieldNames> fieldNames(ImportKind kind, const QStringList& columns) {
    QList<FieldNames> fields = fieldNames(kind);
    for (const QString& column : columns) {
        if (const QStringList names = openNames(kind, column); !names.isEmpty()) {
            fields.append({column, names});
        }
    }
    return fields;
}

QString importFieldLabel(ImportKind kind, const QString& id, const QString& language) {
    const qsizetype at = nameAt(language);
    const Gazetteer nowhere;
    if (const QStringList names = openNames(kind, id); !names.isEmpty()) {
        return names.value(at);
    }
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
    case ImportKind::Measurements: return {person, ids({"instrument"}), ids({"answered_on"})};
    case ImportKind::ServiceUse: return {person, ids({"kind"}), ids({"from_on"}), ids({"to_on"}), ids({"source"})};
    case ImportKind::LabourStatus: return {person, ids({"from_on"}), ids({"status"})};
    case ImportKind::Costs: return {ids({"entry"}), ids({"kind"}), ids({"amount", "quantity"})};
    case ImportKind::OfferReferrals: return {person, ids({"offer_id"}), ids({"sent_on"})};
    case ImportKind::Tally: return {ids({"month"}), ids({"number"})};
    case ImportKind::Clinics: return {ids({"name"})};
    case ImportKind::Screenings: break;
    }
    return {person, ids({"screened_on"}), ids({"verdict", "decision"}) + QStringList{openPrefix(ImportKind::Screenings)}};
}

} // namespace brobygger
