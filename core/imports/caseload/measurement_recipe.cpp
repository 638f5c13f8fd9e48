// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/caseload/caseload_recipes.h"
#include "core/imports/rows/import_log.h"
#include "core/imports/rows/import_words.h"
#include "core/measurements/instruments/instrument_settings.h"
#include "core/measurements/measurement_rules.h"
#include "core/measurements/measurement_store.h"

#include <algorithm>

namespace brobygger {

namespace {
QStringList textsOf(const Answers& answers) {
    QStringList texts;
    for (const std::optional<int>& answer : answers) {
        texts.append(answer ? QString::number(*answer) : QString());
    }
    return texts;
}

/// The answers in the places of the questionnaire; what is beyond them is for checkLine to say.
Measurement completed(const MeasurementLine& line, const Instrument& instrument) {
    Measurement measurement = line.measurement;
    measurement.version = instrument.version;
    measurement.weightSet = instrument.weights ? instrument.weights->id : QString();
    measurement.answers.clear();
    for (qsizetype at = 0; at < instrument.items.size(); ++at) {
        const QString answer = line.answers.value(at);
        measurement.answers.push_back(answer.isEmpty() ? std::nullopt : std::optional(answer.toInt()));
    }
    return measurement;
}

bool hasMoreAnswers(const MeasurementLine& line, const Instrument& instrument) {
    const QStringList beyond = line.answers.mid(instrument.items.size());
    return std::any_of(beyond.begin(), beyond.end(), [](const QString& answer) { return !answer.isEmpty(); });
}

/// Rules name items; a sheet has the columns of its answers.
Problems checkLine(const MeasurementLine& line, const Instrument& instrument, QDate today) {
    Problems problems;
    const Answers& answers = line.measurement.answers;
    const bool isBlank = std::none_of(answers.begin(), answers.end(), [](const auto& answer) { return answer.has_value(); });
    for (const Problem& problem : check(line.measurement, instrument, today).list()) {
        const auto item = instrument.itemAt(problem.field);
        if (isBlank && item) {
            continue; // a form that came back blank is a form: its answers were skipped
        }
        problems.error(item ? QStringLiteral("answer_%1").arg(*item + 1) : problem.field, problem.message);
    }
    if (hasMoreAnswers(line, instrument)) {
        problems.error(QStringLiteral("answer_%1").arg(instrument.items.size() + 1),
                       ImportsWords::tr("The questionnaire has only %1 answers.").arg(instrument.items.size()));
    }
    return problems;
}

} // namespace

ImportRecipe<MeasurementLine> measurementRecipe(const ImportServices& services, const CellFormat& format) {
    Database& database = services.session.database();
    const auto store = std::make_shared<MeasurementStore>(database);
    const auto imports = std::make_shared<ImportStore>(database);
    const auto finder = std::make_shared<WhoseFinder>(database, services.settings.value(programmeInUse));
    const QDate today = services.session.clock().today();
    const InstrumentCatalogue& catalogue = services.instruments.catalogue();

    ImportRecipe<MeasurementLine> recipe;
    recipe.fields = measurementFields(wordsOf(services, format));
    recipe.existing = [store, imports, finder](MeasurementLine& said, Problems& problems) -> std::optional<MeasurementLine> {
        finder->findPerson(said.whose, problems);
        finder->findCourse(said.whose, said.measurement.answeredOn, problems);
        const Measurement& measurement = said.measurement;
        const qint64 id =
            theOnly(imports->measurementsOn(said.whose.citizen, measurement.instrument, measurement.answeredOn), problems);
        const auto known = store->find(MeasurementId(id));
        return known
                   ? std::optional(MeasurementLine{known->id, said.whose, *known, toCode(known->mode), textsOf(known->answers)})
                   : std::nullopt;
    };
    recipe.start = [](const MeasurementLine& said) {
        return MeasurementLine{{}, said.whose, {}, toCode(AnswerMode::WithWorker), {}};
    };
    recipe.completed = [&catalogue](MeasurementLine line, const std::optional<MeasurementLine>& before) {
        Measurement& measurement = line.measurement;
        measurement.citizen = line.whose.citizen;
        measurement.mode = answerModeFromCode(line.mode);
        if (!before || !line.whose.courseNumber.isEmpty()) {
            measurement.course = line.whose.course;
        }
        if (const Instrument* instrument = catalogue.find(measurement.instrument)) {
            measurement = brobygger::completed(line, *instrument);
        }
        return line;
    };
    recipe.check = [&catalogue, today](const MeasurementLine& line) {
        Problems problems;
        const Instrument* instrument = catalogue.find(line.measurement.instrument);
        if (instrument == nullptr) {
            problems.error(QStringLiteral("instrument"), ImportsWords::tr("Write which questionnaire it is."));
            return problems;
        }
        return checkLine(line, *instrument, today);
    };
    recipe.title = [&catalogue](const MeasurementLine& line) {
        const Instrument* instrument = catalogue.find(line.measurement.instrument);
        return lineTitle({line.whose.name, instrument != nullptr ? instrument->name.in(QStringLiteral("da")) : QString(),
                          formatDate(line.measurement.answeredOn)});
    };
    recipe.identity = [](const MeasurementLine& line) {
        return line.whose.citizen.toString() + line.measurement.instrument + isoDate(line.measurement.answeredOn);
    };
    recipe.byHand = [imports](const MeasurementLine& before) {
        // All answers stand in one column.
        return [writers = imports->lastWriters(before.id.value())](const QString& field) {
            return writers.isByHand(field.startsWith(QLatin1String("answer_")) ? QStringLiteral("answers") : field);
        };
    };
    recipe.keep = [store](ImportLog& log, const std::optional<MeasurementLine>& before, const MeasurementLine& after) {
        log.keep(RecordKind::Measurement, *store, before ? &before->measurement : nullptr, after.measurement);
        log.touches(after.measurement.citizen, after.measurement.course);
    };
    recipe.finish = [services](ImportLog& log) { return catchUpMeasurements(log.write(), services, log.courses()); };
    return recipe;
}

} // namespace brobygger
