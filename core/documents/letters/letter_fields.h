// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters/letter.h"
#include "core/documents/templates/template.h"

namespace brobygger {

/// The placeholders a template of this kind may use.
QList<TemplateField> fieldsOf(DocumentKind kind);
/// Whether one of these labels is of a field that is filled from the organisation's settings.
bool hasOrganisationField(DocumentKind kind, const QStringList& labels);

// A letter as what its template prints. Dates and times are Danish: "onsdag den 18. november kl. 10.30".
TemplateValues valuesOf(const OfferLetter& letter);
TemplateValues valuesOf(const CitizenLetter& letter);
TemplateValues valuesOf(const InformationSheetLetter& letter);
TemplateValues valuesOf(const ConsentSheetLetter& letter);
TemplateValues valuesOf(const SharingLedgerLetter& letter);
TemplateValues valuesOf(const PlanSheetLetter& letter);
TemplateValues valuesOf(const ConsiderationsRequestLetter& letter);
TemplateValues valuesOf(const DoctorLetter& letter);
TemplateValues valuesOf(const MunicipalLetter& letter);
TemplateValues valuesOf(const CitizenOfferLetter& letter);

} // namespace brobygger
