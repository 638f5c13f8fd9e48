// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merging/likely_pairs_store.h"

#include "core/base/text/text.h"
#include "core/storage/statement.h"

#include <QStringList>
#include <algorithm>

namespace brobygger {

namespace {
constexpr const char* sameNumberPairsSql = R"(
    SELECT a.id, b.id FROM citizen a JOIN citizen b ON b.person_number = a.person_number AND b.id > a.id AND b.person_number <> ''
    WHERE a.person_number <> '' AND a.merged_into IS NULL AND b.merged_into IS NULL)";
constexpr const char* samePhonePairsSql = R"(
    SELECT a.id, b.id FROM citizen a JOIN citizen b ON b.phone = a.phone AND b.id > a.id AND b.phone <> ''
    WHERE a.phone <> '' AND a.merged_into IS NULL AND b.merged_into IS NULL)";
constexpr const char* sameBirthPairsSql = R"(
    SELECT a.id, b.id, a.sort_key, b.sort_key, a.person_number, b.person_number
    FROM citizen a JOIN citizen b ON b.birth_date = a.birth_date AND b.id > a.id
    WHERE a.birth_date IS NOT NULL AND a.merged_into IS NULL AND b.merged_into IS NULL)";
constexpr const char* sameNamePairsSql = R"(
    SELECT a.id, b.id, a.birth_date, b.birth_date, a.person_number, b.person_number,
           a.street <> '' AND a.postcode <> '' AND a.postcode = b.postcode AND a.street = b.street
    FROM citizen a INDEXED BY citizen_alike JOIN citizen b INDEXED BY citizen_alike ON b.sort_key = a.sort_key AND b.id > a.id
    WHERE a.merged_into IS NULL AND b.merged_into IS NULL)";
constexpr const char* distinctIdsSql = "SELECT one_id, other_id FROM distinct_pair";

/// At how many places two texts of the same length differ; as many as they are long when they are not.
int placesApart(std::string_view one, std::string_view other) {
    if (one.size() != other.size()) {
        return static_cast<int>(std::max(one.size(), other.size()));
    }
    int apart = 0;
    for (size_t at = 0; at < one.size(); ++at) {
        apart += one[at] != other[at] ? 1 : 0;
    }
    return apart;
}

bool isWholeNumber(std::string_view number) { return number.size() == 10; }

/// Two swapped digits differ at two places. Of two that share the birth date only the last four can differ.
bool isNearNumber(std::string_view one, std::string_view other) {
    return isWholeNumber(one) && isWholeNumber(other) && placesApart(one, other) <= 2;
}

bool areTwoNumbers(std::string_view one, std::string_view other) {
    return isWholeNumber(one) && isWholeNumber(other) && placesApart(one, other) > 2;
}

/// yyyy-MM-dd: one digit wrong, or day and month turned round.
bool isNearDate(std::string_view one, std::string_view other) {
    if (one.size() != 10 || other.size() != 10) {
        return false;
    }
    const bool isTurned = one.substr(0, 4) == other.substr(0, 4) && one.substr(5, 2) == other.substr(8, 2) &&
                          one.substr(8, 2) == other.substr(5, 2);
    return isTurned || placesApart(one, other) <= 2;
}

/// A word of the names, or nearly one.
bool sharesWord(std::string_view one, std::string_view other) {
    const QStringList words =
        QString::fromUtf8(one.data(), static_cast<qsizetype>(one.size())).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList others =
        QString::fromUtf8(other.data(), static_cast<qsizetype>(other.size())).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [&](const QString& word) {
        return std::ranges::any_of(
            others, [&](const QString& each) { return word == each || (word.size() >= 5 && editDistance(word, each) == 1); });
    });
}
} // namespace

QSet<LikelyPairsStore::Pair> LikelyPairsStore::worthComparing(const Progress& progress) const {
    QSet<Pair> pairs;
    const auto collect = [&](const char* sql, auto isWorthIt) {
        Statement select(m_database, sql);
        while (!progress.isCancelled() && select.step()) {
            if (isWorthIt(select)) {
                pairs.insert({select.integer(0), select.integer(1)});
            }
        }
    };
    const auto always = [](const Statement&) { return true; };
    collect(sameNumberPairsSql, always);
    collect(samePhonePairsSql, always);
    collect(sameBirthPairsSql, [](const Statement& row) {
        return isNearNumber(row.textView(4), row.textView(5)) ||
               (!areTwoNumbers(row.textView(4), row.textView(5)) && sharesWord(row.textView(2), row.textView(3)));
    });
    collect(sameNamePairsSql, [](const Statement& row) {
        return !areTwoNumbers(row.textView(4), row.textView(5)) &&
               (row.integer(6) != 0 || isNearDate(row.textView(2), row.textView(3)));
    });
    Statement distinct(m_database, distinctIdsSql);
    while (distinct.step()) {
        pairs.remove({distinct.integer(0), distinct.integer(1)});
    }
    return pairs;
}

} // namespace brobygger
