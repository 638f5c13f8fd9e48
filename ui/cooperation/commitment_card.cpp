// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/commitment_card.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/cooperation/commitment_words.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/labels/facts.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {
/// What a step says: its state, what was said, and what was promised before.
QString stepWords(const CommitmentStep& step) {
    QStringList parts{commitmentStateLabel(step.state)};
    if (!step.said.isEmpty()) {
        parts << step.said;
    }
    if (!step.formerPromise.isEmpty()) {
        parts << (step.formerDueOn.isValid()
                      ? CommitmentCard::tr("Before: %1, by %2").arg(step.formerPromise, formatDate(step.formerDueOn))
                      : CommitmentCard::tr("Before: %1").arg(step.formerPromise));
    }
    return parts.join(QLatin1Char('\n'));
}
} // namespace

CommitmentCard::CommitmentCard(QAction* settle, QWidget* parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_state(new Chip)
    , m_facts(new Facts)
    , m_history(new Facts)
    , m_settle(settle) {
    m_card->addToTitle(m_state);
    m_card->content()->addWidget(buttonFor(settle, QStringLiteral("settleCommitmentButton"), ButtonRole::Primary), 0,
                                 Qt::AlignLeft);
    m_card->content()->addWidget(m_facts);
    m_card->addLine();
    m_card->content()->addWidget(m_history);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    clear();
}

void CommitmentCard::clear() {
    m_card->setTitle(tr("Choose a commitment to see it."));
    m_state->hide();
    m_facts->clear();
    m_history->clear();
    m_settle->setVisible(false);
}

void CommitmentCard::show(const Workspace& workspace, const CommitmentRow& row) {
    const Commitment& commitment = row.commitment;
    m_card->setTitle(commitmentOwner(row));
    m_state->setChip(commitmentChip(commitment, workspace.clock.today()));
    m_state->show();
    m_facts->clear();
    m_facts->add(tr("Has promised"), commitment.promise);
    m_facts->add(tr("Principle"), principleLabel(commitment.principle));
    if (!row.personName.isEmpty()) {
        m_facts->add(tr("Person"), row.personName);
    }
    m_facts->add(tr("To be kept by"), commitmentDay(commitment));
    m_history->clear();
    for (const CommitmentStep& step : workspace.commitments.steps(commitment.id)) {
        m_history->add(formatDate(step.on), stepWords(step));
    }
    m_history->add(formatDate(commitment.agreedOn), tr("promised"));
    m_settle->setVisible(true);
}

} // namespace brobygger
