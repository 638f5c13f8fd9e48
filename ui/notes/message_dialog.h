// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/correspondence/short_message.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// A message about to be entered: today, in this direction; one to others begins with the citizen's own doctor.
ShortMessage newMessage(const PageContext& context, CitizenId citizen, MessageDirection direction);
/// The answer to a message that came, or what came back to one that was sent.
ShortMessage answerTo(const PageContext& context, const ShortMessage& answered);

/// Opens the form of a message over `parent`: one to others to be copied, sent from elsewhere and noted as sent, or one that
/// came. What is typed is kept at every pause.
void openMessage(QWidget* parent, PageContext& context, const ShortMessage& message);

} // namespace brobygger
