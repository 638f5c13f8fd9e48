// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/messages/identifiers.h"

#include "core/base/person_number.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace brobygger {

namespace {

bool isDigits(const QString& text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

bool isWrongEan(const MessageParty& party) { return !party.ean.isEmpty() && !hasGlnCheckDigit(party.ean); }
bool isWrongSor(const MessageParty& party) { return !party.sor.isEmpty() && !hasSorCheckDigit(party.sor); }

} // namespace

bool hasGlnCheckDigit(const QString& ean) {
    if (ean.size() != 13 || !isDigits(ean)) {
        return false;
    }
    int sum = 0;
    for (int i = 0; i < 12; ++i) {
        sum += ean[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10 == ean[12].digitValue();
}

// J. Verhoeff, Error Detecting Decimal Codes (1969): the dihedral group D5 and its permutation.
bool hasSorCheckDigit(const QString& sor) {
    static constexpr std::array<std::array<int, 10>, 10> product{{{0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
                                                                  {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
                                                                  {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
                                                                  {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
                                                                  {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
                                                                  {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
                                                                  {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
                                                                  {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
                                                                  {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
                                                                  {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}}};
    static constexpr std::array<int, 10> step{1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    if (sor.size() < 11 || !isDigits(sor)) {
        return false;
    }
    size_t check = 0;
    for (qsizetype i = 0; i < sor.size(); ++i) {
        auto digit = static_cast<size_t>(sor[sor.size() - 1 - i].digitValue());
        for (qsizetype turn = 0; turn < i % 8; ++turn) {
            digit = static_cast<size_t>(step[digit]);
        }
        check = static_cast<size_t>(product[check][digit]);
    }
    return check == 0;
}

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
        doubts << QCoreApplication::translate("MessageIdentifiers", "The EAN number of the sender has a wrong check digit.");
    }
    if (isWrongSor(message.sender)) {
        doubts << QCoreApplication::translate("MessageIdentifiers", "The SOR number of the sender has a wrong check digit.");
    }
    if (isWrongEan(message.receiver)) {
        doubts << QCoreApplication::translate("MessageIdentifiers", "The EAN number of the receiver has a wrong check digit.");
    }
    if (isWrongSor(message.receiver)) {
        doubts << QCoreApplication::translate("MessageIdentifiers", "The SOR number of the receiver has a wrong check digit.");
    }
    if (message.format == MessageFormat::Xbin01) {
        return doubts;
    }
    const MessageCitizen& citizen = message.citizen;
    if (citizen.cpr.isEmpty() && citizen.replacementId.isEmpty()) {
        doubts << QCoreApplication::translate("MessageIdentifiers", "The message gives no CPR number for the citizen.");
    } else if (!citizen.cpr.isEmpty() && !birthDateOfNumber(citizen.cpr).isValid()) {
        doubts << QCoreApplication::translate("MessageIdentifiers", "The CPR number in the message is not a valid number.");
    }
    return doubts;
}

void takeNumber(MessageCitizen& citizen, const QString& number, bool isReplacement) {
    QString bare = number.trimmed();
    bare.remove(QLatin1Char('-')).remove(QLatin1Char(' '));
    if (bare.isEmpty() || bare == QStringLiteral("0000000000")) {
        return; // MedCom's way of saying that it is not known
    }
    // A replacement number with letters or a day above 31 is not a CPR number, wherever the sender put it.
    const bool looksReplaced = !isDigits(bare) || (bare.size() == 10 && bare.left(2).toInt() > 31);
    (isReplacement || looksReplaced ? citizen.replacementId : citizen.cpr) = bare.toUpper();
    if (!citizen.birthDate.isValid()) {
        citizen.birthDate = birthDateOfNumber(bare);
    }
}

} // namespace brobygger
