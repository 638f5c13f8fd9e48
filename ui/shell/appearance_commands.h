// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace brobygger {

class ActionCollection;
class Appearance;
class Settings;

/// Adds the commands for theme, size of text and language. Each is offered to be taken back on what `front` returns then. All
/// of them must outlive the collection.
void addAppearanceCommands(ActionCollection& commands, Settings& settings, Appearance& appearance,
                           std::function<QWidget*()> front);

} // namespace brobygger
