// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/matching_tab.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/layout/front_pages.h"
#include "ui/matching/match_view.h"
#include "ui/matching/refer_dialog.h"
#include "ui/matching/referrals_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace brobygger {

MatchingTab::MatchingTab(PageContext& context, CitizenId citizen)
    : m_context(context)
    , m_citizen(citizen)
    , m_referrals(new ReferralsCard(context, citizen))
    , m_match(new MatchView(context, citizen))
    , m_buttons(new QHBoxLayout)
    , m_stack(new FrontPages) {
    auto* overview = new QWidget;
    auto* column = new QVBoxLayout(overview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(m_buttons);
    column->addWidget(m_referrals);
    column->addStretch();
    m_referrals->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // as high as its rows
    m_stack->addWidget(overview);
    m_stack->addWidget(m_match);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    addActions();
    connect(m_match, &MatchView::leaveAsked, this, &MatchingTab::backToReferrals);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        const bool isOurs = changes.citizens.contains(m_citizen.value());
        if (isOurs || changes.touches(RecordKind::Offer) || changes.touches(RecordKind::Import)) {
            refresh();
        }
    });
    retranslate();
}

void MatchingTab::addActions() {
    ActionCollection& actions = m_context.actions;
    QAction* find = actions.add({command::findOffers.toString(),
                                 [] { return tr("Find an offer"); },
                                 [] { return tr("Offers that suit the citizen"); },
                                 {},
                                 IconName::Offers,
                                 [this] { findOffers(); }});
    QAction* direct = actions.add({QStringLiteral("offers.direct"),
                                   [] { return tr("Direct referral…"); },
                                   [] { return tr("Refer to an offer you know already"); },
                                   {},
                                   IconName::Referrals,
                                   [this] { openDirectReferral(this, m_context, m_citizen); }});
    m_buttons->addStretch();
    m_buttons->addWidget(buttonFor(direct, QStringLiteral("directButton"), ButtonRole::Ordinary));
    m_buttons->addWidget(buttonFor(find, QStringLiteral("findOffersButton"), ButtonRole::Primary));
    m_match->setDirectAction(direct);
}

void MatchingTab::findOffers() {
    m_stack->setCurrentWidget(m_match);
    setFocusProxy(m_match); // who comes back to the tab is in the list again
    Q_EMIT wholePageWanted(true);
    m_match->takeFocus();
}

void MatchingTab::backToReferrals() {
    m_stack->setCurrentIndex(0);
    setFocusProxy(nullptr);
    Q_EMIT wholePageWanted(false);
    setFocus();
}

void MatchingTab::refresh() {
    m_match->refresh();
    m_referrals->refresh();
}

void MatchingTab::showEvent(QShowEvent* event) {
    CitizenTab::showEvent(event);
    if (m_stack->currentWidget() == m_match) {
        Q_EMIT wholePageWanted(true);
        if (!event->spontaneous()) {
            m_match->takeFocus(); // also on the way back from a letter, so that Esc and Enter work again
        }
    }
}

void MatchingTab::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    CitizenTab::changeEvent(event);
}

void MatchingTab::retranslate() {
    m_match->retranslate();
    m_referrals->retranslate();
}

void MatchingTab::showRecord(qint64 record) {
    if (m_referrals->select(record)) {
        backToReferrals();
    } else if (m_match->select(OfferId(record))) {
        findOffers();
    }
}

std::optional<qint64> MatchingTab::recordInFront() const {
    return m_stack->currentWidget() == m_match ? m_match->chosen().value() : 0;
}

void MatchingTab::showStart() {
    if (m_stack->currentWidget() == m_match) {
        backToReferrals();
    }
}

} // namespace brobygger
