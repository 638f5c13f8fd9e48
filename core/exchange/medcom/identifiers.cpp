// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/medcom/identifiers.h"

#include "core/base/values/organisation_numbers.h"
#include "core/base/values/person_number.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {

struct MessageIdentifiersWords {
    Q_DECLARE_TR_FUNCTIONS(MessageIdentifiers)
};

bool isDigits(const QString& text) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

bool isWrongEan(const MessageParty& party) { return !party.ean.isEmpty() && !hasGlnCheckDigit(party.ean); }
bool isWrongSor(const MessageParty& party) { return !party.sor.isEmpty() && !hasSorCheckDigit(party.sor); }

} // namespace

QDate birthDateOfNumber(const QString& number) {
    if (number.size() != 10) {
        return {};
    }
    if (isDigits(number)) {
        Problems problems;
        const auto parsed = PersonNumber::parse(number, PersonNumberKind::Danish, QString(), problems);
        return parsed ? parsed->birthDate() : QDate();
    }
    // eCPR (nspop.dk): 1 stands for 1900–1999 and 7 for 2000–2099.
    const QChar century = number[6];
    if (!isDigits(number.left(6)) || (century != QLatin1Char('1') && century != QLatin1Char('7'))) {
        return {};
    }
    const int year = (century == QLatin1Char('1') ? 1900 : 2000) + number.mid(4, 2).toInt();
    return QDate(year, number.mid(2, 2).toInt(), number.left(2).toInt());
}

QStringList doubtsAbout(const ReferralMessage& message) {
    QStringList doubts;
    if (isWrongEan(message.sender)) {
        doubts << MessageIdentifiersWords::tr("The EAN number of the sender has a wrong check digit.");
    }
    if (isWrongSor(message.sender)) {
        doubts << MessageIdentifiersWords::tr("The SOR number of the sender has a wrong check digit.");
    }
    if (isWrongEan(message.receiver)) {
        doubts << MessageIdentifiersWords::tr("The EAN number of the receiver has a wrong check digit.");
    }
    if (isWrongSor(message.receiver)) {
        doubts << MessageIdentifiersWords::tr("The SOR number of the receiver has a wrong check digit.");
    }
    if (message.format == MessageFormat::Xbin01) {
        return doubts;
    }
    const MessageCitizen& citizen = message.citizen;
    if (citizen.cpr.isEmpty() && citizen.replacementId.isEmpty()) {
        doubts << MessageIdentifiersWords::tr("The message gives no CPR number for the citizen.");
    } else if (!citizen.cpr.isEmpty() && !birthDateOfNumber(citizen.cpr).isValid()) {
        doubts << MessageIdentifiersWords::tr("The CPR number in the message is not a valid number.");
    }
    if (citizen.saidBirthDate.isValid()) {
        doubts << MessageIdentifiersWords::tr(
            "The birth date in the message is another than that of the CPR number, which is used. Ask the sender.");
    }
    if (citizen.hasSeveralCprs) {
        doubts << MessageIdentifiersWords::tr("The message gives several CPR numbers. The first is used. Ask the sender.");
    }
    return doubts;
}

QString bareNumber(const QString& number) {
    QString bare = number.trimmed();
    return bare.remove(QLatin1Char('-')).remove(QLatin1Char(' ')).toUpper();
}

void takeNumber(MessageCitizen& citizen, const QString& number, bool isReplacement) {
    const QString bare = bareNumber(number);
    if (bare.isEmpty() || bare == QStringLiteral("0000000000")) {
        return; // MedCom's way of saying that it is not known
    }
    // A replacement number with letters or a day above 31 is not a CPR number, wherever the sender put it.
    const bool looksReplaced = !isDigits(bare) || (bare.size() == 10 && bare.left(2).toInt() > 31);
    QString& place = isReplacement || looksReplaced ? citizen.replacementId : citizen.cpr;
    citizen.hasSeveralCprs = citizen.hasSeveralCprs || (&place == &citizen.cpr && !place.isEmpty() && place != bare);
    if (place.isEmpty()) {
        place = bare; // of several the first; all of them are among the identifiers
    }
}

void settleBirthDate(MessageCitizen& citizen) {
    const QDate ofNumber = birthDateOfNumber(citizen.cpr);
    const QDate born = ofNumber.isValid() ? ofNumber : birthDateOfNumber(citizen.replacementId);
    if (born.isValid() && born != citizen.birthDate) {
        citizen.saidBirthDate = citizen.birthDate;
        citizen.birthDate = born;
    }
}

} // namespace brobygger
