// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/records/date_bytes.h"
#include "core/evaluation/records/in_order.h"
#include "core/evaluation/records/record_reading.h"
#include "core/evaluation/records/score_source.h"
#include "core/measurements/instruments/instrument_catalogue.h"

#include <memory>
#include <tuple>

namespace brobygger {

namespace {
constexpr const char* measurementsReadSql = R"(
    SELECT id, citizen_id, instrument, answered_on, answers FROM measurement
    WHERE withdrawn_on IS NULL ORDER BY citizen_id, answered_on)";
constexpr int experienceStatements = 5;
constexpr int mostAgreement = 5;

/// What is read of the answers to a questionnaire.
struct Questionnaire {
    bool isExperience = false;
    std::shared_ptr<ScoreSource> scores; ///< null: none, or one that the program does not know
    std::vector<CodeWord> words;         ///< of those scores
};

Questionnaire questionnaireOf(RecordReading& reading, const InstrumentCatalogue& catalogue, const QString& id) {
    Questionnaire questionnaire;
    const Instrument* const instrument = catalogue.find(id);
    questionnaire.isExperience = id == QLatin1String("OPLEV");
    if (!instrument || questionnaire.isExperience) {
        return questionnaire;
    }
    questionnaire.scores = std::make_shared<ScoreSource>(*instrument, reading.scope.sf12Weights);
    for (const QString& score : questionnaire.scores->scores()) {
        questionnaire.words.push_back(reading.word(score));
    }
    return questionnaire;
}

/// Always five: what is out of range or not there counts as skipped.
std::vector<std::optional<int>> experienceIn(std::string_view json) {
    Answers answers;
    readAnswers(json, answers);
    answers.resize(experienceStatements);
    for (std::optional<int>& answer : answers) {
        if (answer && (*answer < 1 || *answer > mostAgreement)) {
            answer.reset();
        }
    }
    return answers;
}
} // namespace

Result<void> readMeasurements(RecordReading& reading) {
    const Result<InstrumentCatalogue> catalogue = InstrumentCatalogue::shipped();
    if (!catalogue) {
        return catalogue.error();
    }
    EvaluationRecords& records = reading.records;
    ByBytes<Questionnaire> questionnaires;
    PlaceFinder finder(reading.places.persons);
    Statement row(reading.database, measurementsReadSql);
    const int id = row.index("id");
    const int citizen = row.index("citizen_id");
    const int instrument = row.index("instrument");
    const int answered = row.index("answered_on");
    const int answers = row.index("answers");
    while (row.step()) {
        const int person = finder.of(row.integer(citizen));
        const QDate day = dateIn(row.textView(answered));
        if (person < 0 || !reading.hasHappened(day)) {
            continue;
        }
        const Questionnaire& questionnaire =
            questionnaires.of(row.textView(instrument), [&reading, &catalogue](const QString& name) {
                return questionnaireOf(reading, *catalogue, name);
            });
        if (questionnaire.isExperience) {
            records.experiences.push_back({row.integer(id), person, day, experienceIn(row.textView(answers))});
        } else if (questionnaire.scores) {
            for (const ReadScore& score : questionnaire.scores->of(row.textView(answers))) {
                const CodeWord word = questionnaire.words[static_cast<size_t>(score.score)];
                records.scores.push_back({row.integer(id), person, word, day, score.value});
            }
        }
    }
    putInOrder(records.scores,
               [](const EvaluationRecords::Score& score) { return std::tuple(score.person, score.day, score.measurement); });
    putInOrder(records.experiences,
               [](const EvaluationRecords::Experience& form) { return std::tuple(form.person, form.day, form.measurement); });
    return {};
}

} // namespace brobygger
