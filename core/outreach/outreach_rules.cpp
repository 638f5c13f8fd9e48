// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outreach/outreach_rules.h"

#include "core/outreach/outreach_words.h"

namespace brobygger {

namespace {
constexpr int minutesOfOneDay = 24 * 60;
constexpr int mostAttending = 10'000;
} // namespace

Problems check(const Outreach& outreach, QDate today) {
    Problems problems;
    if (!outreach.day.isValid()) {
        problems.error(QStringLiteral("day"), OutreachWords::tr("Write the day."));
    } else if (outreach.day > today) {
        problems.error(QStringLiteral("day"), OutreachWords::tr("The day lies in the future."));
    }
    if (!outreach.partner.isValid() && outreach.place.trimmed().isEmpty()) {
        problems.error(QStringLiteral("place"), OutreachWords::tr("Choose a partner, or write where or with whom."));
    }
    if (outreach.subject.trimmed().isEmpty()) {
        problems.error(QStringLiteral("subject"), OutreachWords::tr("Write what it was about, in a few words."));
    }
    if (outreach.attending && (*outreach.attending < 0 || *outreach.attending > mostAttending)) {
        problems.error(QStringLiteral("attending"), OutreachWords::tr("Write how many came."));
    }
    if (outreach.minutes && (*outreach.minutes < 0 || *outreach.minutes > minutesOfOneDay)) {
        problems.error(QStringLiteral("minutes"), OutreachWords::tr("Write the minutes of one day, at most 1,440."));
    }
    return problems;
}

Outreach tidied(Outreach outreach) {
    outreach.place = outreach.place.simplified();
    outreach.subject = outreach.subject.simplified();
    outreach.who = outreach.who.simplified();
    outreach.remark = outreach.remark.trimmed();
    if (!hasAttendance(outreach.kind)) {
        outreach.attending = std::nullopt;
        outreach.who.clear();
    }
    return outreach;
}

} // namespace brobygger
