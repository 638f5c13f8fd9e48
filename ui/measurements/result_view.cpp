// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/result_view.h"

#include "core/base/time/dates.h"
#include "core/measurements/instruments/scoring.h"
#include "core/measurements/measurement_texts.h"
#include "ui/kit/card.h"
#include "ui/kit/charts/chart_view.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/shown_commands.h"
#include "ui/kit/layout/panes.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/tables/record_table.h"
#include "ui/measurements/mode_words.h"
#include "ui/shell/slice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace brobygger {

namespace {
constexpr int scoresWidth = 400;
constexpr qsizetype fewestForTrend = 2;

QLabel* line(const QString& text, TextRole role) {
    QLabel* label = makeLabel(text, role);
    label->setWordWrap(true);
    return label;
}
} // namespace

ResultView::ResultView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_correct(context.actions.add({QStringLiteral("measurement.correct"),
                                     [] { return tr("Correct…"); },
                                     {},
                                     {},
                                     IconName::Edit,
                                     [this] { Q_EMIT correctAsked(); }}))
    , m_withdraw(
          context.actions.add({QStringLiteral("measurement.withdraw"),
                               [] { return tr("Take back"); },
                               [] { return tr("For one that was entered by mistake. It stays readable and counts nowhere."); },
                               {},
                               IconName::Undo,
                               [this] { Q_EMIT withdrawAsked(); }}))
    , m_title(makeLabel(QString(), TextRole::CardTitle))
    , m_about(makeLabel(QString(), TextRole::Muted))
    , m_scores(new Card)
    , m_chart(new ChartView)
    , m_answers(new RecordsOf<AnswerLine>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("answersTable"), QString())) {
    setObjectName(QStringLiteral("resultView"));
    m_title->setObjectName(QStringLiteral("resultTitle"));
    auto* head = new WrappingRow;
    QAction* back = context.actions.add({QStringLiteral("measurement.all"),
                                         [] { return tr("All measurements"); },
                                         {},
                                         {},
                                         IconName::ChevronLeft,
                                         [this] { Q_EMIT left(); }});
    m_back = buttonFor(back, QStringLiteral("backToMeasurementsButton"), ButtonRole::Ordinary);
    head->addWidget(m_back);
    head->addWidget(m_title);
    head->addWidget(m_about);
    head->addStretch();
    head->addWidget(buttonFor(m_correct, QStringLiteral("correctButton"), ButtonRole::Ordinary));
    head->addWidget(buttonFor(m_withdraw, QStringLiteral("withdrawButton"), ButtonRole::Ordinary));
    enableWhileShown(this, {back, m_correct, m_withdraw});
    auto* right = new Card;
    m_chart->setMinimumHeight(140);
    m_table->setMinimumHeight(110); // it scrolls by itself
    m_table->setRecords(m_answers);
    right->content()->addWidget(m_chart, 2);
    right->content()->addWidget(m_table, 3);
    auto* row = new Panes;
    row->add(m_scores, scoresWidth);
    row->add(right);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(row, 1);
    retranslate();
}

void ResultView::setResult(const MeasurementResult& result, const QList<MeasurementResult>& history,
                           const QList<AnswerLine>& answers, const QString& language) {
    const Measurement& measurement = result.measurement;
    m_id = measurement.id;
    m_title->setText(result.instrument != nullptr ? result.instrument->name.in(language) : measurement.instrument);
    m_about->setText(QStringLiteral("%1 · %2").arg(formatDate(measurement.answeredOn), modeWord(measurement.mode)));
    m_correct->setVisible(measurement.counts() && result.instrument != nullptr);
    m_withdraw->setVisible(measurement.counts());
    showScores(result, language);
    const auto trend = trendOf(result, history, language);
    m_chart->setVisible(trend.has_value());
    if (trend) {
        m_chart->setChart(*trend);
    }
    m_answers->setSource(rowsOf<AnswerLine>(answers, [](const AnswerLine& line) { return line.question; }));
}

void ResultView::showScores(const MeasurementResult& result, const QString& language) {
    delete m_lines;
    m_lines = new QWidget;
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_scores->content()->addWidget(m_lines);
    if (!result.measurement.counts()) {
        column->addWidget(
            line(tr("Taken back on %1. It counts nowhere.").arg(formatDate(result.measurement.withdrawnOn)), TextRole::Strong));
    }
    if (const QString answered = result.instrument ? answeredText(*result.instrument, result.measurement.answers) : QString();
        !answered.isEmpty()) {
        column->addWidget(line(answered, TextRole::Strong));
    }
    if (result.instrument == nullptr) {
        column->addWidget(line(tr("The answers were given to a version that is not scored any more."), TextRole::Body));
    } else if (result.instrument->groupsOnly) {
        column->addWidget(line(tr("Used for figures of groups only. Nothing is said of one person."), TextRole::Body));
    } else {
        for (const ShownScore& shown : shownScores(*result.instrument)) {
            addScore(result, shown, language);
        }
        if (const QString norm = result.instrument->norm.in(language); !norm.isEmpty()) {
            column->addWidget(line(norm, TextRole::Small));
        }
        // One that was taken back, or has no score, is compared with nothing, whatever came before it.
        if (result.measurement.counts() && givesScore(*result.instrument, result.measurement.answers)) {
            column->addWidget(line(result.comparedWith.isValid() ? tr("Compared with %1.").arg(formatDate(result.comparedWith))
                                                                 : tr("The first one that can be compared."),
                                   TextRole::Small));
        }
    }
    if (!result.measurement.note.isEmpty()) {
        column->addWidget(line(result.measurement.note, TextRole::Muted));
    }
    if (result.measurement.safetyTalk != SafetyTalk::Open) {
        const QString what = result.measurement.safetyTalk == SafetyTalk::Talked ? tr("Safety was talked about.")
                                                                                 : tr("Safety was not talked about.");
        column->addWidget(line(what + QLatin1Char(' ') + result.measurement.safetyNote, TextRole::Muted));
    }
    column->addStretch();
}

void ResultView::addScore(const MeasurementResult& result, const ShownScore& shown, const QString& language) {
    const auto& rules = result.instrument->scores;
    auto* column = static_cast<QVBoxLayout*>(m_lines->layout());
    column->addWidget(line(rules[shown.score].label.in(language), TextRole::Muted));
    QLabel* value = line(scoreText(*result.instrument, shown, result, language), TextRole::PageTitle);
    value->setObjectName(QStringLiteral("score-") + rules[shown.score].id);
    column->addWidget(value);
    for (const ScoreChange& change : result.changes) {
        if (change.score == shown.score) {
            column->addWidget(line(changeText(change), TextRole::Body));
        }
    }
    if (shown.band && !rules[*shown.band].source.isEmpty()) {
        column->addWidget(line(tr("Division: %1").arg(rules[*shown.band].source), TextRole::Small));
    }
    column->addSpacing(8);
}

QList<Column<AnswerLine>> ResultView::columns() const {
    const auto cellOf = [](const QString& text, bool hasMoved) {
        return Cell{.text = text, .role = hasMoved ? TextRole::Strong : TextRole::Body};
    };
    return {{.id = QStringLiteral("question"),
             .title = tr("Question"),
             .text = [](const AnswerLine& line) { return line.question; }},
            {.id = QStringLiteral("answer"),
             .title = tr("Answer"),
             .text = [](const AnswerLine& line) { return line.answer; },
             .cell = [cellOf](const AnswerLine& line) { return cellOf(line.answer, line.hasMoved); },
             .width = 190},
            {.id = QStringLiteral("before"),
             .title = tr("Last time"),
             .text = [](const AnswerLine& line) { return line.before; },
             .cell = [](const AnswerLine& line) { return Cell{.text = line.before, .role = TextRole::Muted}; },
             .width = 90}};
}

void ResultView::takeFocus() { m_back->setFocus(); }

void ResultView::retranslate() {
    m_table->setAccessibleName(tr("Answers"));
    m_answers->setColumns(columns());
}

std::optional<Chart> trendOf(const MeasurementResult& result, const QList<MeasurementResult>& history,
                             const QString& language) {
    if (result.instrument == nullptr || result.instrument->groupsOnly) {
        return {};
    }
    Chart chart;
    chart.title = QString();
    QList<ShownScore> numbers;
    for (const ShownScore& shown : shownScores(*result.instrument)) {
        if (result.instrument->scores[shown.score].type != ScoreType::Band) {
            numbers.append(shown);
            chart.series.append({shortLabel(result.instrument->scores[shown.score].label.in(language)), {}});
        }
    }
    qsizetype withScore = 0;
    for (auto one = history.crbegin(); one != history.crend(); ++one) {
        if (!one->measurement.counts() || one->instrument != result.instrument) {
            continue;
        }
        bool hasScore = false;
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            const auto value = one->scoring.number(numbers[i].score);
            chart.series[i].values.append(value);
            hasScore = hasScore || value;
        }
        chart.labels.append(formatDate(one->measurement.answeredOn));
        withScore += hasScore ? 1 : 0;
    }
    return !numbers.isEmpty() && withScore >= fewestForTrend ? std::optional(chart) : std::nullopt;
}

} // namespace brobygger
