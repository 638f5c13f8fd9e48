// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QList>

class QWidget;

namespace brobygger {

struct PageContext;

/// Asks to whom, why, until when and with which passphrase these citizens are handed over, and where the encrypted bundle shall
/// lie; makes it, and offers on the page to take it back.
void openHandOverDialog(QWidget* page, const PageContext& context, const QList<CitizenId>& citizens);

} // namespace brobygger
