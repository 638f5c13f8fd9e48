// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/chapter_exhibits.h"
#include "core/evaluation/exhibits/kinds/number_exhibits.h"
#include "core/evaluation/exhibits/kinds/series_exhibits.h"
#include "core/evaluation/exhibits/kinds/xmr_exhibits.h"

namespace brobygger {

namespace {
/// The programme's deadline, then a month and a quarter.
QList<int> contactDays(const Programme& programme) {
    QList<int> days{30, 90};
    if (programme.firstContactDays) {
        days.prepend(static_cast<int>(programme.firstContactDays->value));
    }
    return days;
}

QString deadlineNote(const ExhibitMaker& maker) {
    const auto& days = maker.input().programme.firstContactDays;
    if (!days) {
        return {};
    }
    const auto number = static_cast<double>(days->value);
    const QString text = maker.words().counted("sentence.deadline", number).arg(days->value);
    return days->source.isEmpty() ? text : maker.text("sentence.with_source").arg(text, days->source);
}
} // namespace

void addFirstContactExhibits(ExhibitMaker& maker) {
    addFigureTable(
        maker,
        {.id = QStringLiteral("first_contact.deadline"),
         .figures = {QStringLiteral("first_contact.within_deadline"), QStringLiteral("first_contact.within_working_days"),
                     QStringLiteral("first_contact.waiting"), QStringLiteral("first_contact.km_lower_quartile"),
                     QStringLiteral("first_contact.km_median"), QStringLiteral("first_contact.km_upper_quartile")}},
        {deadlineNote(maker)});
    addRunChart(maker, {.id = QStringLiteral("first_contact.within_by_period"),
                        .series = QStringLiteral("first_contact.within_by_period"),
                        .part = "within_deadline",
                        .whole = "deadline_over",
                        .total = QStringLiteral("first_contact.within_deadline"),
                        .quarterKey = "first_contact.within_by_quarter"});
    addXmrChart(maker,
                {.id = QStringLiteral("first_contact.wait_by_month"),
                 .units = "referrals",
                 .value = "median_wait",
                 .unit = FigureDisplay::Days,
                 .better = Better::Down},
                maker.input().facts.waits);
    addCurve(maker, {.id = QStringLiteral("first_contact.km"),
                     .series = QStringLiteral("first_contact.km"),
                     .title = {},
                     .begin = 0,
                     .days = contactDays(maker.input().programme),
                     .events = "reached"});
}

} // namespace brobygger
