// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the letter about an offer that was chosen together.
#include "core/documents/letters/letter_field_parts.h"
#include "core/documents/letters/letter_fields.h"

namespace brobygger {

QList<TemplateField> citizenOfferFields() {
    return QList<TemplateField>{{QStringLiteral("address"), LetterFieldsWords::tr("the citizen's address")},
                                {QStringLiteral("given_name"), LetterFieldsWords::tr("the citizen's name"), true},
                                {QStringLiteral("offer_name"), LetterFieldsWords::tr("the offer's name"), true},
                                {QStringLiteral("what"), LetterFieldsWords::tr("what happens at the offer"), true},
                                {QStringLiteral("when"), LetterFieldsWords::tr("day and time"), true},
                                {QStringLiteral("price")},
                                {QStringLiteral("has_price")},
                                {QStringLiteral("meets_you"), LetterFieldsWords::tr("who meets the citizen there"), true},
                                {QStringLiteral("companion")},
                                {QStringLiteral("has_companion")},
                                {QStringLiteral("what_was_told"), LetterFieldsWords::tr("what was told to the offer"), true}};
}

TemplateValues valuesOf(const CitizenOfferLetter& letter) {
    TemplateValues values = senderValues(letter.sender, letter.date);
    values.insert(QStringLiteral("address"), letter.address);
    values.insert(QStringLiteral("given_name"), letter.givenName);
    values.insert(QStringLiteral("offer_name"), letter.offerName);
    values.insert(QStringLiteral("what"), letter.what);
    values.insert(QStringLiteral("when"), dayAndTime(letter.firstAt));
    values.insert(QStringLiteral("price"), letter.price);
    values.insert(QStringLiteral("has_price"), !letter.price.isEmpty());
    values.insert(QStringLiteral("meets_you"), letter.meets);
    values.insert(QStringLiteral("companion"),
                  letter.companion.left(1).toUpper() + letter.companion.mid(1)); // begins its sentence
    values.insert(QStringLiteral("has_companion"), !letter.companion.isEmpty());
    values.insert(QStringLiteral("what_was_told"), letter.told);
    return values;
}

} // namespace brobygger
