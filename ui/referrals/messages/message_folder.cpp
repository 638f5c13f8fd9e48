// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/messages/message_folder.h"

#include "core/workspace/workspace.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/page.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <utility>

namespace brobygger {

namespace {
struct MessageFolderWords {
    Q_DECLARE_TR_FUNCTIONS(MessageFolder)
};

inline constexpr Setting<const char*> messageFolder{"messages.folder", ""};
const QStringList messageNames{QStringLiteral("*.xml"), QStringLiteral("*.json")};
} // namespace

MessageFolder::MessageFolder(PageContext& context, Page& page, Read read)
    : m_context(context)
    , m_page(page)
    , m_read(std::move(read)) {}

void MessageFolder::fetch() const {
    const QDir folder(path());
    if (path().isEmpty() || !folder.exists()) {
        chooseFolder();
        return;
    }
    QStringList paths;
    const QFileInfoList files = folder.entryInfoList(messageNames, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo& file : files) {
        paths << file.absoluteFilePath();
    }
    m_read(paths);
}

void MessageFolder::chooseFolder() const {
    m_context.ask.openFolder(&m_page, MessageFolderWords::tr("The folder where messages are saved"),
                             [this](const QString& path) {
                                 m_context.workspace.settings.set(messageFolder, path);
                                 fetch();
                             });
}

QString MessageFolder::path() const { return m_context.workspace.settings.value(messageFolder); }

bool isPassedOver(const MessageProposal& proposal, bool isOfFolder) { return isOfFolder && proposal.known.isValid(); }

} // namespace brobygger
