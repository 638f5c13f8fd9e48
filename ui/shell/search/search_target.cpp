// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search/search_target.h"

namespace brobygger {

QString searchKey(RecordKind kind, qint64 record) { return QStringLiteral("%1:%2").arg(toCode(kind)).arg(record); }

Target searchTarget(const Hit& hit) {
    const auto kind = recordKindFromCode(hit.key.section(QLatin1Char(':'), 0, 0));
    const qint64 record = hit.key.section(QLatin1Char(':'), 1).toLongLong();
    if (kind == RecordKind::Citizen) {
        return {page::citizens, CitizenId(record)};
    }
    if (kind == RecordKind::Offer) {
        return {page::offers, {}, {}, kind, record};
    }
    if (kind == RecordKind::Partner) {
        return {page::cooperation, {}, {}, kind, record};
    }
    return {};
}

} // namespace brobygger
