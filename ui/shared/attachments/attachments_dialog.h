// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/commands/actions.h"
#include "ui/kit/page.h"
#include "ui/shared/attachments/attaching.h"
#include "ui/shell/slice.h"

#include <QDialog>

namespace brobygger {

/// The files that hang on one referral or message, where a page has no room for their list. It tells in itself what was done,
/// and Ctrl+Z takes back what was done in it.
class AttachmentsDialog final : public QDialog, public MessageHolder {
    Q_OBJECT
public:
    AttachmentsDialog(PageContext& context, const AttachTarget& target, QWidget* parent);

    MessageBar* messages() const override { return m_messages; }
    /// That of the page it lies over.
    UndoHistory& undoHistory() const override { return *m_history; }

private:
    void undoLast();

    ActionCollection* m_actions; ///< of its list alone
    PageContext m_context;
    MessageBar* m_messages;
    UndoHistory* m_history;
    quint64 m_doneBefore = 0; ///< the last step of it when this was opened
};

} // namespace brobygger
