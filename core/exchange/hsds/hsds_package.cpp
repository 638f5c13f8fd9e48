// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hsds/hsds_package.h"

#include "core/base/text/text.h"
#include "core/exchange/hsds/hsds_row_repair.h"
#include "core/exchange/hsds/hsds_tables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>
#include <QUuid>

#include <cmath>

namespace brobygger {

namespace {

struct HsdsPackageWords {
    Q_DECLARE_TR_FUNCTIONS(HsdsPackage)
};

/// Gives a row an id where its table wants one.
void giveId(const QString& table, HsdsRow& row, MadeUpIds& ids, const QSet<QString>& taken) {
    if (!hsdsText(row.cells.value(hsdsIdKey)).trimmed().isEmpty()) {
        return;
    }
    QString id;
    do {
        id = ids.next(table, row.cells);
    } while (taken.contains(id));
    row.cells.insert(hsdsIdKey, id);
}

/// Ids are compared to the letter and shown to nobody.
bool isIdColumn(const QString& column) { return column == hsdsIdKey || column.endsWith(QLatin1String("_id")); }

/// A whole number in all its digits, since it may be an id: 100000, not 1e+05.
QString numberText(double number) {
    constexpr double longestWhole = 9007199254740992.0; // 2^53: up to there each whole number has its own
    const bool isWhole = std::abs(number) <= longestWhole && std::trunc(number) == number;
    return isWhole ? QString::number(static_cast<qint64>(number))
                   : QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString hsdsText(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Double: return numberText(value.toDouble());
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
    const QList<qsizetype> found = where(hsdsIdKey, id);
    return found.isEmpty() ? -1 : found.first();
}

qsizetype HsdsTable::append(HsdsRow row) {
    const qsizetype at = m_rows.size();
    for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell) {
        if (const QString text = cell->toString(); text != withoutDirectionMarks(text) && !isIdColumn(cell.key())) {
            *cell = withoutDirectionMarks(text);
        }
    }
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

QString madeUpId(const QString& table, const QJsonObject& cells, int copy) {
    static const QUuid madeUp = QUuid::fromString(QStringLiteral("0d8c5a1e-7b1f-4c55-9a3e-5f2f6d1c8e07"));
    // A service or organization stays the same one when its other cells change.
    const bool isService = table == QLatin1String("services");
    const bool isNamed =
        (isService || table == QLatin1String("organizations")) && !hsdsText(cells.value(QStringLiteral("name"))).isEmpty();
    QJsonObject said;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const bool isAsked =
            !isNamed || cell.key() == QLatin1String("name") || (isService && cell.key() == QLatin1String("organization_id"));
        if (isAsked && cell.key() != hsdsIdKey && !hsdsText(*cell).isEmpty()) {
            said.insert(cell.key(), hsdsText(*cell));
        }
    }
    const QString words = table + QLatin1Char('\n') + hsdsText(said) + QLatin1Char('\n') + QString::number(copy);
    return QUuid::createUuidV5(madeUp, words).toString(QUuid::WithoutBraces);
}

QString MadeUpIds::next(const QString& table, const QJsonObject& cells) {
    const QString first = madeUpId(table, cells);
    const int copy = ++m_copies[first];
    return copy == 1 ? first : madeUpId(table, cells, copy);
}

HsdsPackage withoutBadRows(const HsdsPackage& package) {
    const QList<HsdsTableKind> kinds = hsdsTables();
    HsdsPackage good{package.version, {}, package.problems};
    QSet<QString> lostServices;
    MadeUpIds madeUp;
    for (auto table = package.tables.begin(); table != package.tables.end(); ++table) {
        const HsdsTableKind* kind = findTable(kinds, table.key());
        const bool isService = table.key() == QLatin1String("services");
        HsdsTable& kept = good.tables[table.key()];
        QSet<QString> ids;
        for (HsdsRow row : table->rows()) {
            if (row.cells.isEmpty()) {
                continue;
            }
            QList<HsdsProblem> problems = makeReadable(kind, row);
            const auto refuse = [&](const QString& field, const QString& message) {
                problems = {HsdsProblem{table.key(), row.line, field, message}};
            };
            const bool isNameless = isService && hsdsText(row.cells.value(QStringLiteral("name"))).trimmed().isEmpty();
            if (isNameless) {
                refuse(QStringLiteral("name"), HsdsPackageWords::tr("The cell is empty and must not be."));
            } else if (kind) {
                giveId(table.key(), row, madeUp, ids);
            }
            const QString id = hsdsText(row.cells.value(hsdsIdKey));
            if (!isNameless && !id.isEmpty() && ids.contains(id)) {
                refuse(hsdsIdKey, HsdsPackageWords::tr("Another row has the same id."));
            }
            const bool isRefused = !problems.isEmpty() && !problems.first().isRowTaken;
            for (HsdsProblem& problem : problems) {
                problem.id = id;
                good.problems.append(problem);
            }
            if (isRefused) {
                if (isService && !id.isEmpty() && !ids.contains(id)) {
                    lostServices.insert(id);
                }
                continue;
            }
            ids.insert(id);
            kept.append(row);
        }
    }
    takeIdListsApart(good);
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
