// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/tabs/change_cards.h"

#include "core/base/values/money.h"
#include "core/evaluation/figures/figure_parts.h"
#include "ui/evaluation/figures/board_line.h"
#include "ui/evaluation/figures/caution.h"
#include "ui/evaluation/figures/change_lines.h"
#include "ui/evaluation/figures/figure_line.h"
#include "ui/evaluation/figures/mark_view.h"
#include "ui/evaluation/figures/part_line.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/labels/key_figure.h"
#include "ui/kit/look/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {
struct ChangeCardWords {
    Q_DECLARE_TR_FUNCTIONS(EvaluationView)
};

QLabel* cardText(const QString& text, TextRole role) {
    QLabel* label = makeLabel(text, role);
    label->setWordWrap(true);
    return label;
}

const Figure* partOf(const TabTools& tools, const ChangeChoice& choice, const char* part) {
    return tools.evaluation->figure(choice.figure(part));
}

std::optional<double> valueOf(const Figure* figure) { return figure && !figure->suppressed ? figure->value : std::nullopt; }

/// A change with its sign.
QString signedChange(const Figure& figure) {
    const bool isRise = figure.value.value_or(0) > 0 && !figure.suppressed;
    return isRise ? QLatin1Char('+') + figure.display : figure.display;
}

/// The words of the first and the last moment: "start", "slut".
QString laterName(const QString& moment) { return changeMomentName(moment).section(QStringLiteral(" → "), 1); }

FigureMark fromTo(const TabTools& tools, const ChangeChoice& choice) {
    const auto scale = scaleOfScore(choice.score);
    const auto before = valueOf(partOf(tools, choice, "start_mean"));
    const auto later = valueOf(partOf(tools, choice, "later_mean"));
    FigureMark mark;
    if (scale && before && later) {
        mark.kind = FigureMark::Kind::FromTo;
        mark.before = *before;
        mark.value = *later;
        mark.low = scale->first;
        mark.high = scale->second;
    }
    return mark;
}

void addLineOf(const TabTools& tools, Card* card, const ChangeChoice& choice, const char* part, const QString& title) {
    const Figure* figure = partOf(tools, choice, part);
    if (!figure) {
        return;
    }
    ShownFigure shown = shownFigure(*figure, tools.words);
    shown.title = title;
    auto* line = new FigureLine(shown);
    connectFigure(tools, line);
    card->addLine();
    card->content()->addWidget(line);
}

KeyFigure* largeChange(const TabTools& tools, const Figure& mean) {
    const ShownFigure shown = shownFigure(mean, tools.words);
    auto* large = new KeyFigure;
    large->setObjectName(QStringLiteral("meanChangeButton"));
    const QString number = shown.kind == ShownFigure::Kind::Number ? signedChange(mean) : shown.number;
    const QString beside =
        shown.interval.isEmpty() ? ChangeCardWords::tr("points") : ChangeCardWords::tr("points, %1").arg(shown.interval);
    large->setFigure(QString(), number, shown.kind == ShownFigure::Kind::Number ? beside : QString());
    large->setAccessibleName(QStringLiteral("%1: %2").arg(shown.title, number));
    large->setToolTip(shown.definition);
    large->setClickable(shown.hasRows);
    QObject::connect(large, &KeyFigure::activated, large,
                     [open = tools.open, id = shown.id, title = shown.title] { open(id, title); });
    return large;
}

/// The change of the course and the one before it, on one scale.
void addWaitingLines(const TabTools& tools, Card* card, const Figure& waiting, const Figure* course) {
    QList<const Figure*> figures{&waiting};
    QStringList labels{ChangeCardWords::tr("waiting")};
    if (course) {
        figures.append(course);
        labels.append(ChangeCardWords::tr("course"));
    }
    QList<FigureMark> marks;
    for (const Figure* figure : std::as_const(figures)) {
        FigureMark mark;
        if (const auto value = valueOf(figure)) {
            mark.kind = FigureMark::Kind::Interval;
            mark.value = *value;
            mark.interval = figure->interval;
        }
        marks.append(mark);
    }
    shareScale(marks);
    for (qsizetype at = 0; at < figures.size(); ++at) {
        ShownFigure shown = shownFigure(*figures[at], tools.words);
        if (shown.kind == ShownFigure::Kind::Number) {
            shown.number = signedChange(*figures[at]);
        }
        shown.interval.clear(); // the line draws it
        auto* line = new BoardLine(shown, marks[at], labels[at]);
        connectFigure(tools, line);
        card->content()->addWidget(line);
    }
}
} // namespace

QWidget* personsCard(const ChangeChoice& choice, const QList<PersonChange>& persons) {
    if (persons.isEmpty()) {
        return nullptr;
    }
    auto* card = new Card(ChangeCardWords::tr("Every citizen"));
    card->addToTitle(new Chip({ChangeCardWords::tr("working view only"), Tone::Neutral, IconName::EyeOff}));
    auto* lines = new ChangeLines;
    lines->setObjectName(QStringLiteral("changeLines"));
    lines->setChanges(persons, scaleOfScore(choice.score), laterName(choice.moment));
    card->content()->addWidget(lines, 1);
    card->content()->addWidget(cardText(
        ChangeCardWords::tr("A line is a citizen. The edition for people outside has only mean and number."), TextRole::Small));
    return card;
}

QWidget* meanCard(const TabTools& tools, const ChangeChoice& choice) {
    const Figure* mean = partOf(tools, choice, "mean");
    if (!mean) {
        return nullptr;
    }
    auto* card = new Card(ChangeCardWords::tr("Change per citizen"));
    card->content()->addWidget(largeChange(tools, *mean));
    if (const FigureMark mark = fromTo(tools, choice); mark.kind != FigureMark::Kind::None) {
        card->content()->addWidget(new MarkView(mark));
    }
    addLineOf(tools, card, choice, "start_mean", ChangeCardWords::tr("Mean at the start"));
    addLineOf(tools, card, choice, "later_mean", ChangeCardWords::tr("Mean later, the same citizens"));
    addLineOf(tools, card, choice, "median", ChangeCardWords::tr("Median change"));
    addLineOf(tools, card, choice, "pairs", ChangeCardWords::tr("Measured both times"));
    card->content()->addStretch();
    return card;
}

QWidget* movesCard(const TabTools& tools, const ChangeChoice& choice) {
    const QList<std::tuple<const char*, QString, PartLine::Move>> moves{
        {"better", ChangeCardWords::tr("better"), PartLine::Move::Up},
        {"same", ChangeCardWords::tr("the same"), PartLine::Move::Level},
        {"worse", ChangeCardWords::tr("worse"), PartLine::Move::Down}};
    Card* card = nullptr;
    for (const auto& [part, word, move] : moves) {
        const Figure* figure = partOf(tools, choice, part);
        if (!figure) {
            continue;
        }
        if (!card) {
            card = new Card(ChangeCardWords::tr("More than the measurement can err"));
        } else {
            card->addLine();
        }
        const double whole = figure->denominator.value_or(0);
        const auto number = figure->suppressed || whole <= 0 ? std::nullopt : figure->numerator;
        auto* line =
            new PartLine(shownFigure(*figure, tools.words), word, move, number ? std::optional(*number / whole) : std::nullopt);
        connectFigure(tools, line);
        card->content()->addWidget(line);
    }
    const Figure* pairs = partOf(tools, choice, "pairs");
    if (card && pairs && !pairs->suppressed) {
        card->content()->addWidget(
            cardText(ChangeCardWords::tr("Measured both times: %1.").arg(countsText(*pairs, tools.words)), TextRole::Small));
    }
    if (card) {
        card->content()->addStretch();
    }
    return card;
}

QWidget* sentencesCard(const TabTools& tools, const ChangeChoice& choice) {
    const QStringList sentences = sentencesOf(*tools.evaluation, *tools.codes, choice);
    if (sentences.isEmpty()) {
        return nullptr;
    }
    auto* card = new Card(ChangeCardWords::tr("This may be written"));
    card->setObjectName(QStringLiteral("sentencesCard"));
    if (tools.commands.copySentences) {
        card->addToTitle(buttonFor(tools.commands.copySentences, QStringLiteral("copySentencesButton"), ButtonRole::Quiet));
    }
    const QString warning = tools.words.text("sentence.regression");
    for (const QString& sentence : sentences) {
        card->content()->addWidget(sentence == warning ? static_cast<QWidget*>(new Caution(sentence))
                                                       : cardText(sentence, TextRole::Body));
    }
    card->content()->addStretch();
    return card;
}

QWidget* waitingCard(const TabTools& tools, const ChangeChoice& choice) {
    const ChangeChoice waitingChoice{choice.score, QStringLiteral("waiting")};
    const Figure* waiting = partOf(tools, waitingChoice, "mean");
    const Figure* pairs = partOf(tools, waitingChoice, "pairs");
    if (!waiting || !pairs) {
        return nullptr;
    }
    auto* card = new Card(ChangeCardWords::tr("While they waited"));
    const bool isNobody = !pairs->suppressed && pairs->numerator.value_or(0) <= 0;
    if (isNobody) {
        card->content()->addWidget(
            cardText(ChangeCardWords::tr("Nobody was measured twice before the start."), TextRole::Muted));
    } else {
        addWaitingLines(tools, card, *waiting, partOf(tools, choice, "mean"));
        const QString measured =
            pairs->suppressed
                ? QString()
                : ChangeCardWords::tr("%1 were measured twice before the start.").arg(countsText(*pairs, tools.words)) +
                      QLatin1Char(' ');
        card->content()->addWidget(
            cardText(measured + ChangeCardWords::tr("The two are not subtracted from each other."), TextRole::Small));
    }
    card->content()->addStretch();
    return card;
}

} // namespace brobygger
