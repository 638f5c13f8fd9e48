// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/shell/slice.h"

namespace brobygger {

class FrontTabs;
class Inbox;
class MessageImport;
class Outbox;
class UnansweredList;

/// "Henvisninger": what came to us, what we have sent on, and who still waits for an answer from us.
class ReferralsPage final : public Page, public OpensTargets {
    Q_OBJECT
public:
    explicit ReferralsPage(PageContext& context, QWidget* parent = nullptr);
    /// referrals.new opens the form for a new referral, referrals.import asks for a message file.
    void openTarget(const Target& target) override;
    void retranslate() override;
    /// None as long as it is the one that the record of the last target stands in.
    TabId tabInFront() const override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    /// Message files dropped anywhere on the page are taken in.
    void dropEvent(QDropEvent* event) override;

private:
    void newReferral();

    PageContext m_context;
    FrontTabs* m_tabs;
    QWidget* m_ofTarget = nullptr; ///< the tab with the record that somebody came for
    Inbox* m_inbox;
    Outbox* m_outbox;
    UnansweredList* m_unanswered;
    MessageImport* m_import;
};

} // namespace brobygger
