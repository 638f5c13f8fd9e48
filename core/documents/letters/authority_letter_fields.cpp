// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the letters to doctors, hospitals and municipal units.
#include "core/documents/letters/letter_field_parts.h"
#include "core/documents/letters/letter_fields.h"

namespace brobygger {

namespace {
/// A field that may be absent as a whole, with its section.
QList<TemplateField> optionalField(const QString& name) { return {{name}, {QStringLiteral("has_") + name}}; }

/// One without which the letter does not leave where it may be said at all.
QList<TemplateField> requiredField(const QString& name, const QString& label) {
    return {{name, label, true}, {QStringLiteral("has_") + name}};
}

/// To whom, about whom, and on what it rests.
QList<TemplateField> authorityFields() {
    return {
        {QStringLiteral("address"), LetterFieldsWords::tr("the recipient's address")},
        {QStringLiteral("recipient"), LetterFieldsWords::tr("to whom it is written"), true},
        {QStringLiteral("citizen_name"), LetterFieldsWords::tr("the citizen's name"), true},
        {QStringLiteral("person_number")},
        {QStringLiteral("has_person_number")},
        {QStringLiteral("birth_date"), LetterFieldsWords::tr("the citizen's day of birth"), true},
        {QStringLiteral("consent_scope"), LetterFieldsWords::tr("the consent or another legal basis for telling this"), true}};
}

void putNeeded(TemplateValues& values, const QString& name, const std::optional<QString>& text) {
    values.insert(name, text.value_or(QString()));
    values.insert(QStringLiteral("has_") + name, text.has_value()); // an empty one is missing and is marked
}

template <class Letter> TemplateValues authorityValues(const Letter& letter) {
    TemplateValues values = senderValues(letter.sender, letter.date);
    values.insert(QStringLiteral("address"), letter.address);
    values.insert(QStringLiteral("recipient"), letter.recipient);
    values.insert(QStringLiteral("citizen_name"), letter.citizenName);
    putWithHas(values, QStringLiteral("person_number"), unbrokenNumber(letter.personNumber));
    values.insert(QStringLiteral("birth_date"), dayInLetter(letter.birthDate));
    values.insert(QStringLiteral("consent_scope"), letter.consent);
    return values;
}
} // namespace

QList<TemplateField> doctorFields() {
    return authorityFields() +
           requiredField(QStringLiteral("situation"), LetterFieldsWords::tr("the situation: why you write now")) +
           optionalField(QStringLiteral("background")) + optionalField(QStringLiteral("assessment")) +
           requiredField(QStringLiteral("advice"), LetterFieldsWords::tr("what you ask for")) +
           optionalField(QStringLiteral("considerations")) + optionalField(QStringLiteral("attendance_needs")) +
           optionalField(QStringLiteral("hours")) +
           QList<TemplateField>{{QStringLiteral("reply_to"), LetterFieldsWords::tr("to whom the answer goes"), true}};
}

QList<TemplateField> municipalFields() {
    return authorityFields() + requiredField(QStringLiteral("reason"), LetterFieldsWords::tr("the reason for writing")) +
           requiredField(QStringLiteral("agreed"), LetterFieldsWords::tr("what is agreed with the citizen")) +
           optionalField(QStringLiteral("needs")) + optionalField(QStringLiteral("considerations_short")) +
           optionalField(QStringLiteral("considerations_long")) +
           requiredField(QStringLiteral("asked_for"), LetterFieldsWords::tr("what you ask the municipality to do")) +
           QList<TemplateField>{{QStringLiteral("deadline"), LetterFieldsWords::tr("by when the answer is needed"), true}};
}

TemplateValues valuesOf(const DoctorLetter& letter) {
    TemplateValues values = authorityValues(letter);
    putNeeded(values, QStringLiteral("situation"), letter.situation);
    putWithHas(values, QStringLiteral("background"), letter.background);
    putWithHas(values, QStringLiteral("assessment"), letter.assessment);
    putNeeded(values, QStringLiteral("advice"), letter.advice);
    putWithHas(values, QStringLiteral("considerations"), letter.considerations);
    putWithHas(values, QStringLiteral("attendance_needs"), letter.attendance);
    putWithHas(values, QStringLiteral("hours"), letter.hours);
    values.insert(QStringLiteral("reply_to"), letter.replyTo);
    return values;
}

TemplateValues valuesOf(const MunicipalLetter& letter) {
    TemplateValues values = authorityValues(letter);
    putNeeded(values, QStringLiteral("reason"), letter.cause);
    putNeeded(values, QStringLiteral("agreed"), letter.agreed);
    putWithHas(values, QStringLiteral("needs"), letter.needs);
    putWithHas(values, QStringLiteral("considerations_short"), letter.shortTerm);
    putWithHas(values, QStringLiteral("considerations_long"), letter.longTerm);
    putNeeded(values, QStringLiteral("asked_for"), letter.askedFor);
    values.insert(QStringLiteral("deadline"), dayInLetter(letter.deadline));
    return values;
}

} // namespace brobygger
