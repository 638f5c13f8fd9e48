// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labour/labour_rules.h"

#include "core/citizens/day_rules.h"
#include "core/labour/labour_words.h"

#include <algorithm>

namespace brobygger {

namespace {
QDate nextAfter(const QList<LabourStatus>& statuses, QDate day) {
    QDate next;
    for (const LabourStatus& status : statuses) {
        if (status.from > day && (!next.isValid() || status.from < next)) {
            next = status.from;
        }
    }
    return next;
}

QDate lastDayOf(const LabourStatus& status, const QList<LabourStatus>& statuses) {
    return lastDayOfStatus(status.from, status.to, nextAfter(statuses, status.from));
}
} // namespace

QDate lastDayOfStatus(QDate from, QDate to, QDate nextFrom) {
    if (to.isValid()) {
        return to;
    }
    return nextFrom.isValid() ? nextFrom.addDays(-1) : from.addDays(openStatusDays);
}

Problems check(const LabourStatus& status, const QList<LabourStatus>& others, QDate birthDate, QDate today) {
    Problems problems;
    if (status.status.isEmpty()) {
        problems.error(QStringLiteral("status"), LabourWords::tr("Choose what the citizen lives on."));
    }
    const bool beginsTwice = std::any_of(others.cbegin(), others.cend(), [&status](const LabourStatus& other) {
        return other.id != status.id && other.citizen == status.citizen && other.from == status.from;
    });
    if (const QString wrong = wrongDay(status.from, birthDate, today); !wrong.isEmpty()) {
        problems.error(QStringLiteral("from"), wrong);
    } else if (beginsTwice) {
        problems.error(QStringLiteral("from"),
                       LabourWords::tr("Another status begins on that day. Change that one, or write another day."));
    }
    if (status.to.isValid() && status.from.isValid() && status.to < status.from) {
        problems.error(QStringLiteral("to"), LabourWords::tr("The status ends before it begins."));
    }
    return problems;
}

std::optional<LabourStatus> labourStatusOn(const QList<LabourStatus>& statuses, QDate day) {
    std::optional<LabourStatus> known;
    for (const LabourStatus& status : statuses) {
        const bool holds = status.from <= day && day <= lastDayOf(status, statuses);
        if (holds && (!known || status.from > known->from)) {
            known = status;
        }
    }
    return known;
}

QDate labourUnknownSince(const QList<LabourStatus>& statuses, QDate day) {
    if (const auto known = labourStatusOn(statuses, day)) {
        return known->status == QLatin1String("unknown") ? known->from : QDate();
    }
    QDate last;
    for (const LabourStatus& status : statuses) {
        const QDate end = lastDayOf(status, statuses);
        if (end < day && (!last.isValid() || end > last)) {
            last = end;
        }
    }
    return last.isValid() ? last.addDays(1) : QDate();
}

bool isInWork(const QString& status) {
    static const QStringList work{QStringLiteral("employed"), QStringLiteral("self_employed"), QStringLiteral("flex_job"),
                                  QStringLiteral("light_job")};
    return work.contains(status);
}

} // namespace brobygger
