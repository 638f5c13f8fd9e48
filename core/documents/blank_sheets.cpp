// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/blank_sheets.h"

#include "core/documents/templates/template.h"

namespace brobygger {

namespace {
const QString sheetLanguage = QStringLiteral("da");

/// The criteria of one kind with a number that goes on from the kind before.
QStringList numbered(const CriteriaSet& criteria, CriterionKind kind, int& number) {
    QStringList lines;
    for (const Criterion& criterion : criteria.criteria) {
        if (criterion.kind == kind) {
            const bool isPossible = kind == CriterionKind::Indicator && criterion.strength == IndicatorStrength::Possible;
            const QString text = criterion.text.in(sheetLanguage);
            lines.append(QStringLiteral("%1. %2").arg(++number).arg(isPossible ? text + QStringLiteral(" (kan være)") : text));
        }
    }
    return lines;
}

/// When somebody is in the target group: only what the programme has.
QString ruleOf(const CriteriaSet& criteria, const DoctorScreeningSheet& sheet) {
    QStringList parts;
    if (!sheet.required.isEmpty()) {
        parts.append(QStringLiteral("alle krav er opfyldt"));
    }
    if (!sheet.indicators.isEmpty() && criteria.indicatorsNeeded.value > 0) {
        parts.append(QStringLiteral("mindst %1 af %2 kendetegn er opfyldt")
                         .arg(criteria.indicatorsNeeded.value)
                         .arg(sheet.indicators.size()));
    }
    if (!sheet.exclusions.isEmpty()) {
        parts.append(QStringLiteral("intet udelukker"));
    }
    return parts.join(QStringLiteral(" · "));
}

QList<TemplateField> screeningFields() {
    return {{QStringLiteral("programme")},      {QStringLiteral("version")},
            {QStringLiteral("group")},          {QStringLiteral("required")},
            {QStringLiteral("has_required")},   {QStringLiteral("indicators")},
            {QStringLiteral("has_indicators")}, {QStringLiteral("exclusions")},
            {QStringLiteral("has_exclusions")}, {QStringLiteral("rule")}};
}

QList<TemplateField> referralFormFields() {
    return {{QStringLiteral("programme")},   {QStringLiteral("version")},  {QStringLiteral("criteria")},
            {QStringLiteral("asks_number")}, {QStringLiteral("worker")},   {QStringLiteral("organisation")},
            {QStringLiteral("phone")},       {QStringLiteral("has_phone")}};
}

Result<QString> filledSheet(const QString& name, const QList<TemplateField>& fields, const TemplateValues& values) {
    const Result<Template> shape = Template::shipped(name, fields);
    if (!shape) {
        return shape.error();
    }
    return shape->render(values).html;
}
} // namespace

DoctorScreeningSheet doctorScreeningSheet(const Programme& programme, const CriteriaSet& criteria) {
    DoctorScreeningSheet sheet;
    sheet.programme = programme.name.in(sheetLanguage);
    sheet.version = programme.version;
    sheet.group = criteria.name.in(sheetLanguage);
    int number = 0;
    sheet.required = numbered(criteria, CriterionKind::Required, number);
    sheet.indicators = numbered(criteria, CriterionKind::Indicator, number);
    sheet.exclusions = numbered(criteria, CriterionKind::Exclusion, number);
    sheet.rule = ruleOf(criteria, sheet);
    return sheet;
}

ClinicReferralForm clinicReferralForm(const Programme& programme, const CriteriaSet& criteria, const LetterSender& sender,
                                      bool mayAskForNumber) {
    ClinicReferralForm form;
    form.programme = programme.name.in(sheetLanguage);
    form.version = programme.version;
    int number = 0;
    for (const CriterionKind kind : {CriterionKind::Required, CriterionKind::Indicator, CriterionKind::Exclusion}) {
        form.criteria += numbered(criteria, kind, number);
    }
    form.mayAskForNumber = mayAskForNumber;
    form.sender = sender;
    return form;
}

Result<QString> htmlOf(const DoctorScreeningSheet& sheet) {
    return filledSheet(QStringLiteral("doctor_screening_sheet"), screeningFields(),
                       {{QStringLiteral("programme"), sheet.programme},
                        {QStringLiteral("version"), QString::number(sheet.version)},
                        {QStringLiteral("group"), sheet.group},
                        {QStringLiteral("required"), sheet.required},
                        {QStringLiteral("has_required"), !sheet.required.isEmpty()},
                        {QStringLiteral("indicators"), sheet.indicators},
                        {QStringLiteral("has_indicators"), !sheet.indicators.isEmpty()},
                        {QStringLiteral("exclusions"), sheet.exclusions},
                        {QStringLiteral("has_exclusions"), !sheet.exclusions.isEmpty()},
                        {QStringLiteral("rule"), sheet.rule}});
}

Result<QString> htmlOf(const ClinicReferralForm& form) {
    return filledSheet(QStringLiteral("clinic_referral_form"), referralFormFields(),
                       {{QStringLiteral("programme"), form.programme},
                        {QStringLiteral("version"), QString::number(form.version)},
                        {QStringLiteral("criteria"), form.criteria},
                        {QStringLiteral("asks_number"), form.mayAskForNumber},
                        {QStringLiteral("worker"), form.sender.worker},
                        {QStringLiteral("organisation"), form.sender.organisation},
                        {QStringLiteral("phone"), form.sender.phone},
                        {QStringLiteral("has_phone"), !form.sender.phone.isEmpty()}});
}

} // namespace brobygger
