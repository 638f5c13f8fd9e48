// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/records/score_source.h"

#include "core/measurements/instruments/evaluated_scores.h"
#include "core/measurements/measurement.h"

#include <algorithm>
#include <charconv>

namespace brobygger {

namespace {
constexpr size_t mostKnownAnswers = 8192; ///< WHO-5 has 7776 different ones

/// Marks a rule and those it is made of; they all stand before it.
void need(const QList<ScoreRule>& rules, int rule, std::vector<bool>& needed) {
    needed[static_cast<size_t>(rule)] = true;
    if (rules[rule].score) {
        need(rules, *rules[rule].score, needed);
    }
    for (const NormTerm& term : rules[rule].norm) {
        need(rules, term.scale, needed);
    }
}

/// The rule where those it is made of stand elsewhere.
ScoreRule moved(ScoreRule rule, const std::vector<int>& places) {
    if (rule.score) {
        rule.score = places[static_cast<size_t>(*rule.score)];
    }
    for (NormTerm& term : rule.norm) {
        term.scale = places[static_cast<size_t>(term.scale)];
    }
    return rule;
}
std::string_view trimmed(std::string_view text) {
    constexpr std::string_view spaces = " \t\r\n";
    text.remove_prefix(std::min(text.find_first_not_of(spaces), text.size()));
    text.remove_suffix(text.size() - std::min(text.find_last_not_of(spaces) + 1, text.size()));
    return text;
}
} // namespace

ScoreSource::ScoreSource(const Instrument& instrument, const QString& sf12Weights)
    : m_instrument(instrument) {
    const QList<EvaluatedScore> named = evaluatedScores(instrument, sf12Weights);
    std::vector<bool> needed(static_cast<size_t>(instrument.scores.size()), false);
    for (const EvaluatedScore& score : named) {
        need(instrument.scores, score.rule, needed);
    }
    m_instrument.scores.clear();
    m_instrument.changes.clear();
    m_instrument.safety.clear();
    std::vector<int> places(needed.size(), -1);
    for (size_t rule = 0; rule < needed.size(); ++rule) {
        if (needed[rule]) {
            places[rule] = static_cast<int>(m_instrument.scores.size());
            m_instrument.scores.append(moved(instrument.scores[static_cast<qsizetype>(rule)], places));
        }
    }
    for (const EvaluatedScore& score : named) {
        m_scores.append(score.id);
        m_places.push_back(places[static_cast<size_t>(score.rule)]);
    }
}

std::span<const ReadScore> ScoreSource::of(std::string_view answers) {
    if (const auto known = m_known.find(answers); known != m_known.end()) {
        return known->second;
    }
    m_read = scored(answers);
    if (m_known.size() < mostKnownAnswers) {
        m_known.emplace(std::string(answers), m_read);
    }
    return m_read;
}

std::vector<ReadScore> ScoreSource::scored(std::string_view answers) {
    std::vector<ReadScore> read;
    if (m_places.empty()) {
        return read;
    }
    if (!readAnswers(answers, m_answers)) {
        m_answers =
            answersFromJson(QString::fromUtf8(answers.data(), static_cast<qsizetype>(answers.size()))).value_or(Answers());
    }
    const Scoring scoring = scoreAnswers(m_instrument, m_answers);
    for (size_t score = 0; score < m_places.size(); ++score) {
        if (const auto value = scoring.number(m_places[score])) {
            read.push_back({static_cast<int>(score), *value});
        }
    }
    return read;
}

bool readAnswers(std::string_view json, Answers& answers) {
    answers.clear();
    json = trimmed(json);
    if (json.size() < 2 || json.front() != '[' || json.back() != ']') {
        return false;
    }
    json = trimmed(json.substr(1, json.size() - 2));
    while (!json.empty()) {
        const size_t comma = std::min(json.find(','), json.size());
        const std::string_view place = trimmed(json.substr(0, comma));
        json.remove_prefix(std::min(comma + 1, json.size()));
        int number = 0;
        const auto [end, wrong] = std::from_chars(place.data(), place.data() + place.size(), number);
        const bool isWhole = wrong == std::errc() && end == place.data() + place.size();
        if (!isWhole && place != "null") {
            return false;
        }
        answers.push_back(isWhole ? std::optional(number) : std::nullopt);
    }
    return true;
}

} // namespace brobygger
