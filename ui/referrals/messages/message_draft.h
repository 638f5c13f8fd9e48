// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "ui/kit/dialogs/form_draft.h"

#include <QString>

class QWidget;

namespace brobygger {

class ReadMessage;
class Workspace;
struct PageContext;

/// What the names of these drafts begin with.
inline const QString messageDraftPrefix = QStringLiteral("message/");

/// Keeps what is typed about a message that is not received yet, and with it the message itself; of a large one only where it
/// lies, since a draft is written every second while somebody types. `citizen` is whom it is about, as the message tells it.
/// There is one draft of a message, wherever it was read.
DraftKeeper messageDraftKeeper(Workspace& workspace, const QString& path, const ReadMessage& read, const Citizen& citizen,
                               std::function<void(const QString& rest)> reopen);
/// Opens the message of such a draft again over a page. `rest` is its name without what it begins with. False when there is no
/// such draft, or the message was large and does not lie there any more.
bool openMessageDraft(QWidget* page, PageContext& context, CitizenId citizen, const QString& rest);

} // namespace brobygger
