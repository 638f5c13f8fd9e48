// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/k_anonymity.h"

#include <QMap>
#include <QSet>
#include <algorithm>
#include <limits>

namespace brobygger {

namespace {

struct AnonymityClass {
    int size = 0;
    QSet<QString> sensitive;
};

using Classes = QMap<QStringList, AnonymityClass>;

Classes classesOf(const std::vector<AnonymityRow>& rows) {
    Classes classes;
    for (const auto& row : rows) {
        AnonymityClass& own = classes[row.known];
        ++own.size;
        own.sensitive.insert(row.sensitive);
    }
    return classes;
}

} // namespace

Anonymity anonymity(const std::vector<AnonymityRow>& rows) {
    Anonymity result;
    if (rows.empty())
        return result;
    const Classes classes = classesOf(rows);
    result.classes = static_cast<int>(classes.size());
    result.k = std::numeric_limits<int>::max();
    result.l = std::numeric_limits<int>::max();
    for (const auto& one : classes) {
        result.k = std::min(result.k, one.size);
        result.l = std::min(result.l, static_cast<int>(one.sensitive.size()));
        result.uniqueRows += one.size == 1 ? 1 : 0;
        result.rowsBelow3 += one.size < 3 ? one.size : 0;
        result.rowsBelow5 += one.size < 5 ? one.size : 0;
    }
    return result;
}

std::vector<bool> rowsInSmallClasses(const std::vector<AnonymityRow>& rows, int k) {
    const Classes classes = classesOf(rows);
    std::vector<bool> result;
    for (const auto& row : rows)
        result.push_back(classes.value(row.known).size < k);
    return result;
}

QString ageBand(int age) {
    const int low = age / 10 * 10;
    return QStringLiteral("%1-%2").arg(low).arg(low + 9);
}

} // namespace brobygger
