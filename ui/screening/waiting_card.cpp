// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/waiting_card.h"

#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/look/theme.h"
#include "ui/shell/navigator.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

WaitingCard::WaitingCard(PageContext& context, CitizenId citizen, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_citizen(citizen)
    , m_words(makeLabel(QString(), TextRole::Body))
    , m_consent(context.actions.add(
          {QStringLiteral("screening.consent"),
           [] { return tr("Record consent…"); },
           [] { return tr("Consent, or another legal basis, on the tab Consent"); },
           {},
           IconName::Consent,
           [this] {
               m_context.navigator.open({page::citizens, m_citizen, tab::privacy, {}, 0, command::newConsent});
           }}))
    , m_start(context.actions.add({QStringLiteral("screening.take_in"),
                                   [] { return tr("Start the course"); },
                                   [] { return tr("The citizen is taken in from today"); },
                                   {},
                                   IconName::Check,
                                   [this] { takeIn(); }})) {
    setObjectName(QStringLiteral("waitingCard"));
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("waitingLabel"));
    auto* card = new Card;
    card->content()->addWidget(m_words);
    card->content()->addWidget(buttonFor(m_consent, QStringLiteral("recordConsentButton"), ButtonRole::Ordinary));
    card->content()->addWidget(buttonFor(m_start, QStringLiteral("takeInButton"), ButtonRole::Ordinary));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    refresh();
}

void WaitingCard::refresh() {
    const Workspace& workspace = m_context.workspace;
    const auto course = workspace.courses.current(m_citizen);
    const auto screening = workspace.screenings.latest(m_citizen);
    const bool waits = course && course->state == CourseState::Intake && screening && screening->course == course->id &&
                       screening->decision == ScreeningOutcome::In;
    const bool needsBasis = waits && workspace.screenings.isWaitingForBasis(m_citizen);
    const QStringList waiting{tr("In the target group."), workspace.courses.missingForStart(m_citizen)};
    m_words->setText(needsBasis ? waiting.join(QLatin1Char(' '))
                                : tr("In the target group, and a consent or another legal basis holds. The course can start."));
    m_consent->setVisible(needsBasis);
    m_start->setVisible(waits && !needsBasis);
    setVisible(waits);
}

void WaitingCard::takeIn() {
    if (const auto course = m_context.workspace.courses.current(m_citizen)) {
        offerUndo(this, tr("The course has started. The citizen is taken in from today."),
                  m_context.workspace.courses.start(course->id, m_context.workspace.clock.today()));
    }
}

} // namespace brobygger
