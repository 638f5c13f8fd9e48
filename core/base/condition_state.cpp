// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/condition_state.h"

#include <QCoreApplication>

namespace brobygger {

QString conditionStateId(ConditionState state) {
    switch (state) {
    case ConditionState::Met:
        return QStringLiteral("met");
    case ConditionState::NotMet:
        return QStringLiteral("not_met");
    case ConditionState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

ConditionState conditionStateFromId(const QString& id) {
    if (id == QLatin1String("met")) {
        return ConditionState::Met;
    }
    return id == QLatin1String("not_met") ? ConditionState::NotMet : ConditionState::Unknown;
}

QString conditionStateLabel(ConditionState state) {
    switch (state) {
    case ConditionState::Met:
        return QCoreApplication::translate("ConditionState", "met");
    case ConditionState::NotMet:
        return QCoreApplication::translate("ConditionState", "not met");
    case ConditionState::Unknown:
        break;
    }
    return QCoreApplication::translate("ConditionState", "not known");
}

} // namespace brobygger
