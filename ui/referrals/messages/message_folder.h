// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/messages.h"
#include "ui/shell/slice.h"

#include <QString>
#include <QStringList>
#include <functional>

namespace brobygger {

class Page;

/// *Fetch from the folder* (Hent fra mappen): where the mailbox system saves messages. Read when asked, never watched by
/// itself.
class MessageFolder final {
public:
    using Read = std::function<void(const QStringList& paths)>;

    MessageFolder(PageContext& context, Page& page, Read read);

    /// Hands over the messages in the folder, the oldest first. Asks which folder it is the first time, and when it is gone.
    void fetch() const;
    void chooseFolder() const;
    /// As it was chosen; empty before.
    QString path() const;

private:
    PageContext& m_context;
    Page& m_page;
    Read m_read;
};

/// Whether nothing is said of a message: it has been received before and lies in the folder until somebody deletes it. Of a
/// file that was chosen by itself it is said.
bool isPassedOver(const MessageProposal& proposal, bool isOfFolder);

} // namespace brobygger
