// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;
class QWidget;

namespace brobygger {

/// Puts one card of this width into the middle of `widget`, under the program's name, and returns the layout
/// inside it.
QVBoxLayout* centredCard(QWidget* widget, int width);

} // namespace brobygger
