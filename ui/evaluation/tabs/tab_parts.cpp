// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/tabs/tab_parts.h"

#include "core/costs/price.h"
#include "core/evaluation/exhibits/kinds/control_exhibits.h"
#include "ui/evaluation/figures/figure_line.h"
#include "ui/evaluation/tabs/control_cards.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/labels/empty_state.h"
#include "ui/kit/labels/key_figure.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/exhibits/exhibit_card.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace brobygger {

namespace {
struct TabPartsWords {
    Q_DECLARE_TR_FUNCTIONS(EvaluationView)
};

/// "tallyButton" of evaluation.tally.
QString buttonName(const QAction* command) {
    return command->objectName().section(QLatin1Char('.'), -1) + QStringLiteral("Button");
}

QLabel* hintLabel(const QString& text, const char* objectName) {
    QLabel* hint = makeLabel(text, TextRole::Small);
    hint->setObjectName(QLatin1String(objectName));
    hint->setWordWrap(true);
    return hint;
}

QList<const Figure*> figuresCalled(const Evaluation& evaluation, const QStringList& ids) {
    QList<const Figure*> figures;
    for (const QString& id : ids) {
        if (const Figure* figure = evaluation.figure(id)) {
            figures.append(figure);
        }
    }
    return figures;
}

/// The figure that a card is about: its title in as many lines as it needs, the number large.
void addLargeFigure(const TabTools& tools, Card* card, const ShownFigure& shown) {
    QLabel* title = makeLabel(shown.title, TextRole::Body);
    title->setWordWrap(true);
    card->content()->addWidget(title);
    auto* large = new KeyFigure;
    large->setObjectName(QString(shown.id).replace(QLatin1Char('.'), QLatin1Char('_')) + QStringLiteral("Button"));
    large->setFigure(QString(), shown.number, shown.basisAndInterval());
    large->setAccessibleName(QStringLiteral("%1: %2").arg(shown.title, shown.number));
    large->setToolTip(shown.definition);
    large->setClickable(shown.hasRows);
    QObject::connect(large, &KeyFigure::activated, large,
                     [open = tools.open, id = shown.id, title = shown.title] { open(id, title); });
    card->content()->addWidget(large);
}

void addHints(Card* card, const QList<const Figure*>& figures) {
    const auto any = [&figures](auto asked) { return std::any_of(figures.cbegin(), figures.cend(), asked); };
    if (any([](const Figure* figure) { return figure->hasRows; })) {
        card->content()->addWidget(hintLabel(TabPartsWords::tr("Choose a number to see the rows behind it."), "rowsHint"));
    }
    if (any([](const Figure* figure) { return figure->suppressed; })) {
        card->content()->addWidget(hintLabel(
            TabPartsWords::tr("A hatched number is hidden, because a small count could otherwise be seen or worked out."),
            "hiddenHint"));
    }
}
} // namespace

void connectFigure(const TabTools& tools, FigureButton* figure) {
    QObject::connect(figure, &FigureButton::opened, figure, tools.open);
}

QWidget* exhibitCard(const TabTools& tools, const Exhibit& exhibit, const QList<QAction*>& commands) {
    const auto cardFor = [&](const Exhibit& shown) {
        auto* card = new ExhibitCard(shown, tools.words.text("word.hidden"));
        for (QAction* command : commands) {
            card->addToTitle(buttonFor(command, buttonName(command), ButtonRole::Link));
        }
        QObject::connect(card, &ExhibitCard::figureOpened, card, tools.open);
        return card;
    };
    const Exhibit* control = tools.evaluation->exhibit(controlChartId(exhibit.id));
    return control ? withControlChart(tools, exhibit, cardFor(exhibit), cardFor(*control)) : cardFor(exhibit);
}

QWidget* keyFigureCard(const TabTools& tools, const QStringList& ids, const QStringList& notes,
                       const QList<QAction*>& commands) {
    const QList<const Figure*> figures = figuresCalled(*tools.evaluation, ids);
    if (figures.isEmpty()) {
        return nullptr;
    }
    auto* card = new Card(TabPartsWords::tr("Key figures"));
    for (const Figure* figure : figures) {
        const ShownFigure shown = shownFigure(*figure, tools.words);
        const bool isLarge = figure == figures.first() && shown.kind == ShownFigure::Kind::Number;
        if (figure != figures.first()) {
            card->addLine();
        }
        if (isLarge) {
            addLargeFigure(tools, card, shown);
        } else {
            auto* line = new FigureLine(shown);
            connectFigure(tools, line);
            card->content()->addWidget(line);
        }
    }
    for (const QString& note : notes) {
        card->content()->addWidget(hintLabel(note, "figuresNote"));
    }
    addHints(card, figures);
    if (QWidget* row = commandRow(priceCommands(tools, figures) + commands)) {
        card->content()->addWidget(row);
    }
    card->content()->addStretch();
    return card;
}

QList<QAction*> priceCommands(const TabTools& tools, const QList<const Figure*>& figures) {
    const EvaluationCommands& all = tools.commands;
    const QList<std::pair<QString, QAction*>> byKind{
        {hourPriceKind, all.hourPrice}, {meetingPriceKind, all.meetingPrice}, {kilometrePriceKind, all.kilometrePrice}};
    QList<QAction*> commands;
    for (const auto& [kind, command] : byKind) {
        const auto waitsFor = [&, &asked = kind](const Figure* figure) {
            const auto price = lackingPrice(*figure, tools.words, tools.evaluation->madeOn);
            return price && price->kind == asked;
        };
        if (command && std::any_of(figures.cbegin(), figures.cend(), waitsFor)) {
            commands.append(command);
        }
    }
    return commands;
}

QWidget* commandRow(const QList<QAction*>& commands) {
    QList<QAction*> once;
    for (QAction* command : commands) {
        if (command && !once.contains(command)) {
            once.append(command);
        }
    }
    if (once.isEmpty()) {
        return nullptr;
    }
    auto* ground = new QWidget;
    auto* row = new WrappingRow(ground);
    row->setSpacing(cardGap);
    for (QAction* command : std::as_const(once)) {
        row->addWidget(buttonFor(command, buttonName(command), ButtonRole::Link));
    }
    return ground;
}

QWidget* emptyTab(const QString& sentence, const QString& whatToDo, const QList<QAction*>& commands) {
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, cardGap, 0, cardGap);
    auto* empty = new EmptyState(IconName::Evaluation);
    empty->setWords(sentence, whatToDo);
    column->addWidget(empty);
    for (QAction* command : commands) {
        column->addWidget(buttonFor(command, buttonName(command), ButtonRole::Ordinary), 0, Qt::AlignHCenter);
    }
    column->addStretch();
    return ground;
}

QVBoxLayout* cardColumn(QWidget* ground) {
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, cardGap, 0, cardGap);
    column->setSpacing(cardGap);
    return column;
}

} // namespace brobygger
