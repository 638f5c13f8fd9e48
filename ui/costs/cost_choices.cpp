// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/cost_choices.h"

#include "core/workspace/workspace.h"
#include "ui/shared/code_choices.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
const QString costKindList = QStringLiteral("cost_kind");
}

QList<Choice> costKindChoices(const Workspace& workspace, const QString& kept) {
    return codeChoices(workspace, costKindList, {}, kept);
}

QString costKindWord(const Workspace& workspace, const QString& kind) { return codeWord(workspace, costKindList, kind); }

QList<Choice> funderChoices(const Workspace& workspace, const QString& kept) {
    QList<Choice> choices{{QCoreApplication::translate("CostChoices", "not said"), QString()}};
    for (const Funder& funder : workspace.costs.funders()) {
        choices.append({funder.name, funder.id});
    }
    const bool isThere =
        std::any_of(choices.cbegin(), choices.cend(), [&](const Choice& choice) { return choice.value == kept; });
    if (!isThere) {
        choices.append({kept, kept});
    }
    return choices;
}

QString funderWord(const Workspace& workspace, const QString& funder) {
    for (const Funder& one : workspace.costs.funders()) {
        if (one.id == funder) {
            return one.name;
        }
    }
    return funder;
}

QList<Choice> priceKindChoices() {
    QList<Choice> choices;
    for (const QString& kind : priceKinds()) {
        choices.append({priceKindLabel(kind), kind});
    }
    return choices;
}

} // namespace brobygger
