// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/values/organisation_numbers.h"

#include <algorithm>
#include <array>

namespace brobygger {

namespace {
bool isDigits(const QString& text) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}
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

} // namespace brobygger
