// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/behaviour/spoken_name.h"

namespace brobygger {

QString spokenName(const QString& shown, const QString& whole) {
    QString words = shown;
    words.remove(QLatin1Char('&')).remove(QChar(0x2026)); // what opens a form ends with …
    return whole.contains(words.trimmed(), Qt::CaseInsensitive) ? whole : QStringLiteral("%1: %2").arg(words.trimmed(), whole);
}

} // namespace brobygger
