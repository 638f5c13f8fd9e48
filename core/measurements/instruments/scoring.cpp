// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/instruments/scoring.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {

struct ScoringWords {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

bool isInRange(const InstrumentItem& item, int answer) { return answer >= item.min && answer <= item.max; }

/// Works out one answer set, score after score.
class Scorer {
public:
    Scorer(const Instrument& instrument, const Answers& answers, Sex sex)
        : m_instrument(instrument)
        , m_sex(sex)
        , m_valid(static_cast<size_t>(instrument.items.size()))
        , m_given(m_valid.size(), false) {
        for (size_t i = 0; i < std::min(m_valid.size(), answers.size()); ++i) {
            m_given[i] = answers[i].has_value();
            if (answers[i] && isInRange(instrument.items[static_cast<qsizetype>(i)], *answers[i]))
                m_valid[i] = answers[i];
        }
    }

    Scoring run() {
        m_result.values.reserve(static_cast<size_t>(m_instrument.scores.size()));
        for (const ScoreRule& rule : m_instrument.scores)
            m_result.values.push_back(valueOf(rule));
        m_result.safetyTalk =
            std::any_of(m_instrument.safety.begin(), m_instrument.safety.end(), [this](const SafetyRule& rule) {
                const auto flag = flagOf(rule.limit, seen(rule.item, rule.score));
                return flag.value_or(false);
            });
        return std::move(m_result);
    }

private:
    std::optional<int> answer(int item) const { return m_valid[static_cast<size_t>(item)]; }

    std::optional<double> seen(std::optional<int> item, std::optional<int> score) const {
        if (score)
            return m_result.number(*score);
        if (item && answer(*item))
            return *answer(*item);
        return {};
    }

    ScoreValue valueOf(const ScoreRule& rule) const {
        switch (rule.type) {
        case ScoreType::Answer: return asValue(seen(rule.item, rule.score));
        case ScoreType::Sum: return asValue(sumOf(rule.sum));
        case ScoreType::Multiple: return asValue(multipleOf(rule));
        case ScoreType::Lookup: return asValue(lookedUp(rule));
        case ScoreType::Band: return bandValue(rule);
        case ScoreType::Flag: {
            const auto flag = flagOf(rule.flag, seen(rule.item, rule.score));
            return flag ? ScoreValue(*flag) : ScoreValue();
        }
        case ScoreType::NormT:
        case ScoreType::NormComponent: return asValue(normValue(rule.norm));
        }
        return {};
    }

    static ScoreValue asValue(std::optional<double> number) { return number ? ScoreValue(*number) : ScoreValue(); }

    /// Left empty where an earlier answer makes the item needless; an answer out of range is not empty.
    bool isNeedless(const SumRule& rule, int item) const {
        return rule.needless && !m_given[static_cast<size_t>(item)] && answer(rule.needless->item) == rule.needless->answer &&
               std::count(rule.needless->items.begin(), rule.needless->items.end(), item) > 0;
    }

    std::optional<double> sumOf(const SumRule& rule) const {
        if (rule.needsAll && std::count(m_valid.begin(), m_valid.end(), std::nullopt) > 0)
            return {};
        double sum = 0;
        int missing = 0;
        for (const SumTerm& term : rule.terms) {
            const auto given = answer(term.item);
            if (!given) {
                missing += isNeedless(rule, term.item) ? 0 : 1;
                continue;
            }
            const int place = *given - m_instrument.items[term.item].min;
            sum += term.points.empty() ? *given : term.points[static_cast<size_t>(place)];
        }
        if (missing > rule.missingAllowed)
            return {};
        const auto count = static_cast<double>(rule.terms.size());
        return rule.constant + (rule.prorated && missing > 0 ? sum * count / (count - missing) : sum);
    }

    std::optional<double> multipleOf(const ScoreRule& rule) const {
        const auto value = seen(rule.item, rule.score);
        if (!value)
            return {};
        return *value * rule.factor;
    }

    std::optional<double> lookedUp(const ScoreRule& rule) const {
        const auto value = seen(rule.item, rule.score);
        const int place = value ? static_cast<int>(*value) - rule.tableFrom : -1;
        if (place < 0 || place >= static_cast<int>(rule.table.size()))
            return {};
        return rule.table[static_cast<size_t>(place)];
    }

    ScoreValue bandValue(const ScoreRule& rule) const {
        const auto value = seen(rule.item, rule.score);
        if (!value)
            return {};
        for (const ScoreBand& band : rule.bands) {
            if (*value <= band.to)
                return band.id;
        }
        return {};
    }

    std::optional<bool> flagOf(const FlagRule& rule, std::optional<double> value) const {
        if (!value)
            return {};
        if (rule.atMost)
            return *value <= *rule.atMost;
        std::optional<double> limit = rule.atLeast;
        if (m_sex == Sex::Female && rule.atLeastForWomen)
            limit = rule.atLeastForWomen;
        if (m_sex == Sex::Male && rule.atLeastForMen)
            limit = rule.atLeastForMen;
        if (!limit)
            return {};
        return *value >= *limit;
    }

    std::optional<double> normValue(const std::vector<NormTerm>& terms) const {
        double sum = 0;
        for (const NormTerm& term : terms) {
            const auto scale = m_result.number(term.scale);
            if (!scale)
                return {};
            sum += term.weight * (*scale - term.mean) / term.deviation;
        }
        return 50 + 10 * sum;
    }

    const Instrument& m_instrument;
    Sex m_sex;
    Answers m_valid;
    std::vector<bool> m_given;
    Scoring m_result;
};

} // namespace

std::optional<double> Scoring::number(int score) const {
    const auto* value = std::get_if<double>(&values[static_cast<size_t>(score)]);
    if (!value)
        return {};
    return *value;
}

Scoring scoreAnswers(const Instrument& instrument, const Answers& answers, Sex sex) {
    return Scorer(instrument, answers, sex).run();
}

Problems checkAnswers(const Instrument& instrument, const Answers& answers) {
    Problems problems;
    if (answers.size() != static_cast<size_t>(instrument.items.size()))
        problems.error(QStringLiteral("items"), ScoringWords::tr("%1: number of answers expected %2, given %3.")
                                                    .arg(instrument.id)
                                                    .arg(instrument.items.size())
                                                    .arg(answers.size()));
    for (size_t i = 0; i < std::min(answers.size(), static_cast<size_t>(instrument.items.size())); ++i) {
        const InstrumentItem& item = instrument.items[static_cast<qsizetype>(i)];
        if (answers[i] && !isInRange(item, *answers[i]))
            problems.error(
                item.id,
                ScoringWords::tr("Answer %1 must be a whole number from %2 to %3.").arg(i + 1).arg(item.min).arg(item.max));
    }
    return problems;
}

namespace {
bool isNeedlessAnywhere(const Instrument& instrument, const Answers& answers, int item) {
    return std::any_of(instrument.scores.begin(), instrument.scores.end(), [&](const ScoreRule& rule) {
        const auto& needless = rule.sum.needless;
        return needless && answers[static_cast<size_t>(needless->item)] == needless->answer &&
               std::count(needless->items.begin(), needless->items.end(), item) > 0;
    });
}
} // namespace

QList<int> missingAnswers(const Instrument& instrument, const Answers& answers) {
    Answers places = answers;
    places.resize(static_cast<size_t>(instrument.items.size()));
    QList<int> missing;
    for (size_t i = 0; i < places.size(); ++i) {
        const int item = static_cast<int>(i);
        if (!places[i] && !isNeedlessAnywhere(instrument, places, item)) {
            missing.append(item);
        }
    }
    return missing;
}

bool givesScore(const Instrument& instrument, const Answers& answers) {
    const Scoring scoring = scoreAnswers(instrument, answers);
    bool hasMainScore = false;
    for (int i = 0; i < static_cast<int>(instrument.scores.size()); ++i) {
        if (instrument.scores[i].shown) {
            hasMainScore = true;
            if (!scoring.isEmpty(i)) {
                return true;
            }
        }
    }
    return !hasMainScore && missingAnswers(instrument, answers).isEmpty();
}

const ScoreBand* bandOf(const ScoreRule& rule, const ScoreValue& value) {
    const auto* id = std::get_if<QString>(&value);
    for (const ScoreBand& band : rule.bands) {
        if (id && band.id == *id)
            return &band;
    }
    return nullptr;
}

} // namespace brobygger
