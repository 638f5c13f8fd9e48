// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/cases/stat_cases_words.h"
#include "core/statistics/cases/stat_kinds.h"
#include "core/statistics/k_anonymity.h"
#include "core/statistics/table_suppression/table_suppression.h"

#include <QJsonArray>
#include <numeric>

namespace brobygger {

namespace {

QJsonArray positionsJson(const std::vector<CellPosition>& cells) {
    QJsonArray array;
    for (const auto& cell : cells)
        array.append(QJsonArray{cell.row, cell.column});
    return array;
}

/// Totals may be left out; when given they must be those of the table, since the protection rests on them.
void checkTotals(CaseReader& reader, const CountTable& table) {
    std::vector<int> rows;
    std::vector<int> columns(table.front().size(), 0);
    for (const auto& row : table) {
        rows.push_back(std::accumulate(row.begin(), row.end(), 0));
        for (size_t c = 0; c < row.size(); ++c)
            columns[c] += row[c];
    }
    const int grand = std::accumulate(rows.begin(), rows.end(), 0);
    const bool fits = (!reader.has("row_totals") || reader.counts("row_totals") == rows) &&
                      (!reader.has("col_totals") || reader.counts("col_totals") == columns) &&
                      (!reader.has("grand_total") || reader.count("grand_total") == grand);
    if (!fits)
        reader.fail(StatCasesWords::tr("The totals are not the sums of the table."));
}

QJsonObject disclosure(CaseReader& reader) {
    constexpr int usualThreshold = 5;
    const CountTable table = reader.countTable("table");
    const int threshold = reader.optionalCount("threshold").value_or(usualThreshold);
    if (reader.problem())
        return {};
    checkTotals(reader, table);
    const Suppression answer = suppressTable(table, threshold);
    QJsonObject intervals;
    for (const auto& cell : answer.hidden)
        intervals.insert(QStringLiteral("%1,%2").arg(cell.at.row).arg(cell.at.column), QJsonArray{cell.low, cell.high});
    return {{QStringLiteral("primary"), positionsJson(answer.primary)},
            {QStringLiteral("secondary"), answer.totalsOnly() ? QJsonValue() : positionsJson(*answer.secondary)},
            {QStringLiteral("intervals"), answer.totalsOnly() ? QJsonValue() : QJsonValue(intervals)}};
}

QString knownText(const QJsonValue& value) {
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toVariant().toString();
}

enum class Generalisation { None, AgeBand };

std::vector<AnonymityRow> anonymityRows(const QJsonArray& rows, const QStringList& known, const QString& sensitive,
                                        Generalisation generalisation) {
    std::vector<AnonymityRow> result;
    for (const QJsonValue item : rows) {
        const QJsonObject row = item.toObject();
        AnonymityRow own;
        for (const QString& key : known) {
            const bool band = generalisation == Generalisation::AgeBand && key == QLatin1String("age");
            own.known.append(band ? ageBand(row.value(key).toInt()) : knownText(row.value(key)));
        }
        own.sensitive = knownText(row.value(sensitive));
        result.push_back(own);
    }
    return result;
}

QJsonObject anonymityJson(const Anonymity& found) {
    return {{QStringLiteral("k"), found.k},
            {QStringLiteral("classes"), found.classes},
            {QStringLiteral("unique_rows"), found.uniqueRows},
            {QStringLiteral("rows_below_3"), found.rowsBelow3},
            {QStringLiteral("rows_below_5"), found.rowsBelow5},
            {QStringLiteral("l"), found.l}};
}

QJsonObject kanonymity(CaseReader& reader) {
    const QJsonArray rows = reader.input().value(QLatin1String("rows")).toArray();
    const QString sensitive = reader.text("sensitive");
    QStringList known;
    for (const QJsonValue key : reader.input().value(QLatin1String("quasi")).toArray())
        known.append(key.toString());
    if (rows.isEmpty() || known.isEmpty())
        reader.fail(StatCasesWords::tr("“rows” and “quasi” must be lists that hold something."));
    for (const QJsonValue row : rows) {
        for (const QString& key : known + QStringList{sensitive}) {
            if (!row.toObject().contains(key))
                reader.fail(StatCasesWords::tr("A row lacks “%1”.").arg(key));
        }
    }
    if (reader.problem())
        return {};
    const auto judged = [&](const QStringList& keys, Generalisation generalisation) {
        return anonymityJson(anonymity(anonymityRows(rows, keys, sensitive, generalisation)));
    };
    const QString age = QStringLiteral("age");
    const QString sex = QStringLiteral("sex");
    QJsonObject result{{QStringLiteral("raw"), judged(known, Generalisation::None)}};
    if (known.contains(age))
        result.insert(QStringLiteral("age_band_10"), judged(known, Generalisation::AgeBand));
    if (known.contains(age) && known.contains(sex))
        result.insert(QStringLiteral("age_band_10_sex"), judged({age, sex}, Generalisation::AgeBand));
    return result;
}

} // namespace

const std::vector<StatKind>& disclosureKinds() {
    static const std::vector<StatKind> kinds{{"disclosure", disclosure}, {"kanonymity", kanonymity}};
    return kinds;
}

} // namespace brobygger
