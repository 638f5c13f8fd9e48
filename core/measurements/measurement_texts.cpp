// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/measurement_texts.h"

#include "core/base/time/dates.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {
struct MeasurementTextsWords {
    Q_DECLARE_TR_FUNCTIONS(MeasurementTexts)
};

QString withComma(double number, int decimals) {
    QLocale danish(QLocale::Danish, QLocale::Denmark);
    return danish.toString(number, 'f', decimals);
}

QString noScore() { return MeasurementTextsWords::tr("no score, answers are missing"); }

/// How many answers are given, and of how many: a question that an earlier answer makes needless is not asked for.
struct Answered {
    int given;
    int asked;
};
Answered countOf(const Instrument& instrument, const Answers& answers) {
    const int given =
        static_cast<int>(std::count_if(answers.begin(), answers.end(), [](const auto& answer) { return answer.has_value(); }));
    return {given, given + static_cast<int>(missingAnswers(instrument, answers).size())};
}
} // namespace

QString momentText(const QString& when) {
    if (when == QLatin1String("start")) {
        return MeasurementTextsWords::tr("at the start");
    }
    if (when == QLatin1String("end")) {
        return MeasurementTextsWords::tr("at the end");
    }
    const QLatin1String after("after_");
    if (when.startsWith(after)) {
        return MeasurementTextsWords::tr("%n month(s) after the closing", nullptr, when.mid(after.size()).toInt());
    }
    const QLatin1String month("month_");
    return when.startsWith(month) ? MeasurementTextsWords::tr("after %n month(s)", nullptr, when.mid(month.size()).toInt())
                                  : when;
}

QString momentStateText(const MeasurementMoment& moment) {
    const bool isIncomplete = moment.incompleteOn.isValid();
    if (isIncomplete && (moment.state == MeasurementState::Later || moment.state == MeasurementState::Due)) {
        return MeasurementTextsWords::tr("incomplete %1").arg(formatDate(moment.incompleteOn));
    }
    switch (moment.state) {
    case MeasurementState::Made: return MeasurementTextsWords::tr("filled in %1").arg(formatDate(moment.madeOn));
    case MeasurementState::Later: return MeasurementTextsWords::tr("from %1").arg(formatDate(askedFrom(moment)));
    case MeasurementState::Due: return MeasurementTextsWords::tr("now");
    case MeasurementState::Overdue:
        return isIncomplete ? MeasurementTextsWords::tr("overdue and incomplete")
                            : MeasurementTextsWords::tr("overdue %1").arg(formatDate(moment.date));
    case MeasurementState::Missed: return MeasurementTextsWords::tr("not filled in");
    }
    return {};
}

QString answeredText(const Instrument& instrument, const Answers& answers) {
    const Answered count = countOf(instrument, answers);
    return count.given == count.asked ? QString()
                                      : MeasurementTextsWords::tr("%1 of %2 answered").arg(count.given).arg(count.asked);
}

QString begunText(const Instrument& instrument, const Answers& answers, bool isOverdue) {
    const Answered count = countOf(instrument, answers);
    return (isOverdue ? MeasurementTextsWords::tr("overdue, %1 of %2") : MeasurementTextsWords::tr("begun, %1 of %2"))
        .arg(count.given)
        .arg(count.asked);
}

QString missingText(const Instrument& instrument, const Answers& answers) {
    if (missingAnswers(instrument, answers).isEmpty()) {
        return {};
    }
    return givesScore(instrument, answers)
               ? MeasurementTextsWords::tr("The rules of the questionnaire give a score all the same.")
               : MeasurementTextsWords::tr("No score can be worked out, and the questionnaire stands as incomplete.");
}

QString scoreNumber(double score) {
    if (score == std::round(score)) {
        return withComma(score, 0);
    }
    return withComma(score, std::abs(score) < 1 ? 3 : 1);
}

QString scoreText(const Instrument& instrument, const ShownScore& shown, const MeasurementResult& result,
                  const QString& language) {
    const ScoreRule& rule = instrument.scores[shown.score];
    const auto& values = result.scoring.values;
    QStringList parts;
    if (const auto number = result.scoring.number(shown.score)) {
        parts << scoreNumber(*number);
    } else if (rule.type == ScoreType::Band && rule.item) {
        if (const auto answer = result.measurement.answers[static_cast<size_t>(*rule.item)]) {
            parts << QString::number(*answer);
        }
    }
    if (shown.band) {
        const ScoreRule& bandRule = instrument.scores[*shown.band];
        if (const ScoreBand* band = bandOf(bandRule, values[static_cast<size_t>(*shown.band)])) {
            parts << band->label.in(language);
        }
    }
    return parts.isEmpty() ? noScore() : parts.join(QStringLiteral(" · "));
}

QString resultSummary(const MeasurementResult& result, const QString& language) {
    QStringList names;
    QStringList parts;
    for (const ShownScore& shown : shownScores(*result.instrument)) {
        const QString name = result.instrument->scores[shown.score].label.in(language).section(QStringLiteral(" ("), 0, 0);
        if (names.contains(name)) {
            continue;
        }
        names << name;
        const QString score = scoreText(*result.instrument, shown, result, language);
        if (score != noScore()) {
            parts << name + QLatin1Char(' ') + score;
        }
    }
    return parts.isEmpty() ? noScore() : parts.join(QStringLiteral(" · "));
}

QString shortLabel(const QString& label) {
    static const QRegularExpression abbreviation(QStringLiteral("\\(([A-Z]{2,})\\)(.*)$"));
    const QRegularExpressionMatch found = abbreviation.match(label);
    return found.hasMatch() ? found.captured(1) + found.captured(2) : label.section(QStringLiteral(" ("), 0, 0);
}

QString directionText(ChangeDirection direction) {
    switch (direction) {
    case ChangeDirection::Better: return MeasurementTextsWords::tr("better");
    case ChangeDirection::Unchanged: return MeasurementTextsWords::tr("unchanged");
    case ChangeDirection::Worse: return MeasurementTextsWords::tr("worse");
    case ChangeDirection::Different: return MeasurementTextsWords::tr("changed");
    }
    return {};
}

QString changeText(const ScoreChange& change) {
    const QString moved = scoreNumber(std::abs(change.after - change.before));
    QString words = directionText(change.direction);
    if (change.direction == ChangeDirection::Better) {
        words = MeasurementTextsWords::tr("better by %1").arg(moved);
    } else if (change.direction == ChangeDirection::Worse) {
        words = MeasurementTextsWords::tr("worse by %1").arg(moved);
    } else if (change.direction == ChangeDirection::Different) {
        words = MeasurementTextsWords::tr("changed by %1").arg(moved);
    }
    if (change.direction == ChangeDirection::Unchanged) {
        return words;
    }
    if (change.errorKnown) {
        return change.beyondError ? MeasurementTextsWords::tr("%1, more than the measurement can err").arg(words)
                                  : MeasurementTextsWords::tr("%1, within what the measurement can err").arg(words);
    }
    return change.meaningful ? MeasurementTextsWords::tr("%1, as much as is usually taken as worth noticing").arg(words)
                             : words;
}

QString changeSummary(const QList<ScoreChange>& changes) {
    if (changes.isEmpty()) {
        return {};
    }
    const ChangeDirection first = changes.first().direction;
    const bool isSame =
        std::all_of(changes.begin(), changes.end(), [first](const ScoreChange& change) { return change.direction == first; });
    return isSame ? directionText(first) : MeasurementTextsWords::tr("mixed");
}

} // namespace brobygger
