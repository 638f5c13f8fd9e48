// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/instruments/score_cases.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <cmath>

namespace brobygger {

namespace {

struct ScoreCasesWords {
    Q_DECLARE_TR_FUNCTIONS(ScoreCases)
};

/// "SF-12 v1 standard (4-week), US 1990 weights" names SF12V1; an id names itself.
QString instrumentOfFile(const QJsonObject& file) {
    const QString text = file.value(QLatin1String("meta")).toObject().value(QLatin1String("instrument")).toString();
    if (text.startsWith(QLatin1String("SF-12 v1")))
        return QStringLiteral("SF12V1");
    if (text.startsWith(QLatin1String("SF-12 v2")))
        return QStringLiteral("SF12V2");
    return text;
}

Sex sexOf(const QString& word) {
    if (word == QLatin1String("m"))
        return Sex::Male;
    return word == QLatin1String("f") || word == QLatin1String("k") ? Sex::Female : Sex::Unknown;
}

/// One case on its way from JSON to JSON; `problem` says why it cannot be read.
class ScoredCase {
public:
    ScoredCase(const Instrument& instrument, const QJsonObject& input)
        : m_instrument(instrument)
        , m_input(input) {
        readAnswers();
    }

    const QString& problem() const { return m_problem; }

    QJsonObject toJson() const {
        const Sex sex = sexOf(m_input.value(QLatin1String("sex")).toString());
        const Problems found = checkAnswers(m_instrument, m_answers);
        QJsonArray problems;
        for (const Problem& problem : found.list())
            problems.append(problem.message);
        QJsonObject json{{QStringLiteral("result"), scoringToJson(m_instrument, scoreAnswers(m_instrument, m_answers, sex))}};
        if (!problems.isEmpty())
            json.insert(QStringLiteral("problems"), problems);
        return json;
    }

private:
    void readAnswers() {
        const QJsonValue items = m_input.value(QLatin1String("items"));
        if (items.isArray() && items.toArray().size() != m_instrument.items.size())
            fail(ScoreCasesWords::tr("%1: number of answers expected %2, given %3.")
                     .arg(m_instrument.id)
                     .arg(m_instrument.items.size())
                     .arg(items.toArray().size()));
        else if (!items.isArray() && !items.isObject())
            fail(ScoreCasesWords::tr("“items” must be a list of answers or an object by item."));
        checkNames(items.toObject());
        for (qsizetype i = 0; i < m_instrument.items.size() && m_problem.isEmpty(); ++i)
            readAnswer(items.isArray() ? items.toArray().at(i) : items.toObject().value(m_instrument.items[i].id), i);
    }

    void checkNames(const QJsonObject& items) {
        for (const QString& name : items.keys()) {
            if (!m_instrument.itemAt(name))
                fail(ScoreCasesWords::tr("%1 has no item “%2”.").arg(m_instrument.id, name));
        }
    }

    void readAnswer(const QJsonValue& value, qsizetype place) {
        constexpr int outOfEveryRange = -1;
        if (value.isNull() || value.isUndefined()) {
            m_answers.push_back(std::nullopt);
        } else if (value.isDouble()) {
            const double number = value.toDouble();
            const bool whole = number == std::floor(number) && std::abs(number) < 1000;
            m_answers.push_back(whole ? static_cast<int>(number) : outOfEveryRange);
        } else {
            fail(ScoreCasesWords::tr("Answer %1 is no number.").arg(place + 1));
        }
    }

    void fail(const QString& sentence) {
        if (m_problem.isEmpty())
            m_problem = sentence;
    }

    const Instrument& m_instrument;
    QJsonObject m_input;
    Answers m_answers;
    QString m_problem;
};

QJsonValue valueToJson(const ScoreValue& value) {
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto* band = std::get_if<QString>(&value))
        return *band;
    return QJsonValue::Null;
}

/// The scores of a case, or why it has none; what is no object is named by its place.
QJsonObject scoredAnswer(const InstrumentCatalogue& catalogue, const QJsonObject& file, const QJsonValue& item, int place) {
    const QJsonObject input = item.toObject();
    const QJsonValue id = input.contains(QLatin1String("id")) ? input.value(QLatin1String("id")) : QString::number(place);
    const auto broken = [&id](const QString& why) {
        return QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("error"), why}};
    };
    if (!item.isObject())
        return broken(ScoreCasesWords::tr("It is no object in curly brackets."));
    const QString name = input.value(QLatin1String("instrument")).toString(instrumentOfFile(file));
    const Instrument* instrument = catalogue.find(name);
    if (!instrument)
        return broken(name.isEmpty() ? ScoreCasesWords::tr("It names no instrument.")
                                     : ScoreCasesWords::tr("There is no instrument “%1”.").arg(name));
    const ScoredCase scored(*instrument, input);
    if (!scored.problem().isEmpty())
        return broken(scored.problem());
    QJsonObject answer = scored.toJson();
    answer.insert(QStringLiteral("id"), id);
    return answer;
}

} // namespace

QJsonObject scoringToJson(const Instrument& instrument, const Scoring& scoring) {
    QJsonObject json;
    for (qsizetype i = 0; i < instrument.scores.size(); ++i) {
        const QStringList path = instrument.scores[i].id.split(QLatin1Char('.'));
        const QJsonValue value = valueToJson(scoring.values[static_cast<size_t>(i)]);
        if (path.size() == 1) {
            json.insert(path.first(), value);
            continue;
        }
        QJsonObject group = json.value(path.first()).toObject();
        group.insert(path.last(), value);
        json.insert(path.first(), group);
    }
    return json;
}

Result<QJsonObject> scoreCases(const QJsonObject& file) {
    const auto catalogue = InstrumentCatalogue::shipped();
    if (!catalogue)
        return catalogue.error();
    if (!file.value(QLatin1String("cases")).isArray())
        return Error{ErrorKind::Format, ScoreCasesWords::tr("The file has no list “cases”.")};
    QJsonArray answers;
    int place = 0;
    for (const QJsonValue item : file.value(QLatin1String("cases")).toArray())
        answers.append(scoredAnswer(*catalogue, file, item, ++place));
    return QJsonObject{{QStringLiteral("cases"), answers}};
}

} // namespace brobygger
