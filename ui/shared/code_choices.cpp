// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/code_choices.h"

#include "core/workspace/workspace.h"

namespace brobygger {

QString codeWord(const Workspace& workspace, const QString& list, const QString& code) {
    return code.isEmpty() ? QString() : workspace.codes.name(list, code, workspace.settings.value(language));
}

QList<Choice> codeChoices(const Workspace& workspace, const QString& list, const QString& none, const QString& kept) {
    QList<Choice> choices;
    if (!none.isEmpty()) {
        choices.append({none, QString()});
    }
    const QString tongue = workspace.settings.value(language);
    for (const Code& code : workspace.codes.validOn(list, workspace.clock.today())) {
        choices.append({code.name(tongue), code.id});
    }
    const auto old = workspace.codes.find(list, kept);
    if (old && !old->isValidOn(workspace.clock.today())) {
        choices.append({old->name(tongue), old->id});
    }
    return choices;
}

} // namespace brobygger
