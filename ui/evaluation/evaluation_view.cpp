// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluation_view.h"

#include "core/base/values/money.h"
#include "ui/evaluation/exhibit_card.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/labels/key_figure.h"
#include "ui/kit/layout/panes.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/look/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int sideWidth = 320;

QStringList ids(const char* spaced) { return QString::fromLatin1(spaced).split(QLatin1Char(' ')); }

} // namespace

/// What stands on a tab, by the ids of figures and exhibits.
struct EvaluationView::TabPlan {
    const char* id;
    const char* title;
    QStringList figures;
    QStringList exhibits;
};

QList<EvaluationView::TabPlan> EvaluationView::plans() {
    return {
        {"overviewTab", QT_TRANSLATE_NOOP("EvaluationView", "Overview"),
         ids("noshow.rate first_contact.median courses.started courses.completed cost.per_started cost.per_completed"),
         ids("noshow.by_period courses.outcomes")},
        {"reachTab", QT_TRANSLATE_NOOP("EvaluationView", "Recruitment"),
         ids("funnel.referred funnel.contacted funnel.screened funnel.in_target_group funnel.started funnel.completed "
             "offers.sent offers.accepted offers.started offers.completed"),
         ids("funnel offers")},
        {"noShowTab", QT_TRANSLATE_NOOP("EvaluationView", "No-shows"),
         ids("noshow.rate noshow.of_booked noshow.late_cancellations noshow.unknown noshow.booked"),
         ids("noshow.by_period noshow.by_sector noshow.outcomes noshow.remedies")},
        {"waitTab", QT_TRANSLATE_NOOP("EvaluationView", "Waiting times"),
         ids("first_contact.median first_contact.lower_quartile first_contact.upper_quartile "
             "first_contact.within_deadline"),
         ids("first_contact.by_period first_contact.parts")},
        {"economyTab", QT_TRANSLATE_NOOP("EvaluationView", "Economy"),
         ids("cost.total cost.per_started cost.per_completed cost.planned_per_started cost.planned_per_completed "
             "courses.started courses.completed courses.completed_share"),
         ids("cost.per_course cost.parts courses.outcomes")},
    };
}

QString EvaluationView::titleOf(const TabPlan& plan) { return QCoreApplication::translate("EvaluationView", plan.title); }

namespace {
/// "90 of 412 · 95 % 18,1–26,1"; nothing where the number says it all.
QString countsIn(const Figure& figure) {
    if (!figure.numerator || !figure.denominator || *figure.numerator == *figure.denominator) {
        return {};
    }
    const QString count = formatCount(*figure.numerator);
    const QString whole = formatCount(*figure.denominator);
    if (!figure.interval) {
        return QCoreApplication::translate("EvaluationView", "%1 of %2").arg(count, whole);
    }
    constexpr double percent = 100;
    return QCoreApplication::translate("EvaluationView", "%1 of %2 · 95 % %3–%4")
        .arg(count, whole, formatDecimal(figure.interval->low * percent, 1), formatDecimal(figure.interval->high * percent, 1));
}

bool hidesSomething(const Evaluation& evaluation) {
    return std::any_of(evaluation.figures.cbegin(), evaluation.figures.cend(),
                       [](const Figure& figure) { return figure.suppressed; }) ||
           std::any_of(evaluation.exhibits.cbegin(), evaluation.exhibits.cend(),
                       [](const Exhibit& exhibit) { return exhibit.hidesCells; });
}

/// The figures behind the rows of an exhibit, in their order.
QString figureOfRow(const QString& exhibit, int row) {
    const auto nth = [row](const char* spaced) { return ids(spaced).value(row); };
    if (exhibit == QLatin1String("noshow.by_sector")) {
        return nth("noshow.sector.gp noshow.sector.hospital noshow.sector.municipality noshow.sector.offer "
                   "noshow.sector.other");
    }
    if (exhibit == QLatin1String("funnel")) {
        return nth("funnel.referred funnel.contacted funnel.screened funnel.in_target_group funnel.started "
                   "funnel.completed");
    }
    if (exhibit == QLatin1String("offers")) {
        return nth("offers.sent offers.accepted offers.started offers.completed");
    }
    return {};
}
} // namespace

EvaluationView::EvaluationView(QAction* hourPrice, QWidget* parent)
    : FrontTabs(parent)
    , m_hourPrice(hourPrice) {
    setObjectName(QStringLiteral("evaluationTabs"));
    setDocumentMode(true);
    for (const TabPlan& plan : plans()) {
        addTab(scrolling(new QWidget, QLatin1String(plan.id)), titleOf(plan));
    }
}

void EvaluationView::setEvaluation(const Evaluation& evaluation) {
    const QList<TabPlan> all = plans();
    for (int at = 0; at < count(); ++at) {
        setScrolling(qobject_cast<QScrollArea*>(widget(at)), makeTab(evaluation, all[at]));
    }
}

void EvaluationView::retranslate() {
    const QList<TabPlan> all = plans();
    for (int at = 0; at < count(); ++at) {
        setTabText(at, titleOf(all[at]));
    }
}

QWidget* EvaluationView::makeTab(const Evaluation& evaluation, const TabPlan& plan) {
    auto* inside = new QWidget;
    auto* panes = new Panes;
    auto* row = new QVBoxLayout(inside);
    row->setContentsMargins(0, 12, 0, 12);
    row->addWidget(panes);
    auto* cards = new QWidget;
    auto* column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (const QString& id : plan.exhibits) {
        if (const Exhibit* exhibit = evaluation.exhibit(id)) {
            auto* card = new ExhibitCard(*exhibit);
            connect(card, &ExhibitCard::rowActivated, this, [this, shown = *exhibit](int at) { openRow(shown, at); });
            column->addWidget(card);
        }
    }
    column->addStretch();
    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->addWidget(makeFigures(evaluation, plan));
    sideColumn->addStretch();
    panes->add(cards);
    panes->add(side, sideWidth);
    return inside;
}

QWidget* EvaluationView::makeFigures(const Evaluation& evaluation, const TabPlan& plan) {
    auto* card = new Card(tr("Key figures"));
    for (const QString& id : plan.figures) {
        const Figure* figure = evaluation.figure(id);
        if (figure == nullptr) {
            continue;
        }
        auto* shown = new KeyFigure;
        shown->setObjectName(QString(id).replace(QLatin1Char('.'), QLatin1Char('_')) + QStringLiteral("Button"));
        shown->setFigure(figure->title, figure->display, countsIn(*figure));
        shown->setToolTip(figure->definition);
        shown->setAccessibleDescription(figure->definition);
        shown->setClickable(figure->hasRows);
        connect(shown, &KeyFigure::activated, this, [this, id, title = figure->title] { Q_EMIT figureOpened(id, title); });
        card->content()->addWidget(shown);
    }
    if (evaluation.request.level == EvaluationLevel::Working) {
        auto* hint = makeLabel(tr("Choose a number to see the rows behind it."), TextRole::Muted);
        hint->setWordWrap(true);
        card->content()->addWidget(hint);
    }
    if (hidesSomething(evaluation)) {
        auto* hint =
            makeLabel(tr("“–” is a number that is hidden, because a small count could otherwise be seen or worked out."),
                      TextRole::Muted);
        hint->setObjectName(QStringLiteral("hiddenHint"));
        hint->setWordWrap(true);
        card->content()->addWidget(hint);
    }
    if (QLatin1String(plan.id) == QLatin1String("economyTab")) {
        card->content()->addWidget(buttonFor(m_hourPrice, QStringLiteral("hourPriceButton"), ButtonRole::Link), 0,
                                   Qt::AlignLeft);
    }
    return card;
}

void EvaluationView::openRow(const Exhibit& exhibit, int row) {
    const QString figure = figureOfRow(exhibit.id, row);
    if (!figure.isEmpty()) {
        Q_EMIT figureOpened(figure, exhibit.title + QStringLiteral(": ") + exhibit.table.rows.value(row).value(0));
    }
}

} // namespace brobygger
