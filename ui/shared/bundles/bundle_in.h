// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace brobygger {

struct PageContext;

/// Asks for a bundle and its passphrase, shows who is in it and who of them may be here already, and receives those that are
/// chosen; offers on the page to take it back.
void openReceiveBundle(QWidget* page, const PageContext& context);

} // namespace brobygger
