// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace brobygger {

/// Asks twice for the passphrase of an extract, on which the workers of a project have agreed. It obeys the one rule for
/// passphrases; `given` gets it when there is nothing wrong with it, and nothing is kept as a draft.
void askAgreedPassphrase(QWidget* over, std::function<void(const QString&)> given);

} // namespace brobygger
