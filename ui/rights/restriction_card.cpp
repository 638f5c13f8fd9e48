// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/restriction_card.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"
#include "ui/rights/restriction_dialogs.h"
#include "ui/shared/code_choices.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace brobygger {

RestrictionCard::RestrictionCard(PageContext& context, CitizenId citizen, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_citizen(citizen)
    , m_card(new Card)
    , m_words(makeLabel({}, TextRole::Body)) {
    addCommands();
    m_words->setObjectName(QStringLiteral("restrictionWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_card->content()->addWidget(m_words);
    auto* row = new WrappingRow;
    row->addWidget(buttonFor(m_set, QStringLiteral("restrictButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_review, QStringLiteral("reviewRestrictionButton"), ButtonRole::Ordinary));
    m_liftButton = buttonFor(m_lift, QStringLiteral("liftRestrictionButton"), ButtonRole::Ordinary);
    row->addWidget(m_liftButton);
    m_card->content()->addLayout(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

void RestrictionCard::addCommands() {
    ActionCollection& actions = m_context.actions;
    m_set = actions.add({QStringLiteral("rights.restrict"),
                         [] { return tr("Restrict…"); },
                         [] { return tr("What is registered is kept and not used meanwhile"); },
                         {},
                         IconName::Lock,
                         [this] { openForm({}); }});
    m_review = actions.add({QStringLiteral("rights.restriction_review"),
                            [] { return tr("Still needed…"); },
                            [] { return tr("Another day on which the restriction is looked at again"); },
                            {},
                            {},
                            [this] {
                                if (const auto holding = m_context.workspace.restrictions.inForce(m_citizen)) {
                                    openRestrictionReview(this, m_context, *holding);
                                }
                            }});
    m_lift = actions.add({QStringLiteral("rights.restriction_lift"),
                          [] { return tr("Lift the restriction…"); },
                          [] { return tr("The data are used again, once the citizen was told"); },
                          {},
                          {},
                          [this] {
                              if (const auto holding = m_context.workspace.restrictions.inForce(m_citizen)) {
                                  openRestrictionLifting(this, m_context, *holding);
                              }
                          }});
}

void RestrictionCard::openForm(const QString& reason) { openNewRestriction(this, m_context, m_citizen, reason); }

void RestrictionCard::focusOnHolding() { m_liftButton->setFocus(Qt::OtherFocusReason); }

void RestrictionCard::retranslate() {
    m_card->setTitle(tr("Restriction"));
    refresh();
}

void RestrictionCard::refresh() {
    QStringList lines;
    bool holds = false;
    for (const Restriction& restriction : m_context.workspace.restrictions.forCitizen(m_citizen)) {
        holds = holds || restriction.isInForce();
        lines << wordsOf(restriction);
    }
    m_words->setText(lines.isEmpty() ? tr("Nothing is restricted.") : lines.join(QLatin1Char('\n')));
    m_set->setVisible(!holds);
    m_review->setVisible(holds);
    m_lift->setVisible(holds);
}

QString RestrictionCard::wordsOf(const Restriction& restriction) const {
    const QString ground = restrictionGroundLabel(restriction.ground);
    const QString from = formatDate(restriction.restrictedOn);
    if (restriction.isInForce()) {
        return tr("Restricted since %1, to be looked at again on %2. %3. Reason: %4")
            .arg(from, formatDate(restriction.reviewOn), ground, restriction.reason);
    }
    return tr("Was restricted from %1 to %2. %3. Reason: %4. The citizen was told on %5: %6.")
        .arg(from, formatDate(restriction.liftedOn), ground, restriction.reason, formatDate(restriction.toldOn),
             codeWord(m_context.workspace, QStringLiteral("channel"), restriction.toldVia));
}

} // namespace brobygger
