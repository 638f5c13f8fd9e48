// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/next_step_card.h"

#include "core/base/time/dates.h"
#include "core/workspace/standing.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/appointments/outcome_dialog.h"
#include "ui/shared/citizens/contact_dialog.h"
#include "ui/shell/navigator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace brobygger {

namespace {
QString titleOf(NextStep step) {
    switch (step) {
    case NextStep::Outcome: return NextStepCard::tr("Next: enter the outcome");
    case NextStep::FirstContact: return NextStepCard::tr("Next: reach the citizen");
    case NextStep::InformationSheet: return NextStepCard::tr("Next: the information sheet");
    case NextStep::Consent: return NextStepCard::tr("Next: consent");
    case NextStep::FirstTalk: return NextStepCard::tr("Next: arrange the first talk");
    case NextStep::Screening: return NextStepCard::tr("Next: screening");
    case NextStep::TakeIn: return NextStepCard::tr("Next: start the course");
    case NextStep::Baseline: return NextStepCard::tr("Next: the questionnaires of the start");
    case NextStep::EndMeasurements: return NextStepCard::tr("Next: the questionnaires of the end");
    case NextStep::PlanNext: return NextStepCard::tr("Next: arrange something");
    case NextStep::Close: return NextStepCard::tr("Next: close the course");
    }
    return {};
}

QString reasonOf(NextStep step) {
    switch (step) {
    case NextStep::FirstContact: return NextStepCard::tr("Nobody has spoken with the citizen yet.");
    case NextStep::InformationSheet:
        return NextStepCard::tr("The citizen is to know what is written down and why, before more is.");
    case NextStep::Outcome: break; // says of which appointment
    case NextStep::Consent: break; // the rule says what is missing and what would do
    case NextStep::FirstTalk: return NextStepCard::tr("The citizen has been reached, and no talk is arranged.");
    case NextStep::Screening: return NextStepCard::tr("You have talked, and it is not decided whether it is the target group.");
    case NextStep::TakeIn: return NextStepCard::tr("In the target group, and a consent or another legal basis holds.");
    case NextStep::Baseline: return NextStepCard::tr("Without them nothing can be compared later.");
    case NextStep::EndMeasurements: return NextStepCard::tr("They are best filled in before the course is closed.");
    case NextStep::PlanNext: return NextStepCard::tr("No appointment and no task lies ahead.");
    case NextStep::Close: return NextStepCard::tr("The citizen is not in the target group.");
    }
    return {};
}

QString verbOf(NextStep step) {
    switch (step) {
    case NextStep::Outcome: return NextStepCard::tr("Enter outcome");
    case NextStep::FirstContact: return NextStepCard::tr("Record contact");
    case NextStep::InformationSheet:
    case NextStep::Consent: return NextStepCard::tr("Go to Consent");
    case NextStep::FirstTalk:
    case NextStep::PlanNext: return NextStepCard::tr("New appointment");
    case NextStep::Screening: return NextStepCard::tr("Go to Screening");
    case NextStep::TakeIn: return NextStepCard::tr("Start the course");
    case NextStep::Baseline:
    case NextStep::EndMeasurements: return NextStepCard::tr("Go to Measurements");
    case NextStep::Close: return NextStepCard::tr("Close the course");
    }
    return {};
}
} // namespace

NextStepCard::NextStepCard(PageContext& context, CitizenId citizen, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_citizen(citizen)
    , m_title(makeLabel(QString(), TextRole::CardTitle))
    , m_reason(makeLabel(QString(), TextRole::Muted))
    , m_go(context.actions.add({QStringLiteral("course.next"),
                                [this] { return m_step ? verbOf(*m_step) : tr("The next step"); },
                                [this] { return m_step ? titleOf(*m_step) : tr("Nothing is to be done now"); },
                                {},
                                IconName::ChevronRight,
                                [this] { go(); }})) {
    setObjectName(QStringLiteral("nextStepCard"));
    m_title->setObjectName(QStringLiteral("nextStepTitle"));
    m_reason->setObjectName(QStringLiteral("nextStepReason"));
    m_reason->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_reason);
    auto* row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(buttonFor(m_go, QStringLiteral("nextStepButton"), ButtonRole::Primary), 0, Qt::AlignVCenter);
    auto* card = new Card;
    card->content()->addLayout(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    refresh();
}

void NextStepCard::refresh() {
    const Standing standing = standingOf(m_context.workspace, m_citizen);
    m_life = standing.life;
    m_step = nextStep(standing);
    m_go->setEnabled(m_step.has_value());
    setVisible(m_step.has_value());
    if (m_step) {
        m_title->setText(titleOf(*m_step));
        m_reason->setText(reason());
    }
    m_context.actions.retranslate(); // the button says another verb
}

QString NextStepCard::reason() const {
    const Workspace& workspace = m_context.workspace;
    if (*m_step == NextStep::Consent) {
        return workspace.courses.missingForStart(m_citizen);
    }
    if (*m_step == NextStep::Outcome) {
        const auto over = withoutOutcome(workspace, m_citizen);
        return tr("The appointment %1 is over, and it is not said what became of it.")
            .arg(over ? formatDateTime(over->appointment.startsAt) : QString());
    }
    if (m_life != LifeState::Present) {
        return m_life == LifeState::Dead ? tr("The citizen has died. What is still open is settled there.")
                                         : tr("The citizen has moved away. What is still open is settled there.");
    }
    return reasonOf(*m_step);
}

void NextStepCard::go() {
    const auto openTab = [this](TabId tab, CommandId command = {}) {
        m_context.navigator.open({page::citizens, m_citizen, tab, {}, 0, command});
    };
    switch (*m_step) {
    case NextStep::Outcome: return enterOutcome();
    case NextStep::FirstContact: return openContactDialog(this, m_context, m_citizen);
    case NextStep::InformationSheet:
        return m_context.navigator.open({page::citizens, m_citizen, tab::privacy, RecordKind::Citizen, m_citizen.value()});
    case NextStep::Consent: return openTab(tab::privacy);
    case NextStep::FirstTalk:
    case NextStep::PlanNext: return openTab(tab::appointments, command::newAppointment);
    case NextStep::Screening: return openTab(tab::screening, command::newScreening);
    case NextStep::Baseline:
    case NextStep::EndMeasurements: return openTab(tab::measurements);
    case NextStep::TakeIn: Q_EMIT takeInAsked(); return;
    case NextStep::Close: Q_EMIT closeAsked(); return;
    }
}

void NextStepCard::enterOutcome() {
    if (const auto row = withoutOutcome(m_context.workspace, m_citizen)) {
        openOutcomeDialog(this, m_context, *row,
                          [this](const QString& message, const Undo& undo) { offerUndo(this, message, undo); });
    }
}

} // namespace brobygger
