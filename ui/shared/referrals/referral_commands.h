// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/outgoing_rules.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <functional>
#include <optional>

class QAction;
class QPushButton;
class QWidget;

namespace brobygger {

struct PageContext;

/// What can be done with the chosen referral to an offer: its letter, the first appointment, the steps it can take next, the
/// citizen. The same commands wherever referrals are listed; only those that make sense now can be seen, and what a withdrawn
/// consent forbids is greyed and says why.
class ReferralCommands final : public QObject {
    Q_OBJECT
public:
    using Current = std::function<std::optional<OutgoingRow>()>;

    /// `prefix` makes the ids unique: "outgoing" gives outgoing.letter. `page` is asked through and tells what was done.
    ReferralCommands(PageContext& context, const QString& prefix, QWidget* page, Current current);

    /// In the order they stand in.
    QList<QAction*> actions() const;
    /// A button for each, named "letterButton", "sendButton" …
    QList<QPushButton*> makeButtons() const;
    /// Looks at the chosen referral again.
    void update();
    /// What Enter does: the letter of a draft, otherwise the expected step.
    void takeExpectedStep();

private:
    void addStep(const QString& prefix, OutgoingStep step, const char* id);
    void writeLetter();
    void writeAgreed();
    void book();
    void discard();
    void step(OutgoingStep step);
    void reassess();

    PageContext& m_context;
    QWidget* m_page;
    Current m_current;
    QAction* m_letter;
    QAction* m_book;
    QAction* m_agreed;
    QAction* m_reassess;
    QAction* m_discard;
    QMap<OutgoingStep, QAction*> m_steps;
    QList<OutgoingStep> m_order;
};

} // namespace brobygger
