// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/number_columns.h"

#include <QRegularExpression>

namespace brobygger {

namespace {
constexpr qsizetype longestNumber = 18; ///< "ingen data endnu", "skjult"; most names are longer

/// 1.234,5 with whatever unit, share or other end follows; not "001, side 3".
bool isNumber(const QString& text) {
    static const QRegularExpression number(QStringLiteral("^(< )?[-−+]?\\d[\\d.]*(,\\d+)?([ –].*)?$"));
    return number.match(text).hasMatch();
}

bool isNumberOrSign(const QString& cell) { return cell.isEmpty() || isNumber(cell) || cell.size() <= longestNumber; }
} // namespace

QList<bool> numberColumns(const EvaluationTable& table) {
    QList<bool> areNumbers(table.columns.size(), false);
    for (qsizetype column = 1; column < table.columns.size(); ++column) {
        bool hasNumber = false;
        bool areAll = true;
        for (const QStringList& row : table.rows) {
            const QString cell = row.value(column);
            hasNumber = hasNumber || isNumber(cell);
            areAll = areAll && isNumberOrSign(cell);
        }
        areNumbers[column] = hasNumber && areAll;
    }
    return areNumbers;
}

} // namespace brobygger
