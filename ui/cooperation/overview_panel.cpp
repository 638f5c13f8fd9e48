// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/overview_panel.h"

#include "core/workspace/workspace.h"
#include "ui/cooperation/commitment_card.h"
#include "ui/cooperation/commitment_dialog.h"
#include "ui/cooperation/commitment_list.h"
#include "ui/cooperation/principle_strip.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/layout/panes.h"
#include "ui/kit/layout/scrolling.h"

#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int commitmentSideWidth = 330;
constexpr int overviewGap = 12;
} // namespace

OverviewPanel::OverviewPanel(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_strip(new PrincipleStrip)
    , m_title(new Card)
    , m_list(new CommitmentList(context))
    , m_card(new CommitmentCard(settleCommand())) {
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch();
    m_side = new GrowingScrollArea(inside, QStringLiteral("commitmentSide"));
    m_side->setFocusPolicy(Qt::StrongFocus); // the keyboard scrolls what holds nothing else
    m_title->content()->addWidget(m_list, 1);
    auto* panes = new Panes;
    panes->add(m_title);
    panes->add(m_side, commitmentSideWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(overviewGap);
    layout->addWidget(m_strip);
    layout->addWidget(panes, 1);
    setFocusProxy(m_list);
    connect(m_list, &CommitmentList::commitmentChosen, this, &OverviewPanel::follow);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::Commitment) || changes.touches(RecordKind::CommitmentStep)) {
            follow();
        }
    });
    retranslate();
}

QAction* OverviewPanel::settleCommand() {
    return m_context.actions.add({QStringLiteral("commitment.settle"),
                                  [] { return tr("How it went…"); },
                                  [] { return tr("Whether the commitment was kept, changed or dropped"); },
                                  {},
                                  IconName::Check,
                                  [this] {
                                      if (const auto row = m_list->current()) {
                                          openSettling(m_list, m_context, row->commitment);
                                      }
                                  }});
}

void OverviewPanel::retranslate() {
    m_title->setTitle(tr("Commitments"));
    m_side->setAccessibleName(tr("The chosen commitment, and what became of it"));
    m_list->retranslate();
    follow();
}

void OverviewPanel::reveal(qint64 commitment) { m_list->reveal(CommitmentId(commitment)); }

void OverviewPanel::setWhole(bool isWhole) { m_side->setWhole(isWhole); }

void OverviewPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    follow(); // the day may be another
}

void OverviewPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_card->clear(); // and with it the command on what is not in sight
}

void OverviewPanel::follow() {
    const Workspace& workspace = m_context.workspace;
    m_strip->show(workspace.commitments.all(), workspace.clock.today());
    const auto row = m_list->current();
    if (row && isVisible()) {
        m_card->show(workspace, *row);
    } else {
        m_card->clear();
    }
}

} // namespace brobygger
