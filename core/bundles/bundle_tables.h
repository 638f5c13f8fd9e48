// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/hand_over.h"
#include "core/storage/records/belongings.h"

#include <QByteArrayList>
#include <QStringList>
#include <utility>

namespace brobygger {

class Database;

/// The rows of a citizen that go into a bundle: all that belongs to the citizen as the schema says (belongings.h), so that a
/// table added later cannot be forgotten, without what is named below. Parts after what they are part of.
QList<Belonging> bundledBelongings(Database& database, HandOverBasis basis);
/// Tables with rows of a citizen that stay behind, with the reason.
QList<std::pair<QByteArray, const char*>> tablesLeftBehind(HandOverBasis basis);
/// What the rows of citizens may name and what then goes along, the named before who names it.
QByteArrayList sharedTables(HandOverBasis basis);
/// What of a shared row is not for others: remarks, and who of the house looked it over.
QByteArrayList columnsLeftEmpty(const QByteArray& sharedTable);
/// Codes of information_kind that the rows of a table tell.
QStringList informationKindsOf(const QByteArray& table);

} // namespace brobygger
