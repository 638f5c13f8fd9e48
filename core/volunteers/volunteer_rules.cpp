// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/volunteers/volunteer_rules.h"

#include "core/base/time/dates.h"
#include "core/privacy/consent_rules.h"
#include "core/volunteers/volunteer_words.h"

namespace brobygger {

namespace {
void checkPromise(const Volunteer& volunteer, QDate today, Problems& problems) {
    const QString validTo = QStringLiteral("promiseValidTo");
    if (volunteer.promisedOn > today) {
        problems.error(QStringLiteral("promisedOn"), VolunteersWords::tr("The day lies in the future."));
    }
    if (volunteer.promisedOn.isValid() && !volunteer.promiseValidTo.isValid()) {
        problems.error(validTo, VolunteersWords::tr("Write the last day the statement holds."));
    } else if (!volunteer.promisedOn.isValid() && volunteer.promiseValidTo.isValid()) {
        problems.error(QStringLiteral("promisedOn"), VolunteersWords::tr("Write the day the statement was signed."));
    } else if (volunteer.promisedOn.isValid() && volunteer.promiseValidTo < volunteer.promisedOn) {
        problems.error(validTo, VolunteersWords::tr("The last day must not lie before the day it was signed."));
    }
}
} // namespace

StatementState statementState(const Volunteer& volunteer, QDate today, int lapsingDays) {
    if (!volunteer.promisedOn.isValid()) {
        return StatementState::Missing;
    }
    if (volunteer.promiseValidTo < today) {
        return StatementState::Lapsed;
    }
    return lapsesFrom(volunteer.promiseValidTo, lapsingDays) <= today ? StatementState::Lapsing : StatementState::Valid;
}

QDate proposedValidTo(QDate promisedOn, int months) {
    return promisedOn.isValid() ? promisedOn.addMonths(months).addDays(-1) : QDate();
}

QDate dueOn(const Volunteer& volunteer) {
    const bool isAsked = volunteer.kind == VolunteerKind::Companion && !volunteer.stoppedOn.isValid();
    return isAsked ? volunteer.promiseValidTo : QDate();
}

QString whyNotFollowing(const Volunteer& volunteer, QDate day) {
    if (volunteer.kind != VolunteerKind::Companion) {
        return VolunteersWords::tr("%1 spots citizens and goes along with nobody.").arg(volunteer.name);
    }
    if (volunteer.stoppedOn.isValid() && volunteer.stoppedOn <= day) {
        return VolunteersWords::tr("%1 stopped on %2.").arg(volunteer.name, formatDate(volunteer.stoppedOn));
    }
    if (!volunteer.promisedOn.isValid()) {
        return VolunteersWords::tr("%1 has not signed the confidentiality statement. No plan can begin before.")
            .arg(volunteer.name);
    }
    if (volunteer.promiseValidTo < day) {
        return VolunteersWords::tr("The confidentiality statement of %1 lapsed on %2. It must be signed again before a plan "
                                   "can begin or go on.")
            .arg(volunteer.name, formatDate(volunteer.promiseValidTo));
    }
    return {};
}

Problems check(const Volunteer& volunteer, QDate today) {
    Problems problems;
    if (volunteer.name.trimmed().isEmpty()) {
        problems.error(QStringLiteral("name"), VolunteersWords::tr("Write the name."));
    }
    if (!volunteer.email.isEmpty() && !volunteer.email.contains(QLatin1Char('@'))) {
        problems.error(QStringLiteral("email"), VolunteersWords::tr("An e-mail address has an @."));
    }
    if (!volunteer.since.isValid()) {
        problems.error(QStringLiteral("since"), VolunteersWords::tr("Write since when."));
    } else if (volunteer.since > today) {
        problems.error(QStringLiteral("since"), VolunteersWords::tr("The day lies in the future."));
    } else if (volunteer.stoppedOn.isValid() && volunteer.stoppedOn < volunteer.since) {
        problems.error(QStringLiteral("stoppedOn"), VolunteersWords::tr("The day lies before the first day."));
    }
    if (volunteer.stoppedOn > today) {
        problems.error(QStringLiteral("stoppedOn"), VolunteersWords::tr("The day lies in the future."));
    }
    checkPromise(volunteer, today, problems);
    return problems;
}

} // namespace brobygger
