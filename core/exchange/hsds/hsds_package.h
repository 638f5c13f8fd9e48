// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace brobygger {

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

/// A row that could not be taken, and why.
struct HsdsProblem {
    QString table;
    int line = 0;
    QString field;
    QString message;
    QString id = {}; ///< of the row, where it has one
};

/// A directory as HSDS has it, table by table (names of HSDS 3.0), whether it came as CSV or as JSON.
struct HsdsPackage {
    QString version = QStringLiteral("3.0");
    QMap<QString, HsdsTable> tables;
    QList<HsdsProblem> problems = {}; ///< rows that were left out

    qsizetype count(const QString& table) const;
    /// The cells of a row; empty when there is none.
    QJsonObject find(const QString& table, const QString& id) const;
};

/// Leaves out rows without id, twice the same id, and cells that are no number or date where one must be;
/// says so in `problems`. What belongs to a service that was left out goes with it.
HsdsPackage withoutBadRows(const HsdsPackage& package);

} // namespace brobygger
