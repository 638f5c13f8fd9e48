// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referrals_page.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/layout/front_pages.h"
#include "ui/referrals/inbox.h"
#include "ui/referrals/incoming_form.h"
#include "ui/referrals/messages/message_import.h"
#include "ui/referrals/outbox.h"
#include "ui/referrals/unanswered_list.h"
#include "ui/shell/navigator.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QUrl>
#include <algorithm>
#include <array>

namespace brobygger {

namespace {
/// By which one comes back to a tab after a lock, in their order.
constexpr std::array referralTabs{section::incoming, section::outgoing, section::unanswered};
} // namespace

ReferralsPage::ReferralsPage(PageContext& context, QWidget* parent)
    : Page(PageBody::Filling, parent)
    , m_context(context)
    , m_tabs(new FrontTabs)
    , m_inbox(new Inbox(m_context))
    , m_outbox(new Outbox(m_context))
    , m_unanswered(new UnansweredList(m_context))
    , m_import(new MessageImport(m_context, *this)) {
    m_tabs->setObjectName(QStringLiteral("referralTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addList(m_inbox);
    m_tabs->addList(m_outbox);
    m_tabs->addList(m_unanswered);
    content()->addWidget(m_tabs);
    // Ctrl+N belongs to the window, which carries this out over every page.
    QAction* add = m_context.actions.add({command::newReferral.toString(),
                                          [] { return tr("New referral"); },
                                          [] { return tr("Receive a referral, beginning with the person"); },
                                          {},
                                          IconName::Add,
                                          [this] { newReferral(); }});
    QAction* import =
        m_context.actions.add({QStringLiteral("referrals.import"),
                               [] { return tr("Import a referral…"); },
                               [] { return tr("Read a MedCom message from a file: XREF15, XDIS91 or CareCommunication"); },
                               {},
                               IconName::Import,
                               [this] { m_import->choose(); }});
    header()->addAction(buttonFor(import, QStringLiteral("importReferralButton"), ButtonRole::Ordinary));
    QAction* fetch = m_context.actions.add({QStringLiteral("referrals.fetch"),
                                            [] { return tr("Fetch from the folder"); },
                                            [] { return tr("Look in the folder where your mailbox system saves messages"); },
                                            {},
                                            IconName::Import,
                                            [this] { m_import->fetch(); }});
    header()->addAction(buttonFor(fetch, QStringLiteral("fetchMessagesButton"), ButtonRole::Ordinary));
    setAcceptDrops(true);
    header()->addAction(buttonFor(add, QStringLiteral("newReferralButton"), ButtonRole::Primary));
    connect(&m_context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::IncomingReferral) || changes.touches(RecordKind::Contact) ||
            changes.touches(RecordKind::Citizen) || changes.touches(RecordKind::Partner)) {
            m_inbox->refresh();
            m_unanswered->refresh();
        }
        if (changes.touches(RecordKind::OutgoingReferral) || changes.touches(RecordKind::Citizen) ||
            changes.touches(RecordKind::Offer)) {
            m_outbox->refresh();
        }
    });
    retranslate();
}

void ReferralsPage::retranslate() {
    header()->setTitle(tr("Referrals"));
    m_tabs->setAccessibleName(tr("Referrals in and out"));
    m_tabs->setTabText(0, tr("In"));
    m_tabs->setTabText(1, tr("Out"));
    m_tabs->setTabText(2, tr("Referrers without an answer"));
    m_inbox->retranslate();
    m_outbox->retranslate();
    m_unanswered->retranslate();
}

TabId ReferralsPage::tabInFront() const {
    return m_tabs->currentWidget() == m_ofTarget ? TabId() : referralTabs[static_cast<size_t>(m_tabs->currentIndex())];
}

void ReferralsPage::openTarget(const Target& target) {
    const auto tab = std::find(referralTabs.begin(), referralTabs.end(), target.tab);
    if (tab != referralTabs.end()) {
        m_tabs->setCurrentIndex(static_cast<int>(tab - referralTabs.begin()));
    }
    m_ofTarget = nullptr;
    if (target.kind == RecordKind::OutgoingReferral) {
        m_tabs->setCurrentWidget(m_outbox);
        m_outbox->select(OutgoingReferralId(target.record));
    } else if (target.kind == RecordKind::IncomingReferral) {
        m_tabs->setCurrentWidget(m_inbox);
        m_inbox->select(IncomingReferralId(target.record));
    } else {
        m_tabs->currentWidget()->setFocus();
        return;
    }
    m_ofTarget = m_tabs->currentWidget();
}

void ReferralsPage::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void ReferralsPage::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    m_import->take(paths);
    event->acceptProposedAction();
}

void ReferralsPage::newReferral() {
    // Over the page in front, which need not be this one: who leaves the form is where she was.
    QWidget* inFront = m_context.navigator.inFront();
    IncomingForm::open(m_context, inFront ? inFront : this,
                       [this](CitizenId citizen) { m_context.navigator.openCitizen(citizen, tab::course); });
}

} // namespace brobygger
