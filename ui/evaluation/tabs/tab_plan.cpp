// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/tabs/tab_plan.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
QStringList spaced(const char* words) { return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

/// "a b | c": two beside each other, and one below.
QList<QStringList> rowsOfPlan(const char* text) {
    QList<QStringList> rows;
    for (const QString& row : QString::fromLatin1(text).split(QLatin1Char('|'))) {
        rows.append(row.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    return rows;
}

QString translated(const char* text) { return *text == 0 ? QString() : QCoreApplication::translate("EvaluationView", text); }

TabPlan reachPlan() {
    return {.id = "reachTab",
            .title = QT_TRANSLATE_NOOP("EvaluationView", "Recruitment"),
            .chapters = spaced("reach path offers"),
            .figures = spaced("reach.included reach.suggested reach.consent_share reach.of_plan reach.of_potential "
                              "reach.declined_anonymous reach.suggested_again"),
            .rows = rowsOfPlan("reach.steps | reach.no_reasons reach.by_source | reach.by_age reach.by_sex | "
                               "reach.by_60 reach.plan | reach.by_clinic reach.by_parish | funnel offers | offers.unfinished"),
            .commands = spaced("tally"),
            .empty = QT_TRANSLATE_NOOP("EvaluationView", "Nobody was suggested in the period."),
            .filling = QT_TRANSLATE_NOOP("EvaluationView", "Enter when a citizen was suggested, asked and included, on the "
                                                           "citizen's tab Course and plan, or import a sheet of courses.")};
}

TabPlan noShowPlan() {
    return {.id = "noShowTab",
            .title = QT_TRANSLATE_NOOP("EvaluationView", "No-shows"),
            .chapters = spaced("noshow"),
            .figures = spaced("noshow.rate noshow.gp_hospital.rate noshow.of_booked noshow.late_cancellations noshow.unknown "
                              "noshow.persons remedies.tried"),
            .rows = rowsOfPlan("noshow.by_period | noshow.by_sector noshow.outcomes | noshow.gp_hospital | noshow.baseline | "
                               "noshow.remedies noshow.remedies_by_reason"),
            .commands = spaced("baseline baselines"),
            .empty = QT_TRANSLATE_NOOP("EvaluationView", "There is no appointment in the period."),
            .filling = QT_TRANSLATE_NOOP("EvaluationView", "Book appointments and enter how they went in the calendar, or "
                                                           "import a sheet of appointments.")};
}

TabPlan changePlan() {
    return {.kind = TabPlan::Kind::Change,
            .id = "changeTab",
            .title = QT_TRANSLATE_NOOP("EvaluationView", "Change"),
            .chapters = spaced("change"),
            .empty = QT_TRANSLATE_NOOP("EvaluationView", "Nobody has come to a second measurement in the period."),
            .filling = QT_TRANSLATE_NOOP("EvaluationView",
                                         "Fill in WHO-5, SF-12 or another questionnaire with the citizen at the start and at "
                                         "the end, on the citizen's tab Measurements.")};
}

TabPlan usePlan() {
    return {.id = "useTab",
            .title = QT_TRANSLATE_NOOP("EvaluationView", "Use and work"),
            .chapters = spaced("use did labour soft experience"),
            .rows = rowsOfPlan("use.rates | did | labour.change | labour.groups.month_3 labour.groups.month_6 | "
                               "labour.groups.month_12 experience | experience.answers | soft soft.by_quarter"),
            .commands = spaced("comparisons"),
            .commandsOn = QStringLiteral("did"),
            .below = spaced("focusGroups partnerForms"),
            .empty = QT_TRANSLATE_NOOP(
                "EvaluationView", "Nothing is known of the use of services, of work or of what citizens say in the period."),
            .filling = QT_TRANSLATE_NOOP("EvaluationView",
                                         "On the citizen's tab Measurements, enter the sheet of the year before the start and "
                                         "of the year after, and on what the citizen lives.")};
}

TabPlan handOverPlan() {
    return {.id = "handOverTab",
            .title = QT_TRANSLATE_NOOP("EvaluationView", "Hand-over"),
            .chapters = spaced("first_contact handover"),
            .figures = spaced("first_contact.within_deadline first_contact.within_working_days first_contact.km_median "
                              "first_contact.km_lower_quartile first_contact.km_upper_quartile first_contact.waiting"),
            .rows =
                rowsOfPlan("first_contact.within_by_period | first_contact.wait_by_month | handover.ladder | first_contact.km"),
            .commands = spaced("baseline baselines"),
            .empty = QT_TRANSLATE_NOOP("EvaluationView",
                                       "No referral was received in the period, and no step of the hand-over has a day."),
            .filling = QT_TRANSLATE_NOOP("EvaluationView",
                                         "Enter referrals with the first contact, and the days of the steps on the citizen's "
                                         "tab Course and plan.")};
}

TabPlan economyPlan() {
    return {.id = "economyTab",
            .title = QT_TRANSLATE_NOOP("EvaluationView", "Economy"),
            .chapters = spaced("cost"),
            .figures = spaced("cost.direct.per_closed cost.direct.per_started cost.direct.per_completed cost.per_capita_month "
                              "cost.total cost.booked.total"),
            .rows = rowsOfPlan("cost.per_course | cost.parts cost.by_funder | cost.by_month | budget.lines | work"),
            .commands = spaced("costs hourPrice"),
            .empty = QT_TRANSLATE_NOOP("EvaluationView", "Nothing was spent, and no contact was taken in the period."),
            .filling = QT_TRANSLATE_NOOP("EvaluationView",
                                         "Enter costs, prices and the budget here, and the minutes with each contact.")};
}

TabPlan retentionPlan() {
    return {.id = "retentionTab",
            .title = QT_TRANSLATE_NOOP("EvaluationView", "Retention"),
            .chapters = spaced("courses"),
            .figures = spaced("retention.dropped_out retention.day_90 retention.day_180 retention.day_365 courses.started "
                              "courses.open_at_end courses.completed_share courses.declined_before_start"),
            .rows = rowsOfPlan("retention.km | courses.outcomes"),
            .empty = QT_TRANSLATE_NOOP("EvaluationView", "No course was started or closed in the period."),
            .filling =
                QT_TRANSLATE_NOOP("EvaluationView", "Courses are started and closed on the citizen's tab Course and plan.")};
}

TabPlan screeningPlan() {
    return {.id = "screeningTab",
            .title = QT_TRANSLATE_NOOP("EvaluationView", "Screening tool"),
            .chapters = spaced("calibration"),
            .figures = spaced("calibration.sensitivity calibration.specificity calibration.overridden calibration.kappa"),
            .rows = rowsOfPlan("calibration.criteria"),
            .empty = QT_TRANSLATE_NOOP("EvaluationView", "Nobody was screened in the period."),
            .filling = QT_TRANSLATE_NOOP("EvaluationView", "Screen citizens on the tab Screening, or import a sheet of "
                                                           "screenings.")};
}

TabPlan spreadPlan() {
    return {.id = "spreadTab",
            .title = QT_TRANSLATE_NOOP("EvaluationView", "Spread"),
            .chapters = spaced("spread"),
            .rows = rowsOfPlan("spread.effort | spread.elsewhere | reach.by_60 reach.by_sex | reach.by_age reach.by_source"),
            .empty = QT_TRANSLATE_NOOP("EvaluationView", "What it takes can be said once courses have been closed."),
            .filling =
                QT_TRANSLATE_NOOP("EvaluationView", "How many there are elsewhere stands in the programme, with its source.")};
}
} // namespace

QString TabPlan::titleText() const { return translated(title); }

QString TabPlan::emptyText() const { return translated(empty); }

QString TabPlan::fillingText() const { return translated(filling); }

const QList<TabPlan>& tabPlans() {
    static const QList<TabPlan> plans{
        {.kind = TabPlan::Kind::Board, .id = "overviewTab", .title = QT_TRANSLATE_NOOP("EvaluationView", "Overview")},
        reachPlan(),
        noShowPlan(),
        changePlan(),
        usePlan(),
        handOverPlan(),
        economyPlan(),
        retentionPlan(),
        screeningPlan(),
        spreadPlan()};
    return plans;
}

} // namespace brobygger
