// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/duplicate_rules.h"

#include "core/base/text/text.h"
#include "core/base/time/dates.h"
#include "core/base/values/phone.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {

struct DuplicateRulesWords {
    Q_DECLARE_TR_FUNCTIONS(DuplicateRules)
};

void compareNumbers(const Citizen& typed, const Citizen& known, Likeness& likeness) {
    if (typed.personNumber.size() < 10 || known.personNumber.isEmpty()) {
        return;
    }
    const int distance = editDistance(typed.personNumber, known.personNumber);
    if (distance == 0) {
        likeness.score += 90;
        likeness.reasons << DuplicateRulesWords::tr("Same CPR number");
    } else if (distance == 1) {
        likeness.score += 45;
        likeness.reasons << DuplicateRulesWords::tr("CPR number with one digit wrong or two swapped");
    }
}

/// The share of the typed words that the other name has, in any order; a word of five letters or more may be
/// one typing step off. Sorted words make "Hansen Bente" and "Bente Hansen" the same.
void compareNames(const Citizen& typed, const Citizen& known, Likeness& likeness) {
    const QStringList words = foldedWords(typed.fullName());
    QStringList others = foldedWords(known.fullName());
    if (words.isEmpty() || others.isEmpty()) {
        return;
    }
    int exact = 0;
    int near = 0;
    for (const QString& word : words) {
        if (others.removeOne(word)) {
            ++exact;
            continue;
        }
        const auto close = std::find_if(others.begin(), others.end(), [&word](const QString& other) {
            return word.size() >= 5 && editDistance(word, other) == 1;
        });
        if (close != others.end()) {
            others.erase(close);
            ++near;
        }
    }
    const int all = static_cast<int>(words.size());
    if (all >= 2 && exact == all) {
        likeness.score += 40;
        likeness.reasons << DuplicateRulesWords::tr("Same name");
    } else if (all >= 2 && exact + near == all) {
        likeness.score += 30;
        likeness.reasons << DuplicateRulesWords::tr("Name that differs by one letter");
    } else if (exact + near >= 1) {
        likeness.score += 10;
        likeness.reasons << DuplicateRulesWords::tr("Part of the name is the same");
    }
}

void compareBirthDates(const Citizen& typed, const Citizen& known, Likeness& likeness) {
    if (!typed.birthDate.isValid() || !known.birthDate.isValid()) {
        return;
    }
    const int distance = editDistance(typed.birthDate.toString(QStringLiteral("ddMMyyyy")),
                                      known.birthDate.toString(QStringLiteral("ddMMyyyy")));
    const bool isSwapped = typed.birthDate.day() == known.birthDate.month() &&
                           typed.birthDate.month() == known.birthDate.day() && typed.birthDate.year() == known.birthDate.year();
    if (distance == 0) {
        likeness.score += 35;
        likeness.reasons << DuplicateRulesWords::tr("Same birth date");
    } else if (distance == 1 || isSwapped) {
        likeness.score += 20;
        likeness.reasons << DuplicateRulesWords::tr("Birth date that differs by one digit or is turned round");
    }
}

void compareContact(const Citizen& typed, const Citizen& known, Likeness& likeness) {
    const QString phone = comparablePhone(typed.phone);
    if (phone.size() >= 8 && phone == comparablePhone(known.phone)) {
        likeness.score += 40;
        likeness.reasons << DuplicateRulesWords::tr("Same telephone number");
    }
    if (!typed.street.isEmpty() && !typed.postcode.isEmpty() && typed.postcode == known.postcode &&
        foldedText(typed.street) == foldedText(known.street)) {
        likeness.score += 15;
        likeness.reasons << DuplicateRulesWords::tr("Same address");
    }
}

} // namespace

Likeness likeness(const Citizen& typed, const Citizen& known) {
    Likeness likeness;
    compareNumbers(typed, known, likeness);
    compareNames(typed, known, likeness);
    compareBirthDates(typed, known, likeness);
    compareContact(typed, known, likeness);
    likeness.score = std::min(likeness.score, 100);
    return likeness;
}

} // namespace brobygger
