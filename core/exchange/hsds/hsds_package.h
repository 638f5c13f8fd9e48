// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace brobygger {

/// The column of every table that names its rows.
inline const QString hsdsIdKey = QStringLiteral("id");

/// One row of a table: its cells by column, also those that HSDS does not know.
struct HsdsRow {
    QJsonObject cells;
    int line = 0; ///< where it begins in a CSV file; in JSON its place among the rows of its table, from 1
};

/// The text of a cell as CSV shows it; empty when it is absent.
QString hsdsText(const QJsonValue& value);

/// One table, found by any column. A row that is taken away leaves a gap without cells, so that numbers stay.
class HsdsTable final {
public:
    const QList<HsdsRow>& rows() const { return m_rows; }
    const HsdsRow& at(qsizetype row) const { return m_rows.at(row); }
    bool isGap(qsizetype row) const { return m_rows.at(row).cells.isEmpty(); }
    /// The rows whose cell says so, without gaps.
    QList<qsizetype> where(const QString& column, const QString& value) const;
    /// The row of that id; -1 when there is none.
    qsizetype find(const QString& id) const;
    qsizetype append(HsdsRow row);
    /// Not for a column that rows are found by.
    void set(qsizetype row, const QString& column, const QJsonValue& value);
    void remove(qsizetype row);

private:
    using Index = QHash<QString, QList<qsizetype>>;
    QList<HsdsRow> m_rows;
    mutable QHash<QString, Index> m_indexes;
};

/// A row that could not be taken, or a cell of one that was taken, and why.
struct HsdsProblem {
    QString table;
    int line = 0;
    QString field;
    QString message; ///< without what the cell holds: where columns have shifted, it may be a name or a telephone number
    QString id = {}; ///< of the row, where it has one
    bool isRowTaken = false;
    QString said = {}; ///< the cell of a row that was taken, for the preview alone
};

/// A directory as HSDS has it, table by table (names of HSDS 3.0), whether it came as CSV or as JSON.
struct HsdsPackage {
    QString version = QStringLiteral("3.0");
    QMap<QString, HsdsTable> tables;
    QList<HsdsProblem> problems = {}; ///< rows that were left out, and cells that are not understood

    qsizetype count(const QString& table) const;
    /// The cells of a row; empty when there is none.
    QJsonObject find(const QString& table, const QString& id) const;
};

/// The rows as HSDS 3.0 writes them, however their writer put it: numbers, days, times, states; the word null is an empty cell;
/// a row of a known table without id gets one that always comes out the same; a row that names several others by a list of ids
/// stands once for each. A cell that is not understood is told in `problems`, and a number or day among them is left empty.
/// Left out are services without name and rows with the id of another; what belongs to such a service goes with it.
HsdsPackage withoutBadRows(const HsdsPackage& package);

/// The id of a row that came without one: the same for the same row of the same table, another for the second of two.
QString madeUpId(const QString& table, const QJsonObject& cells, int copy = 1);

/// Hands out such ids, and counts the rows that say the same.
class MadeUpIds final {
public:
    QString next(const QString& table, const QJsonObject& cells);

private:
    QHash<QString, int> m_copies; ///< by the id of the first
};

} // namespace brobygger
