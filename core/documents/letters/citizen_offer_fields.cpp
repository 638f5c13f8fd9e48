// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the letter about an offer that was chosen together.
#include "core/documents/letters/letter_field_parts.h"
#include "core/documents/letters/letter_fields.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct CitizenOfferWords {
    Q_DECLARE_TR_FUNCTIONS(LetterFields)
};
} // namespace

QList<TemplateField> letter_parts::citizenOfferFields() {
    return QList<TemplateField>{{QStringLiteral("address"), CitizenOfferWords::tr("the citizen's address")},
                                {QStringLiteral("given_name"), CitizenOfferWords::tr("the citizen's name"), true},
                                {QStringLiteral("offer_name"), CitizenOfferWords::tr("the offer's name"), true},
                                {QStringLiteral("what"), CitizenOfferWords::tr("what happens at the offer"), true},
                                {QStringLiteral("when"), CitizenOfferWords::tr("day and time"), true},
                                {QStringLiteral("price")},
                                {QStringLiteral("has_price")},
                                {QStringLiteral("meets_you"), CitizenOfferWords::tr("who meets the citizen there"), true},
                                {QStringLiteral("companion")},
                                {QStringLiteral("has_companion")},
                                {QStringLiteral("what_was_told"), CitizenOfferWords::tr("what was told to the offer"), true}} +
           answerableSender();
}

TemplateValues valuesOf(const CitizenOfferLetter& letter) {
    TemplateValues values = letter_parts::senderOf(letter.sender, letter.date);
    values.insert(QStringLiteral("address"), letter.address);
    values.insert(QStringLiteral("given_name"), letter.givenName);
    values.insert(QStringLiteral("offer_name"), letter.offerName);
    values.insert(QStringLiteral("what"), letter.what);
    values.insert(QStringLiteral("when"), letter_parts::dayAndTime(letter.firstAt));
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
