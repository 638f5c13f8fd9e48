// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/code_list.h"

namespace brobygger {

QString Code::name(const QString& language) const {
    if (language == QStringLiteral("en")) {
        return nameEn;
    }
    return language == QStringLiteral("sv") && !nameSv.isEmpty() ? nameSv : nameDa;
}

bool Code::isValidOn(QDate day) const {
    return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
}

} // namespace brobygger
