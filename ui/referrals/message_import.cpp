// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/message_import.h"

#include "core/exchange/messages/message_limits.h"
#include "core/workspace/workspace.h"
#include "ui/kit/ask.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/pickers/offer_undo.h"
#include "ui/referrals/message_import_dialog.h"

#include <QFile>
#include <QFileInfo>

namespace brobygger {

MessageImport::MessageImport(PageContext& context, Page& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page) {}

void MessageImport::choose() {
    m_context.ask.openFile(&m_page, tr("Import a referral"), tr("Messages (*.xml *.json);;All files (*)"),
                           [this](const QString& path) { take({path}); });
}

void MessageImport::take(const QStringList& paths) {
    m_waiting += paths;
    m_setAside.clear();
    next();
}

void MessageImport::next() {
    while (!m_waiting.isEmpty()) {
        const QString path = m_waiting.takeFirst();
        const QString name = QFileInfo(path).fileName();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_setAside << tr("%1 cannot be read.").arg(name);
            continue;
        }
        const QByteArray bytes = file.read(MessageLimits().bytes + 1);
        auto proposal = m_context.workspace.messages.propose(bytes);
        if (!proposal) {
            m_setAside << QStringLiteral("%1: %2").arg(name, proposal.error().message);
            continue;
        }
        if (proposal->known.isValid()) {
            m_setAside << tr("%1 has been imported before.").arg(name);
            continue;
        }
        auto* dialog = new MessageImportDialog(m_context, bytes, *std::move(proposal), &m_page);
        connect(dialog, &MessageImportDialog::received, this, [this, path](const AcceptedMessage& accepted) { done(path, accepted); });
        connect(dialog, &QDialog::finished, this, &MessageImport::next);
        dialog->open();
        return;
    }
    if (!m_setAside.isEmpty()) {
        m_page.messages()->warn(m_setAside.join(QLatin1Char('\n')));
        m_setAside.clear();
    }
}

void MessageImport::done(const QString& path, const AcceptedMessage& accepted) {
    if (const auto noted = m_context.workspace.messages.noteRead(path, accepted.citizen); !noted) {
        m_page.messages()->fail(noted.error().message);
        return;
    }
    offerUndo(&m_page, tr("The message is received and kept as it came."), Result<Undo>(accepted.undo));
    offerRemoval(path);
}

void MessageImport::offerRemoval(const QString& path) {
    m_context.ask.confirm(&m_page, tr("Remove the message file?"),
                          tr("%1 lies unencrypted on this machine. The message is kept in the encrypted file.").arg(path),
                          tr("Remove the file"), [this, path] {
                              if (!QFile::remove(path)) {
                                  m_page.messages()->fail(tr("The file could not be removed. Remove it by hand."));
                              }
                          });
}

} // namespace brobygger
