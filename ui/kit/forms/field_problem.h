// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QLineEdit;
class QString;

namespace brobygger {

/// Shows a sentence under a line edit and rings it red; an empty sentence takes both away.
void showFieldProblem(QLineEdit* edit, QLabel* label, const QString& sentence);

} // namespace brobygger
