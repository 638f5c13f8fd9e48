// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/tabs/control_cards.h"

#include "ui/kit/segments.h"
#include "ui/shared/exhibits/exhibit_card.h"

#include <QApplication>
#include <QTimer>
#include <QVBoxLayout>

namespace brobygger {

namespace {
struct ControlCardsWords {
    Q_DECLARE_TR_FUNCTIONS(EvaluationView)
};

const QString runsValue = QStringLiteral("runs");
const QString limitsValue = QStringLiteral("limits");

/// Which of the two charts is seen, above each of them.
Segments* chartChoice(const Exhibit& exhibit) {
    auto* choice = new Segments;
    choice->setObjectName(QString(exhibit.id).replace(QLatin1Char('.'), QLatin1Char('_')) + QStringLiteral("Choice"));
    choice->setSubject(ControlCardsWords::tr("Kind of chart, %1").arg(exhibit.title));
    const bool isOfRuns = exhibit.chart && exhibit.chart->kind == ChartKind::Line;
    choice->setSegments({{isOfRuns ? ControlCardsWords::tr("Run chart") : ControlCardsWords::tr("Bars"), runsValue},
                         {ControlCardsWords::tr("Control chart"), limitsValue}});
    return choice;
}
} // namespace

QWidget* withControlChart(const TabTools& tools, const Exhibit& exhibit, ExhibitCard* card, ExhibitCard* control) {
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addWidget(control);
    Segments* onCard = chartChoice(exhibit);
    Segments* onControl = chartChoice(exhibit);
    card->addAbove(onCard);
    control->addAbove(onControl);
    const auto show = [=](bool isControl) {
        for (Segments* choice : {onCard, onControl}) {
            choice->setValue(isControl ? limitsValue : runsValue);
        }
        // The one that comes is there, and has the focus, before the other goes: otherwise the focus goes on to what stands
        // below, and the page scrolls there.
        (isControl ? control : card)->show();
        if ((isControl ? onCard : onControl)->isAncestorOf(QApplication::focusWidget())) {
            (isControl ? onControl : onCard)->setFocus();
        }
        (isControl ? card : control)->hide();
    };
    const auto choose = [show, onCard, onControl, chosen = tools.controlCharts, id = exhibit.id](const QString& value) {
        const bool isControl = value == limitsValue;
        if (chosen && isControl) {
            chosen->insert(id);
        } else if (chosen) {
            chosen->remove(id);
        }
        show(isControl);
        // The one that was used is gone from sight; an arrow key gives it the focus after this.
        QTimer::singleShot(0, isControl ? onControl : onCard, qOverload<>(&QWidget::setFocus));
    };
    QObject::connect(onCard, &Segments::chosen, ground, choose);
    QObject::connect(onControl, &Segments::chosen, ground, choose);
    show(tools.controlCharts && tools.controlCharts->contains(exhibit.id));
    return ground;
}

} // namespace brobygger
