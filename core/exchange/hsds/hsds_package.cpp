// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hsds/hsds_package.h"

#include "core/exchange/hsds/hsds_tables.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

namespace brobygger {

namespace {

struct HsdsPackageWords {
    Q_DECLARE_TR_FUNCTIONS(HsdsPackage)
};

/// The first cell of a row that cannot be taken; nothing when all can. What the cell holds is not repeated: where columns
/// have shifted, it may be a name or a telephone number.
std::optional<HsdsProblem> problemOf(const HsdsTableKind& kind, const HsdsRow& row) {
    for (const HsdsColumn& column : kind.columns) {
        const QString text = hsdsText(row.cells.value(column.name)).trimmed();
        if (text.isEmpty()) {
            const bool isNeeded = column.name == QLatin1String("id") ||
                                  (kind.name == QLatin1String("services") && column.name == QLatin1String("name"));
            if (isNeeded) {
                return HsdsProblem{kind.name, row.line, column.name,
                                   HsdsPackageWords::tr("The cell is empty and must not be.")};
            }
            continue;
        }
        bool isNumber = true;
        if (column.type == HsdsType::Number) {
            text.toDouble(&isNumber);
        }
        if (!isNumber) {
            return HsdsProblem{kind.name, row.line, column.name, HsdsPackageWords::tr("The cell is no number.")};
        }
        if (column.type == HsdsType::Date && !QDate::fromString(text.left(10), Qt::ISODate).isValid()) {
            return HsdsProblem{kind.name, row.line, column.name,
                               HsdsPackageWords::tr("The cell is no date of the form 2026-11-30.")};
        }
    }
    return std::nullopt;
}

} // namespace

QString hsdsText(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Array: return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object: return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return {};
}

QList<qsizetype> HsdsTable::where(const QString& column, const QString& value) const {
    auto index = m_indexes.find(column);
    if (index == m_indexes.end()) {
        index = m_indexes.insert(column, {});
        for (qsizetype row = 0; row < m_rows.size(); ++row) {
            const QString text = hsdsText(m_rows.at(row).cells.value(column));
            if (!text.isEmpty()) {
                (*index)[text].append(row);
            }
        }
    }
    QList<qsizetype> found = index->value(value);
    found.removeIf([this](qsizetype row) { return isGap(row); });
    return found;
}

qsizetype HsdsTable::find(const QString& id) const {
    const QList<qsizetype> found = where(QStringLiteral("id"), id);
    return found.isEmpty() ? -1 : found.first();
}

qsizetype HsdsTable::append(HsdsRow row) {
    const qsizetype at = m_rows.size();
    for (auto index = m_indexes.begin(); index != m_indexes.end(); ++index) {
        const QString text = hsdsText(row.cells.value(index.key()));
        if (!text.isEmpty()) {
            (*index)[text].append(at);
        }
    }
    m_rows.append(std::move(row));
    return at;
}

void HsdsTable::set(qsizetype row, const QString& column, const QJsonValue& value) {
    QJsonObject& cells = m_rows[row].cells;
    if (hsdsText(value).isEmpty()) {
        cells.remove(column);
    } else {
        cells.insert(column, value);
    }
}

void HsdsTable::remove(qsizetype row) { m_rows[row].cells = {}; }

qsizetype HsdsPackage::count(const QString& table) const {
    const auto found = tables.constFind(table);
    if (found == tables.constEnd()) {
        return 0;
    }
    qsizetype rows = 0;
    for (qsizetype row = 0; row < found->rows().size(); ++row) {
        rows += found->isGap(row) ? 0 : 1;
    }
    return rows;
}

QJsonObject HsdsPackage::find(const QString& table, const QString& id) const {
    const auto found = tables.constFind(table);
    if (id.isEmpty() || found == tables.constEnd()) {
        return {};
    }
    const qsizetype row = found->find(id);
    return row < 0 ? QJsonObject() : found->at(row).cells;
}

HsdsPackage withoutBadRows(const HsdsPackage& package) {
    const QList<HsdsTableKind> kinds = hsdsTables();
    HsdsPackage good{package.version, {}, package.problems};
    QSet<QString> lostServices;
    for (auto table = package.tables.begin(); table != package.tables.end(); ++table) {
        const HsdsTableKind* kind = findTable(kinds, table.key());
        HsdsTable& kept = good.tables[table.key()];
        QSet<QString> ids;
        for (const HsdsRow& row : table->rows()) {
            const QString id = hsdsText(row.cells.value(QStringLiteral("id")));
            std::optional<HsdsProblem> problem = kind ? problemOf(*kind, row) : std::nullopt;
            if (!problem && !id.isEmpty() && ids.contains(id)) {
                problem = HsdsProblem{table.key(), row.line, QStringLiteral("id"),
                                      HsdsPackageWords::tr("Another row has the same id.")};
            }
            if (problem) {
                problem->id = id;
                good.problems.append(*problem);
                if (table.key() == QLatin1String("services") && !ids.contains(id)) {
                    lostServices.insert(id);
                }
                continue;
            }
            ids.insert(id);
            kept.append(row);
        }
    }
    for (const QString& id : std::as_const(lostServices)) {
        for (HsdsTable& table : good.tables) {
            for (const qsizetype row : table.where(QStringLiteral("service_id"), id)) {
                table.remove(row);
            }
        }
    }
    return good;
}

} // namespace brobygger
