// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/message_notices.h"

#include "core/base/time/dates.h"
#include "core/citizens/citizen_rules.h"

#include <QCoreApplication>

namespace brobygger {

namespace {

struct MessageNoticesWords {
    Q_DECLARE_TR_FUNCTIONS(MessageNotices)
};

const QString deathCategory = QStringLiteral("decease"); // MedCom terminology 1.9.0: Dødsfald

void addDeath(const ReferralMessage& message, const std::optional<Citizen>& known, QStringList& notices) {
    if (message.citizen.isDead && message.citizen.diedOn.isValid()) {
        notices
            << MessageNoticesWords::tr("The message says that this person died on %1.").arg(formatDate(message.citizen.diedOn));
    } else if (message.citizen.isDead) {
        notices << MessageNoticesWords::tr("The message says that this person has died.");
    } else if (tellsOfDeath(message)) {
        notices << MessageNoticesWords::tr("The message is about a death. Read it before you receive it.");
    }
    if (known && known->lifeState == LifeState::Dead) {
        notices << MessageNoticesWords::tr("The file says that this person has died.");
    }
}

void addProtection(const ReferralMessage& message, const std::optional<Citizen>& known, QDate today, QStringList& notices) {
    const bool isKnown = known && isAddressProtectedOn(*known, today);
    if (message.citizen.isAddressProtected && known && !isKnown) {
        notices << MessageNoticesWords::tr(
            "The message says that name and address are protected. The file does not say so yet.");
    } else if (message.citizen.isAddressProtected && !known) {
        notices << MessageNoticesWords::tr(
            "The message says that name and address are protected. Somebody new is registered with a protected address.");
    }
    if (isKnown && known->addressProtectedUntil.isValid()) {
        notices << MessageNoticesWords::tr("The address is protected until %1.").arg(formatDate(known->addressProtectedUntil));
    } else if (isKnown) {
        notices << MessageNoticesWords::tr("The address is protected.");
    }
}

} // namespace

bool tellsOfDeath(const ReferralMessage& message) { return message.citizen.isDead || message.category == deathCategory; }

QStringList noticesOf(const ReferralMessage& message, const std::optional<Citizen>& known, QDate today) {
    QStringList notices;
    addDeath(message, known, notices);
    addProtection(message, known, today, notices);
    return notices;
}

} // namespace brobygger
