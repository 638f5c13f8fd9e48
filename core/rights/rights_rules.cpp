// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/rights_rules.h"

#include "core/rights/rights_words.h"

namespace brobygger {

namespace {
constexpr int monthsToAnswer = 1;
constexpr int monthsExtended = 2;
constexpr int fileAccessWorkingDays = 7;
} // namespace

QList<RightsKind> rightsKindsAt(const QString& organisationKind) {
    QList<RightsKind> kinds{RightsKind::Access,      RightsKind::FileAccess,       RightsKind::Rectification,
                            RightsKind::Erasure,     RightsKind::Restriction,      RightsKind::Objection,
                            RightsKind::Portability, RightsKind::ConsentWithdrawal};
    if (organisationKind != QLatin1String("municipality")) {
        kinds.removeOne(RightsKind::FileAccess);
    }
    return kinds;
}

QDate answerDueOn(RightsKind kind, QDate receivedOn, const ClosedDays& closed) {
    return kind == RightsKind::FileAccess ? addWorkingDays(receivedOn, fileAccessWorkingDays, closed)
                                          : receivedOn.addMonths(monthsToAnswer);
}

QDate extendedDueOn(QDate receivedOn) { return receivedOn.addMonths(monthsToAnswer + monthsExtended); }

bool canExtend(const RightsRequest& request, QDate today) {
    return request.isOpen() && !request.extendedOn.isValid() && request.kind != RightsKind::FileAccess &&
           today <= request.receivedOn.addMonths(monthsToAnswer);
}

QDate dueOn(const RightsRequest& request) { return request.isOpen() ? request.dueOn : QDate(); }

Problems check(const RightsRequest& request, const QString& organisationKind, QDate today) {
    Problems problems;
    if (!rightsKindsAt(organisationKind).contains(request.kind)) {
        problems.error(QStringLiteral("kind"), RightsWords::tr("Only an authority gives access to documents."));
    }
    if (!request.receivedOn.isValid() || request.receivedOn > today) {
        problems.error(QStringLiteral("receivedOn"), RightsWords::tr("Enter the day the request came. It cannot lie ahead."));
    }
    if (request.identity.trimmed().isEmpty()) {
        problems.error(QStringLiteral("identity"), RightsWords::tr("Write how you made sure who asks."));
    }
    return problems;
}

Problems check(const RightsAnswer& answer, const RightsRequest& request, QDate today) {
    Problems problems;
    if (answer.decision == RightsDecision::None) {
        problems.error(QStringLiteral("decision"), RightsWords::tr("Choose what was decided."));
    } else if (answer.decision != RightsDecision::Granted && answer.reason.trimmed().isEmpty()) {
        problems.error(QStringLiteral("reason"), RightsWords::tr("Write why not all of it was granted."));
    }
    if (!answer.on.isValid() || answer.on > today || answer.on < request.receivedOn) {
        problems.error(QStringLiteral("on"),
                       RightsWords::tr("Enter the day of the answer. It lies between the request and today."));
    }
    if (answer.via.isEmpty()) {
        problems.error(QStringLiteral("via"), RightsWords::tr("Choose how it was answered."));
    }
    return problems;
}

} // namespace brobygger
