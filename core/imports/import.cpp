// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/import.h"

#include <algorithm>
#include <numeric>

namespace brobygger {

QString toCode(ImportKind kind) {
    return kind == ImportKind::Offers ? QStringLiteral("offers") : QStringLiteral("citizens");
}

QString plainFileKind(ImportKind kind) {
    return QStringLiteral("import_") + toCode(kind);
}

qsizetype ImportPreview::count(RowState state) const {
    return std::count_if(rows.begin(), rows.end(),
                         [state](const PlannedRow& row) { return row.state == state; });
}

qsizetype ImportPreview::keptFields() const {
    return std::accumulate(rows.begin(), rows.end(), qsizetype(0), [](qsizetype sum, const PlannedRow& row) {
        return sum + (row.state == RowState::Rejected ? 0 : row.kept.size());
    });
}

} // namespace brobygger
