// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/citizens/labour_words.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/shared/code_choices.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct LabourNowWords {
    Q_DECLARE_TR_FUNCTIONS(LabourNow)
};
} // namespace

QString labourWord(const Workspace& workspace, const QString& status) {
    QString word = codeWord(workspace, QStringLiteral("labour_market_status"), status);
    if (!word.isEmpty()) {
        word[0] = word[0].toUpper();
    }
    return word;
}

QString labourNow(const Workspace& workspace, CitizenId citizen) {
    const QDate today = workspace.clock.today();
    const QList<LabourStatus> statuses = workspace.labourStatuses.forCitizen(citizen);
    if (const QDate since = labourUnknownSince(statuses, today); since.isValid()) {
        return LabourNowWords::tr("not known since %1, ask again").arg(formatDate(since));
    }
    const auto now = workspace.labourStatuses.on(citizen, today);
    return now ? LabourNowWords::tr("%1 since %2").arg(labourWord(workspace, now->status), formatDate(now->from))
               : LabourNowWords::tr("not known");
}

} // namespace brobygger
