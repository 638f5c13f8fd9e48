// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letters/letter_sender.h"

#include "core/base/values/phone.h"

namespace brobygger {

LetterSender senderFrom(const Settings& settings) {
    QStringList address{
        settings.value(organisationStreet),
        QStringLiteral("%1 %2").arg(settings.value(organisationPostcode), settings.value(organisationTown)).trimmed()};
    address.removeAll(QString());
    return {settings.value(organisationName), settings.value(workerName), formatPhone(settings.value(organisationPhone)),
            settings.value(organisationEmail), address};
}

} // namespace brobygger
