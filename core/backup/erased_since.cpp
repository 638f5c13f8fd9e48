// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/erased_since.h"

#include <QStringList>

namespace brobygger {

QString toText(const QList<ErasedSince>& erased) {
    QStringList texts;
    for (const ErasedSince& each : erased) {
        texts << QStringLiteral("%1:%2:%3").arg(QString::number(each.citizen), each.reason, each.rule);
    }
    return texts.join(QLatin1Char(','));
}

QList<ErasedSince> erasedSinceFromText(const QString& text) {
    QList<ErasedSince> erased;
    for (const QString& each : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QStringList parts = each.split(QLatin1Char(':'));
        if (const qint64 citizen = parts.first().toLongLong(); citizen != 0 && parts.size() == 3) {
            erased.append({citizen, parts[1], parts[2]});
        }
    }
    return erased;
}

} // namespace brobygger
