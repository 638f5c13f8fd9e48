// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/frozen/report_words.h"

#include "core/base/time/clock.h"
#include "core/base/time/dates.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};
} // namespace

QString levelText(EvaluationLevel level) {
    return level == EvaluationLevel::Working ? ReportWords::tr("Working view") : ReportWords::tr("For people outside");
}

QString reportPeriodText(const FrozenReport& report) {
    return QStringLiteral("%1 – %2").arg(formatDate(report.from), formatDate(report.to));
}

QString madeText(const FrozenReport& report) { return formatDateTime(wallTimeOf(report.madeAt)); }

QString reportLine(const FrozenReport& report) {
    return ReportWords::tr("%1, %2. Made %3 by %4 with definitions no. %5, program %6. It says what it said then.")
        .arg(levelText(report.level), reportPeriodText(report), madeText(report), report.madeBy,
             QString::number(report.definitionVersion), report.programVersion);
}

} // namespace brobygger
