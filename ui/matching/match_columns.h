// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/matching.h"
#include "ui/kit/record_table_model.h"

namespace brobygger {

/// One line of the ranked list, ready to be shown.
struct MatchRow {
    Match match;
    QString name;
    QString detail; ///< when, price, places; or what stands against it
    QString distance;
};

MatchRow matchRow(const MatchList& list, const Match& match, const OfferHead& head);
/// Score, name, distance and verdict.
QList<Column<MatchRow>> matchColumns();

} // namespace brobygger
