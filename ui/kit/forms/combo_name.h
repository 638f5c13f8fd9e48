// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QString;

namespace brobygger {

/// Names a combo box that has no label on the screen. To screen readers on Linux Qt gives the chosen entry for its name and
/// leaves the rest to its label, so one that is not shown stands beside it. Call it when the box is in its place, and again in
/// another language.
void setComboName(QComboBox* box, const QString& name);

} // namespace brobygger
