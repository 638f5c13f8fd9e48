// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/considerations/consideration_words.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/look/theme.h"

#include <QCoreApplication>
#include <QLabel>

namespace brobygger {

namespace {
constexpr qsizetype longestLine = 200; // two lines of a form

struct MindedWords {
    Q_DECLARE_TR_FUNCTIONS(ConsiderationWords)
};
} // namespace

QString considerationWords(const WorkConsideration& consideration) {
    return consideration.validTo.isValid()
               ? MindedWords::tr("%1 (until %2)").arg(consideration.words, formatDate(consideration.validTo))
               : consideration.words;
}

QString mindedLine(const Workspace& workspace, CitizenId citizen) {
    QStringList all;
    for (const WorkConsideration& consideration : workspace.considerations.minded(citizen)) {
        all.append(considerationWords(consideration));
    }
    return all.isEmpty() ? QString() : MindedWords::tr("Considerations: %1").arg(all.join(QStringLiteral("; ")));
}

QLabel* makeMindedLabel(const Workspace& workspace, CitizenId citizen) {
    QLabel* label = makeLabel(QString(), TextRole::Muted);
    label->setObjectName(QStringLiteral("mindedLabel"));
    label->setWordWrap(true);
    showMinded(label, workspace, citizen);
    return label;
}

void showMinded(QLabel* label, const Workspace& workspace, CitizenId citizen) {
    const QString line = mindedLine(workspace, citizen);
    label->setText(line.size() > longestLine ? line.left(longestLine).trimmed() + QChar(0x2026) : line);
    label->setToolTip(line);
    label->setAccessibleName(line);
    if (label->parentWidget() || line.isEmpty()) { // shown without one it would be a window
        label->setVisible(!line.isEmpty());
    }
}

} // namespace brobygger
