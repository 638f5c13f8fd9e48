// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters/letter.h"
#include "core/documents/templates/template.h"

/// What several kinds of letters say in the same way, and the fields of those that have a file of their own.
namespace brobygger::letter_parts {

/// Who writes, with a name and a number to answer to.
QList<TemplateField> answerableSender();
TemplateValues senderOf(const LetterSender& sender, QDate date);
/// "2. november 2026" in a sentence; empty for no day.
QString day(QDate date);
/// "onsdag den 18. november kl. 10.30"; empty for no time.
QString dayAndTime(const QDateTime& at);
/// A number that does not break at the end of a line.
QString unbroken(const QString& number);

QList<TemplateField> doctorFields();
QList<TemplateField> municipalFields();
QList<TemplateField> citizenOfferFields();

} // namespace brobygger::letter_parts
