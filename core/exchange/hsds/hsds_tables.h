// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace brobygger {

enum class HsdsType { Text, Number, Date };

/// One column of a table as datapackage.json of HSDS 3.0 has it.
struct HsdsColumn {
    QString name;
    HsdsType type = HsdsType::Text;
    bool isRequired = false;
    bool isKeyOnly = false; ///< says where the row belongs; in JSON the nesting says it
};

/// Rows that JSON nests in a row of another table, as an array.
struct HsdsChild {
    QString key; ///< of the array
    QString table;
    QString column; ///< of the child that holds the parent's id
};

/// A row that JSON nests in place of its id, as an object.
struct HsdsParent {
    QString key;
    QString table;
    QString column; ///< of this table that holds the other's id
};

struct HsdsTableKind {
    QString name;   ///< file name without ending: "services"
    QString entity; ///< "service"
    QList<HsdsColumn> columns;
    QList<HsdsChild> children;
    QList<HsdsParent> parents;

    const HsdsColumn* column(const QString& name) const;
};

/// The tables of Open Referral HSDS 3.0.0 (openreferral/specification, tag v3.0, datapackage.json), in its
/// order.
QList<HsdsTableKind> hsdsTables();
/// The table of that name in the list; null when HSDS 3.0 has none.
const HsdsTableKind* findTable(const QList<HsdsTableKind>& tables, const QString& name);

} // namespace brobygger
