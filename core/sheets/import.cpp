// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/import.h"

#include "core/base/text/code_names.h"

#include <algorithm>
#include <numeric>

namespace brobygger {

namespace {
constexpr CodeNames<ImportKind, 13> codes{{{
    {ImportKind::Offers, "offers"},
    {ImportKind::Citizens, "citizens"},
    {ImportKind::Courses, "courses"},
    {ImportKind::Appointments, "appointments"},
    {ImportKind::Contacts, "contacts"},
    {ImportKind::Measurements, "measurements"},
    {ImportKind::ServiceUse, "service-use"},
    {ImportKind::LabourStatus, "labour-status"},
    {ImportKind::Costs, "costs"},
    {ImportKind::OfferReferrals, "offer-referrals"},
    {ImportKind::Tally, "tally"},
    {ImportKind::Screenings, "screenings"},
    {ImportKind::Clinics, "clinics"},
}}};
} // namespace

QString toCode(ImportKind kind) { return codes.name(kind); }

std::optional<ImportKind> importKindFromCode(const QString& code) { return codes.value(code); }

QList<ImportKind> caseloadKinds() {
    return {ImportKind::Citizens,       ImportKind::Courses,    ImportKind::Appointments, ImportKind::Contacts,
            ImportKind::Measurements,   ImportKind::ServiceUse, ImportKind::LabourStatus, ImportKind::Costs,
            ImportKind::OfferReferrals, ImportKind::Tally,      ImportKind::Screenings,   ImportKind::Clinics};
}

RecordKind recordKind(ImportKind kind) {
    switch (kind) {
    case ImportKind::Offers: return RecordKind::Offer;
    case ImportKind::Citizens: return RecordKind::Citizen;
    case ImportKind::Courses: return RecordKind::Course;
    case ImportKind::Appointments: return RecordKind::Appointment;
    case ImportKind::Contacts: return RecordKind::Contact;
    case ImportKind::Measurements: return RecordKind::Measurement;
    case ImportKind::ServiceUse: return RecordKind::ServiceUse;
    case ImportKind::LabourStatus: return RecordKind::LabourStatus;
    case ImportKind::Costs: return RecordKind::CostEntry;
    case ImportKind::OfferReferrals: return RecordKind::OutgoingReferral;
    case ImportKind::Tally: return RecordKind::RefusalTally;
    case ImportKind::Clinics: return RecordKind::Partner;
    case ImportKind::Screenings: break;
    }
    return RecordKind::Screening;
}

QString plainFileKind(ImportKind kind) { return QStringLiteral("import_") + toCode(kind); }

qsizetype ImportPreview::count(RowState state) const {
    return std::count_if(rows.begin(), rows.end(), [state](const PlannedRow& row) { return row.state == state; });
}

qsizetype ImportPreview::withProblems() const {
    return std::count_if(rows.begin(), rows.end(),
                         [](const PlannedRow& row) { return row.state != RowState::Rejected && !row.problems.isEmpty(); });
}

qsizetype ImportPreview::keptFields() const {
    return std::accumulate(rows.begin(), rows.end(), qsizetype(0), [](qsizetype sum, const PlannedRow& row) {
        const auto isOwn = [](const FieldChange& kept) { return kept.why != KeptBecause::HalfAddress; };
        return sum + (row.state == RowState::Rejected ? 0 : std::count_if(row.kept.begin(), row.kept.end(), isOwn));
    });
}

} // namespace brobygger
