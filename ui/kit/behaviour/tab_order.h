// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace brobygger {

/// The control that Tab (or Shift+Tab, when not `forward`) goes to from the one with the focus in this window; null when
/// there is none. Unlike Qt's own rule, a page that hands its focus on to its table does not thereby skip what stands before
/// the table: each control is come to by itself.
/// With `within`, only what stands in there counts.
QWidget* nextByTab(const QWidget& window, bool forward, const QWidget* within = nullptr);

/// Puts the focus into content that was brought to the front: on what the content hands it on to, else on its first control.
/// Nothing happens where it has none.
void focusInto(QWidget& content);

} // namespace brobygger
