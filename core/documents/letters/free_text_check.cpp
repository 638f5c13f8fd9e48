// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letters/free_text_check.h"

#include "core/base/text/text.h"
#include "core/citizens/citizen_rules.h"
#include "core/documents/letters/delicate_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <utility>

namespace brobygger {

namespace {
/// The words of the street before the house number: "Skovvej 12B, 1. tv" is recognised by "Skovvej".
QString streetName(const QString& street) {
    QStringList words;
    for (const QString& word : foldedWords(street)) {
        if (word.front().isDigit()) {
            break;
        }
        words.append(word);
    }
    return words.join(QLatin1Char(' '));
}

bool holdsStreet(const QString& text, const QString& street) {
    const QString name = streetName(street);
    const QString words = QStringLiteral(" %1 ").arg(foldedWords(text).join(QLatin1Char(' ')));
    return name.size() >= 3 && words.contains(QStringLiteral(" %1 ").arg(name));
}

/// What is said where a text holds what its reader must not have.
struct Refusals {
    QString number;
    QString address;
};

void hintAtDelicate(const QString& field, const QString& text, Problems& problems) {
    if (const QList<DelicateWord> delicate = delicateWords(text); !delicate.isEmpty()) {
        problems.hint(field, QCoreApplication::translate(
                                 "LetterGuard", "Look at the word “%1” again. Is it needed, and does the citizen want it said?")
                                 .arg(delicate.first().word));
    }
}

void refuse(const QString& field, const QString& text, const Citizen& citizen, QDate today, const Refusals& refusals,
            Problems& problems) {
    if (holdsPersonNumber(text, citizen.personNumber)) {
        problems.error(field, refusals.number);
    }
    if (isAddressProtectedOn(citizen, today) && holdsStreet(text, citizen.street)) {
        problems.error(field, refusals.address);
    }
    hintAtDelicate(field, text, problems);
}

void read(const QString& field, const QString& text, const Citizen& citizen, QDate today, Problems& problems) {
    refuse(field, text, citizen, today,
           {QCoreApplication::translate(
                "LetterGuard",
                "There is a number in the text that looks like a CPR number. Take it out: the offer must not have it."),
            QCoreApplication::translate(
                "LetterGuard", "The citizen's protected address stands in the text. Take it out: the offer must not have it.")},
           problems);
}

/// What an office gets: no number, no protected address; words of illness are to be looked at again.
void readForOffice(const QString& field, const QString& text, const Citizen& citizen, QDate today, Problems& problems) {
    refuse(field, text, citizen, today,
           {QCoreApplication::translate("LetterGuard",
                                        "There is a number in the text that looks like a CPR number. Take it out of the text."),
            QCoreApplication::translate("LetterGuard", "The citizen's protected address stands in the text. Take it out.")},
           problems);
}

/// Whether a text names the citizen, also in the genitive. A short name is one only with its capital: "Bo" bor, "bo" bor ikke.
bool holdsName(const QString& text, const Citizen& citizen) {
    constexpr qsizetype shortName = 3;
    for (const QString& name :
         (citizen.givenName + QLatin1Char(' ') + citizen.surname).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QRegularExpression shape(
            QStringLiteral("(?<!\\pL)%1(?:['’]?s)?(?!\\pL)").arg(QRegularExpression::escape(name)),
            QRegularExpression::UseUnicodePropertiesOption |
                (name.size() > shortName ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption));
        if (name.size() > 1 && shape.match(text).hasMatch()) {
            return true;
        }
    }
    return false;
}

/// What the citizen has at home.
void readAtHome(const QString& field, const QString& text, Problems& problems) {
    if (const QList<DelicateWord> delicate = delicateWords(text); !delicate.isEmpty()) {
        problems.hint(field, QCoreApplication::translate(
                                 "LetterGuard", "Look at the word “%1” again: anybody in the house may open the letter.")
                                 .arg(delicate.first().word));
    }
}
} // namespace

// Six digits and four, however they are parted, standing by themselves: a telephone number has eight.
bool holdsPersonNumber(const QString& text, const QString& own) {
    static const QRegularExpression shape(QStringLiteral(R"((?<!\d)\d{6}[\s.–-]{0,3}\d{4}(?!\d))"));
    return shape.match(text).hasMatch() || (own.size() >= 10 && digitsOf(text).contains(own));
}

Problems checkFreeText(const OfferLetter& letter, const Citizen& citizen, QDate today) {
    Problems problems;
    read(QStringLiteral("wish"), letter.wish, citizen, today, problems);
    read(QStringLiteral("practical"), letter.practical, citizen, today, problems);
    read(QStringLiteral("companion"), letter.companion.value_or(QString()), citizen, today, problems);
    read(QStringLiteral("citizenContact"), letter.citizenContact, citizen, today, problems);
    return problems;
}

Problems checkFreeText(const CitizenLetter& letter) {
    Problems problems;
    const std::pair<const char*, QString> texts[] = {
        {"what", letter.what}, {"place", letter.place}, {"wayThere", letter.wayThere}, {"companion", letter.companion}};
    for (const auto& [field, text] : texts) {
        readAtHome(QLatin1String(field), text, problems);
    }
    return problems;
}

Problems checkFreeText(const CitizenOfferLetter& letter) {
    Problems problems;
    const std::pair<const char*, QString> texts[] = {{"offer", letter.offerName},
                                                     {"what", letter.what},
                                                     {"price", letter.price},
                                                     {"meets", letter.meets},
                                                     {"companion", letter.companion}};
    for (const auto& [field, text] : texts) {
        readAtHome(QLatin1String(field), text, problems);
    }
    return problems;
}

Problems checkFreeText(const PlanSheetLetter& letter) {
    Problems problems;
    for (const QString& words : letter.goals) {
        readAtHome(QStringLiteral("goals"), words, problems);
    }
    for (const PlanSheetStep& step : letter.steps) {
        readAtHome(QStringLiteral("steps"), step.what, problems);
        readAtHome(QStringLiteral("steps"), step.who, problems);
    }
    return problems;
}

Problems checkFreeText(const ConsiderationsRequestLetter& letter, const Citizen& citizen, QDate today) {
    return checkFreeText({{QStringLiteral("planned"), letter.planned}}, citizen, today);
}

Problems checkFreeText(const QList<std::pair<QString, QString>>& texts, const Citizen& citizen, QDate today) {
    Problems problems;
    for (const auto& [field, text] : texts) {
        readForOffice(field, text, citizen, today, problems);
    }
    return problems;
}

Problems checkFreeText(const MeetingInvitationLetter& letter, const Citizen& citizen, QDate today) {
    Problems problems;
    readForOffice(QStringLiteral("purpose"), letter.purpose, citizen, today, problems);
    readForOffice(QStringLiteral("place"), letter.where, citizen, today, problems);
    for (const QString& line : letter.promised + letter.wishes + letter.points + letter.participants) {
        readForOffice(QStringLiteral("points"), line, citizen, today, problems);
    }
    return problems;
}

Problems checkFreeText(const MeetingMinutesLetter& letter, const Citizen& citizen, QDate today) {
    Problems problems;
    readForOffice(QStringLiteral("purpose"), letter.purpose, citizen, today, problems);
    readForOffice(QStringLiteral("disagreement"), letter.disagreement, citizen, today, problems);
    for (const MinutesRow& row : letter.decisions) {
        readForOffice(QStringLiteral("decisions"), row.what + QLatin1Char('\n') + row.who, citizen, today, problems);
        if (letter.hasOnlyOwn && holdsName(row.what, citizen)) {
            problems.error(QStringLiteral("decisions"),
                           QCoreApplication::translate("LetterGuard",
                                                       "The citizen's name stands in the decision “%1”, and no "
                                                       "consent covers that it is told here. Record the consent, "
                                                       "or write the decision without the name.")
                               .arg(row.what));
        }
    }
    return problems;
}

Problems checkFreeText(const CitizenInvitationLetter& letter) {
    Problems problems;
    for (const QString& line : QStringList{letter.purpose} + letter.promised + letter.wishes + letter.points) {
        readAtHome(QStringLiteral("points"), line, problems);
    }
    return problems;
}

Problems checkFreeText(const CitizenMinutesLetter& letter) {
    Problems problems;
    readAtHome(QStringLiteral("purpose"), letter.purpose, problems);
    readAtHome(QStringLiteral("disagreement"), letter.disagreement, problems);
    for (const MinutesRow& row : letter.decisions) {
        readAtHome(QStringLiteral("decisions"), row.what, problems);
    }
    return problems;
}

} // namespace brobygger
