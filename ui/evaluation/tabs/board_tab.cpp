// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/tabs/board_tab.h"

#include "core/evaluation/figures/figure_parts.h"
#include "core/evaluation/report/combined_files.h"
#include "ui/evaluation/figures/board_block.h"
#include "ui/evaluation/figures/board_line.h"
#include "ui/evaluation/figures/figure_tile.h"
#include "ui/evaluation/figures/tile_row.h"
#include "ui/evaluation/tabs/board_plan.h"
#include "ui/evaluation/tabs/hidden_card.h"
#include "ui/evaluation/tabs/missing_card.h"
#include "ui/kit/card.h"
#include "ui/kit/layout/panes.h"
#include "ui/kit/look/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace brobygger {

namespace {
struct BoardTabWords {
    Q_DECLARE_TR_FUNCTIONS(EvaluationView)
};

QLabel* quietText(const QString& text, TextRole role = TextRole::Muted) {
    QLabel* label = makeLabel(text, role);
    label->setWordWrap(true);
    return label;
}

/// Of how many it speaks; of a figure without that, what it is made of.
void addCoverage(const TabTools& tools, BoardBlock* block, const BoardGroup& group) {
    if (const Figure* coverage = group.coverage) {
        const bool isSeen = !coverage->suppressed;
        block->setCoverage(isSeen ? countsText(*coverage, tools.words) : tools.words.text("word.hidden"),
                           isSeen ? coverage->numerator : std::nullopt, isSeen ? coverage->denominator : std::nullopt);
        return;
    }
    const Figure& figure = *group.entries.first().figure;
    const bool isSaidBelow = !figure.interval && group.entries.size() == 1; // BoardLine then writes it under the number
    if (!isSaidBelow) {
        block->setCoverage(countsText(figure, tools.words), {}, {});
    }
}

QWidget* blockOf(const TabTools& tools, const BoardGroup& group) {
    auto* block = new BoardBlock(group.title);
    addCoverage(tools, block, group);
    for (const BoardEntry& entry : group.entries) {
        auto* line = new BoardLine(shownFigure(*entry.figure, tools.words), entry.mark, entry.label);
        connectFigure(tools, line);
        block->add(line);
    }
    return block;
}

/// Where what an empty panel lacks is entered.
QString placeToEnter(const BoardPanel& panel) {
    const QLatin1String id(panel.exhibit);
    if (id == QLatin1String("triple_aim.cost")) {
        return {};
    }
    return id == QLatin1String("triple_aim.health")
               ? BoardTabWords::tr("Questionnaires and the sheets of the use of services are entered on the citizen's tab "
                                   "Measurements.")
               : BoardTabWords::tr("The form of what the citizen experiences is on the citizen's tab Measurements; soft offers "
                                   "are marked with the appointment.");
}

bool waitsForData(const Figure& figure, const TabTools& tools) {
    return !figure.value && !figure.suppressed && !lackingPrice(figure, tools.words, tools.evaluation->madeOn);
}

/// What the panel waits for, in a sentence; empty where it has its figures. Its exhibit knows: the share of no-shows alone,
/// which needs no form, does not fill the panel of health.
QString lackOf(const TabTools& tools, const BoardPanel& panel) {
    const QString lack = tools.words.text(QByteArray("missing.") + panel.exhibit);
    const Exhibit* exhibit = tools.evaluation->exhibit(QLatin1String(panel.exhibit));
    const bool isSaid = exhibit && exhibit->note.split(QLatin1Char('\n')).contains(lack);
    return isSaid || !panel.hasNumber() ? lack : QString();
}

QList<const Figure*> figuresOfPanel(const BoardPanel& panel) {
    QList<const Figure*> figures;
    for (const BoardGroup& group : panel.groups) {
        for (const BoardEntry& entry : group.entries) {
            figures.append(entry.figure);
        }
    }
    return figures;
}

/// The figures of the panel; of one that lacks them those that are there all the same, below what it waits for.
void fillPanel(const TabTools& tools, const BoardPanel& panel, const QString& lack, Card* card) {
    if (!lack.isEmpty()) {
        card->addLine();
        card->content()->addWidget(quietText(lack));
    }
    for (const BoardGroup& group : panel.groups) {
        if (lack.isEmpty() || group.hasNumber()) {
            card->addLine();
            card->content()->addWidget(blockOf(tools, group));
        }
    }
}

QWidget* panelCard(const TabTools& tools, const BoardPanel& panel) {
    auto* card = new Card(panel.title);
    card->setObjectName(QString::fromLatin1(panel.exhibit).section(QLatin1Char('.'), 1) + QStringLiteral("Panel"));
    const QString lack = lackOf(tools, panel);
    fillPanel(tools, panel, lack, card);
    const QList<const Figure*> figures = figuresOfPanel(panel);
    const bool isWaiting = !lack.isEmpty() || std::any_of(figures.cbegin(), figures.cend(), [&tools](const Figure* figure) {
        return waitsForData(*figure, tools);
    });
    if (const QString place = placeToEnter(panel); isWaiting && !place.isEmpty() && !tools.isKept()) {
        card->content()->addWidget(quietText(place, TextRole::Small));
    }
    QList<QAction*> commands = priceCommands(tools, figures);
    if (!lack.isEmpty() && QLatin1String(panel.exhibit) == QLatin1String("triple_aim.cost")) {
        commands.append(tools.commands.costs);
    }
    if (QWidget* row = commandRow(commands)) {
        card->content()->addWidget(row);
    }
    card->content()->addStretch();
    return card;
}

/// The values of a series, as long as none is hidden: a gap would tell where.
QList<std::optional<double>> courseOf(const Evaluation& evaluation, const QString& series) {
    QList<std::optional<double>> values;
    const SeriesFigure* found = evaluation.seriesOf(series);
    for (const SeriesPoint& point : found ? found->points : QList<SeriesPoint>()) {
        if (point.suppressed) {
            return {};
        }
        values.append(point.value);
    }
    return values;
}

/// A row of an exhibit as a tile: what, number, basis and interval stand in its first, second, third and last column.
ShownFigure tileOfRow(const TabTools& tools, const Exhibit& exhibit, qsizetype at) {
    if (const Figure* figure = tools.evaluation->figure(exhibit.rowFigures.value(at));
        figure && figure->title == exhibit.table.rows[at].value(0)) {
        return shownFigure(*figure, tools.words);
    }
    const QStringList& row = exhibit.table.rows[at];
    ShownFigure shown;
    shown.id = exhibit.rowFigures.value(at);
    shown.title = row.value(0);
    shown.number = row.value(1);
    shown.basis = row.value(2);
    const bool isHidden = shown.number == tools.words.text("word.hidden");
    const bool hasDigit = std::any_of(shown.number.cbegin(), shown.number.cend(), [](QChar one) { return one.isDigit(); });
    shown.kind = isHidden ? ShownFigure::Kind::Hidden : hasDigit ? ShownFigure::Kind::Number : ShownFigure::Kind::Words;
    const Figure* behind = tools.evaluation->figure(shown.id);
    shown.hasRows = behind && behind->hasRows;
    return shown;
}

QWidget* balanceCard(const TabTools& tools, const Exhibit& exhibit) {
    auto* card = new Card(BoardTabWords::tr("Balancing measures · does anything else become worse?"));
    card->setObjectName(QStringLiteral("balancePanel"));
    auto* tiles = new TileRow;
    for (qsizetype at = 0; at < exhibit.table.rows.size(); ++at) {
        auto* tile = new FigureTile(tileOfRow(tools, exhibit, at));
        if (tile->figure().id == QLatin1String("first_contact.within_deadline")) {
            tile->setCourse(courseOf(*tools.evaluation, QStringLiteral("first_contact.within_by_period")));
        }
        connectFigure(tools, tile);
        tiles->add(tile);
    }
    card->content()->addWidget(tiles);
    return card;
}

/// What has to be said beside every number of the board.
QString boardFoot(const TabTools& tools) {
    QStringList sentences{BoardTabWords::tr("Hatched: missing or hidden.")};
    if (tools.isKept() && !tools.evaluation->files.isEmpty()) { // over those of today stands a strip
        const QString files = filesInWords(*tools.evaluation, tools.words);
        sentences.append(BoardTabWords::tr("Combined of %1 files: %2.").arg(tools.evaluation->files.size()).arg(files));
    }
    if (const Exhibit* health = tools.evaluation->exhibit(QStringLiteral("triple_aim.health"))) {
        const QStringList notes = health->note.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        const QString missing = tools.words.text("missing.triple_aim.health");
        std::copy_if(notes.cbegin(), notes.cend(), std::back_inserter(sentences),
                     [&missing](const QString& note) { return note != missing; });
    }
    if (tools.opensRows()) {
        sentences.append(BoardTabWords::tr("Choose a number to see the rows behind it."));
    }
    return sentences.join(QLatin1Char(' '));
}
} // namespace

QWidget* boardTab(const TabTools& tools) {
    auto* ground = new QWidget;
    QVBoxLayout* column = cardColumn(ground);
    auto* panes = new Panes;
    for (const BoardPanel& panel : boardPanels(*tools.evaluation)) {
        panes->add(panelCard(tools, panel));
    }
    column->addWidget(panes);
    if (const Exhibit* balance = tools.evaluation->exhibit(QStringLiteral("triple_aim.balance"))) {
        column->addWidget(balanceCard(tools, *balance));
    }
    column->addWidget(quietText(boardFoot(tools), TextRole::Small));
    if (QWidget* row = commandRow({tools.commands.reports, tools.commands.pictures, tools.commands.costs,
                                   tools.commands.severalFiles, tools.commands.research})) {
        column->addWidget(row);
    }
    if (QWidget* missing = missingCard(tools)) {
        column->addWidget(missing);
    }
    if (QWidget* hidden = hiddenCard(tools)) {
        column->addWidget(hidden);
    }
    column->addStretch();
    return ground;
}

} // namespace brobygger
