// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/referrals/referral_commands.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/shared/appointments/appointment_form.h"
#include "ui/shared/referrals/letter_target.h"
#include "ui/shared/referrals/referral_step_dialog.h"
#include "ui/shared/referrals/referral_words.h"
#include "ui/shell/navigator.h"
#include "ui/shell/slice.h"

#include <QPushButton>

namespace brobygger {

namespace {
/// A letter may follow as long as the referral lives.
bool mayHaveLetter(OutgoingState state) { return !isEnded(state); }

QString stepToolTip(OutgoingStep step) {
    switch (step) {
    case OutgoingStep::Send:
        return ReferralCommands::tr("The referral has been sent in another way than by a letter from here");
    case OutgoingStep::Accept: return ReferralCommands::tr("The offer has said yes");
    case OutgoingStep::Start: return ReferralCommands::tr("The citizen has been there for the first time");
    case OutgoingStep::Complete: return ReferralCommands::tr("The citizen has had what the referral was about");
    case OutgoingStep::Decline: return ReferralCommands::tr("The offer has said no");
    case OutgoingStep::Cancel: return ReferralCommands::tr("The citizen does not want it");
    case OutgoingStep::NoReply: break;
    }
    return ReferralCommands::tr("The offer never answered");
}
} // namespace

ReferralCommands::ReferralCommands(PageContext& context, const QString& prefix, QWidget* page, Current current)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_current(std::move(current)) {
    m_letter = context.actions.add({prefix + QStringLiteral(".letter"),
                                    [] { return tr("Write letter…"); },
                                    [] { return tr("The letter to the offer, to be printed and sent"); },
                                    {},
                                    IconName::Letter,
                                    [this] { writeLetter(); }});
    m_book = context.actions.add({prefix + QStringLiteral(".book"),
                                  [] { return tr("Book first appointment…"); },
                                  [] { return tr("An appointment at the offer of the referral"); },
                                  {},
                                  IconName::Calendar,
                                  [this] { book(); }});
    m_agreed = context.actions.add({prefix + QStringLiteral(".agreed"),
                                    [] { return tr("What we have agreed…"); },
                                    [] { return tr("A letter to the citizen about the offer, with what the offer was told"); },
                                    {},
                                    IconName::Letter,
                                    [this] { writeAgreed(); }});
    addStep(prefix, OutgoingStep::Send, ".send");
    addStep(prefix, OutgoingStep::Accept, ".accept");
    addStep(prefix, OutgoingStep::Start, ".start");
    addStep(prefix, OutgoingStep::Complete, ".complete");
    addStep(prefix, OutgoingStep::Decline, ".decline");
    addStep(prefix, OutgoingStep::NoReply, ".no_reply");
    addStep(prefix, OutgoingStep::Cancel, ".cancel");
    m_discard = context.actions.add({prefix + QStringLiteral(".discard"),
                                     [] { return tr("Delete the draft"); },
                                     [] { return tr("The referral has not been sent and is not needed"); },
                                     {},
                                     IconName::Trash,
                                     [this] { discard(); }});
    m_reassess = context.actions.add({prefix + QStringLiteral(".reassess"),
                                      [] { return tr("May be proposed again"); },
                                      [] { return tr("The offer comes back among the proposals for this citizen"); },
                                      {},
                                      {},
                                      [this] { reassess(); }});
    update();
}

void ReferralCommands::addStep(const QString& prefix, OutgoingStep step, const char* id) {
    m_order.append(step);
    m_steps.insert(step, m_context.actions.add({prefix + QLatin1String(id),
                                                [step] { return stepWord(step); },
                                                [step] { return stepToolTip(step); },
                                                {},
                                                {},
                                                [this, step] { this->step(step); }}));
}

QList<QAction*> ReferralCommands::actions() const {
    QList<QAction*> all{m_letter, m_book, m_agreed};
    for (const OutgoingStep step : m_order) {
        all.append(m_steps.value(step));
    }
    return all << m_reassess << m_discard;
}

QList<QPushButton*> ReferralCommands::makeButtons() const {
    const auto make = [](QAction* action, const char* name) {
        return buttonFor(action, QLatin1String(name), ButtonRole::Ordinary);
    };
    return {make(m_letter, "letterButton"),
            make(m_book, "bookFirstButton"),
            make(m_agreed, "agreedButton"),
            make(m_steps.value(OutgoingStep::Send), "sendButton"),
            make(m_steps.value(OutgoingStep::Accept), "acceptButton"),
            make(m_steps.value(OutgoingStep::Start), "startButton"),
            make(m_steps.value(OutgoingStep::Complete), "completeButton"),
            make(m_steps.value(OutgoingStep::Decline), "declineButton"),
            make(m_steps.value(OutgoingStep::NoReply), "noReplyButton"),
            make(m_steps.value(OutgoingStep::Cancel), "cancelReferralButton"),
            make(m_reassess, "reassessButton"),
            make(m_discard, "discardReferralButton")};
}

void ReferralCommands::update() {
    const auto row = m_current();
    const QList<OutgoingStep> possible = row ? possibleSteps(row->referral.state) : QList<OutgoingStep>();
    const bool isForbidden = row && !isEnded(row->referral.state) &&
                             m_context.workspace.outgoingReferrals.basisOf(row->referral) == SharingBasis::Withdrawn;
    const QString why = tr("The citizen has taken back the consent to tell this offer");
    m_letter->setVisible(row && mayHaveLetter(row->referral.state));
    m_letter->setEnabled(!isForbidden && m_letter->isVisible());
    m_letter->setToolTip(isForbidden ? why : tr("The letter to the offer, to be printed and sent"));
    const bool canBook = row && !isEnded(row->referral.state);
    m_book->setVisible(canBook);
    m_book->setEnabled(canBook);
    m_agreed->setVisible(canBook);
    m_agreed->setEnabled(canBook);
    for (auto step = m_steps.cbegin(); step != m_steps.cend(); ++step) {
        const bool isSendForbidden = isForbidden && step.key() == OutgoingStep::Send;
        step.value()->setVisible(possible.contains(step.key()));
        step.value()->setEnabled(step.value()->isVisible() && !isSendForbidden);
        step.value()->setToolTip(isSendForbidden ? why : stepToolTip(step.key()));
    }
    const bool isOut =
        row && (row->referral.isOutUntilReassessed || row->referral.parkedUntil > m_context.workspace.clock.today());
    const bool isDraft = row && row->referral.state == OutgoingState::Draft;
    m_discard->setVisible(isDraft);
    m_discard->setEnabled(isDraft);
    m_reassess->setVisible(isOut);
    m_reassess->setEnabled(isOut);
}

void ReferralCommands::takeExpectedStep() {
    const auto row = m_current();
    if (!row) {
        return;
    }
    const QList<OutgoingStep> possible = possibleSteps(row->referral.state);
    if (row->referral.state == OutgoingState::Draft) {
        m_letter->trigger();
    } else if (!possible.isEmpty()) {
        m_steps.value(possible.first())->trigger();
    }
}

void ReferralCommands::writeLetter() {
    if (const auto row = m_current()) {
        m_context.navigator.open(letterTarget(row->referral.citizen, row->referral.id));
    }
}

void ReferralCommands::writeAgreed() {
    if (const auto row = m_current()) {
        m_context.navigator.open(citizenOfferTarget(row->referral.citizen, row->referral.id));
    }
}

void ReferralCommands::discard() {
    if (const auto row = m_current()) {
        offerUndo(m_page, tr("The draft to %1 is deleted.").arg(row->offerName),
                  m_context.workspace.outgoingReferrals.discard(row->referral.id));
    }
}

void ReferralCommands::book() {
    if (const auto row = m_current()) {
        openBooking(m_page, m_context,
                    {.citizen = row->referral.citizen, .offer = row->referral.offer, .companion = row->referral.companion});
    }
}

void ReferralCommands::step(OutgoingStep step) {
    if (const auto row = m_current()) {
        openReferralStep(m_page, m_context, *row, step);
    }
}

void ReferralCommands::reassess() {
    if (const auto row = m_current()) {
        offerUndo(m_page, tr("The offer may be proposed again."),
                  m_context.workspace.outgoingReferrals.reassess(row->referral.id));
    }
}

} // namespace brobygger
