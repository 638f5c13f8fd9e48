// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters/letter.h"
#include "core/documents/templates/template.h"

#include <QCoreApplication>

namespace brobygger {

struct LetterFieldsWords {
    Q_DECLARE_TR_FUNCTIONS(LetterFields)
};

// What the fields of several kinds of letters have in common.

TemplateField citizenNameField();
TemplateValues senderValues(const LetterSender& sender, QDate date);
/// "2. november 2026" in a sentence: the day without its weekday.
QString dayInLetter(QDate date);
/// "onsdag den 18. november kl. 10.30": the year is noise to somebody who is to come next week.
QString dayAndTime(const QDateTime& at);
/// A telephone number that does not break at the end of a line.
QString unbrokenNumber(QString phone);
/// A list or a text, and under "has_" and its name whether there is any.
void putWithHas(TemplateValues& values, const QString& name, const QStringList& lines);
void putWithHas(TemplateValues& values, const QString& name, const QString& text);

// The placeholders of the letters to doctors, authorities and the citizen about an offer, apart from the sender's.
QList<TemplateField> doctorFields();
QList<TemplateField> municipalFields();
QList<TemplateField> citizenOfferFields();

} // namespace brobygger
