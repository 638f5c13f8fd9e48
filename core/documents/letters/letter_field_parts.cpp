// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letters/letter_field_parts.h"

#include "core/base/time/dates.h"
#include "core/base/time/dates_in_language.h"

namespace brobygger {

TemplateField citizenNameField() { return {QStringLiteral("citizen_name"), LetterFieldsWords::tr("the citizen's name"), true}; }

QString dayInLetter(QDate date) {
    return date.isValid() ? longDateIn(QStringLiteral("da"), date).section(QStringLiteral(" den "), 1) : QString();
}

QString dayAndTime(const QDateTime& at) {
    if (!at.isValid()) {
        return {};
    }
    const QString day = longDateIn(QStringLiteral("da"), at.date()).section(QLatin1Char(' '), 0, -2);
    return QStringLiteral("%1 kl. %2").arg(day, formatTime(at.time()));
}

QString unbrokenNumber(QString phone) { return phone.replace(QLatin1Char(' '), QChar::Nbsp); }

TemplateValues senderValues(const LetterSender& sender, QDate date) {
    return {{QStringLiteral("organisation"), sender.organisation},
            {QStringLiteral("worker"), sender.worker},
            {QStringLiteral("phone"), unbrokenNumber(sender.phone)},
            {QStringLiteral("email"), sender.email},
            {QStringLiteral("has_email"), !sender.email.isEmpty()},
            {QStringLiteral("sender_address"), sender.address},
            {QStringLiteral("date"), dayInLetter(date)}};
}

void putWithHas(TemplateValues& values, const QString& name, const QStringList& lines) {
    values.insert(name, lines);
    values.insert(QStringLiteral("has_") + name, !lines.isEmpty());
}

void putWithHas(TemplateValues& values, const QString& name, const QString& text) {
    values.insert(name, text);
    values.insert(QStringLiteral("has_") + name, !text.trimmed().isEmpty());
}

} // namespace brobygger
