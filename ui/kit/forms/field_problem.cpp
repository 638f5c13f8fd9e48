// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/forms/field_problem.h"

#include <QLabel>
#include <QLineEdit>
#include <QStyle>

namespace brobygger {

void showFieldProblem(QLineEdit* edit, QLabel* label, const QString& sentence) {
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
    edit->setAccessibleDescription(sentence);
    edit->setProperty("problem", !sentence.isEmpty());
    edit->style()->unpolish(edit);
    edit->style()->polish(edit);
}

} // namespace brobygger
