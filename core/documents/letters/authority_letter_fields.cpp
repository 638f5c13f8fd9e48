// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the letters to doctors, hospitals and municipal units.
#include "core/documents/letters/letter_field_parts.h"
#include "core/documents/letters/letter_fields.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct AuthorityFieldsWords {
    Q_DECLARE_TR_FUNCTIONS(LetterFields)
};

/// A field that may be absent as a whole, with its section.
QList<TemplateField> optionalField(const QString& name) { return {{name}, {QStringLiteral("has_") + name}}; }

/// One without which the letter does not leave where it may be said at all.
QList<TemplateField> requiredField(const QString& name, const QString& label) {
    return {{name, label, true}, {QStringLiteral("has_") + name}};
}

/// To whom, about whom, and on what it rests.
QList<TemplateField> authorityFields() {
    return {{QStringLiteral("address"), AuthorityFieldsWords::tr("the recipient's address")},
            {QStringLiteral("recipient"), AuthorityFieldsWords::tr("to whom it is written"), true},
            {QStringLiteral("citizen_name"), AuthorityFieldsWords::tr("the citizen's name"), true},
            {QStringLiteral("person_number")},
            {QStringLiteral("has_person_number")},
            {QStringLiteral("birth_date"), AuthorityFieldsWords::tr("the citizen's day of birth"), true},
            {QStringLiteral("consent_scope"), AuthorityFieldsWords::tr("the consent or another legal basis for telling this"),
             true}};
}

void putText(TemplateValues& values, const QString& name, const QString& text) {
    values.insert(name, text);
    values.insert(QStringLiteral("has_") + name, !text.trimmed().isEmpty());
}

void putNeeded(TemplateValues& values, const QString& name, const std::optional<QString>& text) {
    values.insert(name, text.value_or(QString()));
    values.insert(QStringLiteral("has_") + name, text.has_value()); // an empty one is missing and is marked
}

void putLines(TemplateValues& values, const QString& name, const QStringList& lines) {
    values.insert(name, lines);
    values.insert(QStringLiteral("has_") + name, !lines.isEmpty());
}

template <class Letter> TemplateValues authorityValues(const Letter& letter) {
    TemplateValues values = letter_parts::senderOf(letter.sender, letter.date);
    values.insert(QStringLiteral("address"), letter.address);
    values.insert(QStringLiteral("recipient"), letter.recipient);
    values.insert(QStringLiteral("citizen_name"), letter.citizenName);
    putText(values, QStringLiteral("person_number"), letter_parts::unbroken(letter.personNumber));
    values.insert(QStringLiteral("birth_date"), letter_parts::day(letter.birthDate));
    values.insert(QStringLiteral("consent_scope"), letter.consent);
    return values;
}
} // namespace

QList<TemplateField> letter_parts::doctorFields() {
    return authorityFields() +
           requiredField(QStringLiteral("situation"), AuthorityFieldsWords::tr("the situation: why you write now")) +
           optionalField(QStringLiteral("background")) + optionalField(QStringLiteral("assessment")) +
           requiredField(QStringLiteral("advice"), AuthorityFieldsWords::tr("what you ask for")) +
           optionalField(QStringLiteral("considerations")) + optionalField(QStringLiteral("attendance_needs")) +
           optionalField(QStringLiteral("hours")) +
           QList<TemplateField>{{QStringLiteral("reply_to"), AuthorityFieldsWords::tr("to whom the answer goes"), true}} +
           answerableSender();
}

QList<TemplateField> letter_parts::municipalFields() {
    return authorityFields() + requiredField(QStringLiteral("reason"), AuthorityFieldsWords::tr("the reason for writing")) +
           requiredField(QStringLiteral("agreed"), AuthorityFieldsWords::tr("what is agreed with the citizen")) +
           optionalField(QStringLiteral("needs")) + optionalField(QStringLiteral("considerations_short")) +
           optionalField(QStringLiteral("considerations_long")) +
           requiredField(QStringLiteral("asked_for"), AuthorityFieldsWords::tr("what you ask the municipality to do")) +
           QList<TemplateField>{{QStringLiteral("deadline"), AuthorityFieldsWords::tr("by when the answer is needed"), true}} +
           answerableSender();
}

TemplateValues valuesOf(const DoctorLetter& letter) {
    TemplateValues values = authorityValues(letter);
    putNeeded(values, QStringLiteral("situation"), letter.situation);
    putText(values, QStringLiteral("background"), letter.background);
    putText(values, QStringLiteral("assessment"), letter.assessment);
    putNeeded(values, QStringLiteral("advice"), letter.advice);
    putLines(values, QStringLiteral("considerations"), letter.considerations);
    putText(values, QStringLiteral("attendance_needs"), letter.attendance);
    putText(values, QStringLiteral("hours"), letter.hours);
    values.insert(QStringLiteral("reply_to"), letter.replyTo);
    return values;
}

TemplateValues valuesOf(const MunicipalLetter& letter) {
    TemplateValues values = authorityValues(letter);
    putNeeded(values, QStringLiteral("reason"), letter.cause);
    putNeeded(values, QStringLiteral("agreed"), letter.agreed);
    putText(values, QStringLiteral("needs"), letter.needs);
    putLines(values, QStringLiteral("considerations_short"), letter.shortTerm);
    putLines(values, QStringLiteral("considerations_long"), letter.longTerm);
    putNeeded(values, QStringLiteral("asked_for"), letter.askedFor);
    values.insert(QStringLiteral("deadline"), letter_parts::day(letter.deadline));
    return values;
}

} // namespace brobygger
