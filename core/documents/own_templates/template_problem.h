// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace brobygger {

/// What keeps a template from being used, and where.
struct TemplateProblem {
    int line = 1; ///< the first is 1
    QString message;

    bool operator==(const TemplateProblem&) const = default;
};

using TemplateProblems = QList<TemplateProblem>;

/// The line in which a place of the text lies.
int lineOf(const QString& text, qsizetype at);

} // namespace brobygger
