// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/attachments/attachments_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/attachments/attachment_list.h"
#include "ui/shared/attachments/attachment_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace brobygger {

AttachmentsDialog::AttachmentsDialog(PageContext& context, const AttachTarget& target, QWidget* parent)
    : QDialog(parent)
    , m_actions(new ActionCollection(this))
    , m_context{context.workspace, context.navigator, context.ask, *m_actions, context.appearance}
    , m_messages(new MessageBar) {
    setObjectName(QStringLiteral("attachmentsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Attached files"));
    setAccessibleName(windowTitle());
    const MessageHolder* page = messageHolderOf(parent);
    m_history = page ? &page->undoHistory() : new UndoHistory([this] { return m_context.workspace.clock.now(); }, this);
    m_doneBefore = m_history->lastRemembered();
    auto* title = makeLabel(attachmentPlaceWords(context.workspace, target.on), TextRole::CardTitle);
    title->setObjectName(QStringLiteral("attachedToLabel"));
    title->setWordWrap(true);
    auto* list = new AttachmentList(m_context, QStringLiteral("attachedHere"), QStringLiteral("AttachedHere"));
    list->showThoseOn(target.citizen, target.on);
    auto* close = makeButton(QStringLiteral("closeAttachmentsButton"), tr("Close"), ButtonRole::Ordinary);
    close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 8); // it fits a screen of 320 pixels
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_messages);
    layout->addWidget(list, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &AttachmentsDialog::undoLast);
    for (auto* button : list->findChildren<QPushButton*>()) {
        button->setAutoDefault(false); // Return in the list shows the file
    }
    resize(760, 460);
    QWidget* table = list->focusProxy();
    list->setFocusProxy(nullptr); // Tab would come to it instead of to the buttons before the table
    table->setFocus();
}

void AttachmentsDialog::undoLast() {
    const quint64 newest = m_history->newest();
    if (m_messages->offersItself()) {
        m_messages->takeOffer();
    } else if (newest > m_doneBefore) { // what was done before is taken back on its page
        takeBack(*m_history, newest, m_messages);
    }
}

} // namespace brobygger
