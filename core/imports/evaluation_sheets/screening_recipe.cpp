// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/day_rules.h"
#include "core/imports/evaluation_sheets/screening_sheet.h"
#include "core/imports/evaluation_sheets/sheet_record_store.h"
#include "core/imports/rows/import_log.h"
#include "core/imports/rows/import_words.h"
#include "core/imports/rows/open_columns.h"
#include "core/screening/screening_store.h"
#include "core/screening/screening_texts.h"

#include <algorithm>

namespace brobygger {

namespace {

ScreeningLine lineOfScreening(const Screening& screening, const Whose& whose) {
    ScreeningLine line{screening.id, whose, screening, toCode(screening.verdict), toCode(screening.decision), {}};
    for (const ScreeningAnswer& answer : screening.answers) {
        line.answers.insert(answer.criterion, toCode(answer.state));
    }
    return line;
}

/// One answer for each criterion of the set, in the order in which they are kept; none when the row and the file say none.
QList<ScreeningAnswer> answersIn(const ScreeningLine& line, const CriteriaSet& set) {
    QList<ScreeningAnswer> answers;
    const QList<ScreeningAnswer>& kept = line.screening.answers;
    for (const Criterion& criterion : set.criteria) {
        const auto known = std::find_if(
            kept.begin(), kept.end(), [&criterion](const ScreeningAnswer& answer) { return answer.criterion == criterion.id; });
        const ConditionState state = conditionStateFromCode(line.answers.value(criterion.id));
        const bool isAsBefore = known != kept.end() && known->state == state;
        answers.append(isAsBefore ? *known : ScreeningAnswer{criterion.id, state, {}, false});
    }
    std::sort(answers.begin(), answers.end(), [](const ScreeningAnswer& one, const ScreeningAnswer& other) {
        return one.criterion.toUtf8() < other.criterion.toUtf8();
    });
    return answers;
}

/// What the criteria say of the answers alone.
ScreeningOutcome verdictOf(const QList<ScreeningAnswer>& answers, const Programme& programme, const CriteriaSet& set,
                           QDate on) {
    ScreeningAnswers states;
    for (const ScreeningAnswer& answer : answers) {
        states.insert(answer.criterion, answer.state);
    }
    return evaluate(programme, states, {}, on, set.id).outcome;
}

/// Puts the answers of a row to its set of criteria.
void takeAnswers(ScreeningLine& line, const CriteriaSet& set, const Programme& programme) {
    line.foreign.clear();
    line.answers.removeIf([&line, &set](const auto& answer) {
        const bool isForeign = set.criterion(answer.key()) == nullptr;
        if (isForeign) {
            line.foreign.append(answer.key());
        }
        return isForeign;
    });
    line.foreign.sort();
    if (line.answers.isEmpty()) {
        return;
    }
    line.screening.answers = answersIn(line, set);
    if (line.verdict.isEmpty()) {
        line.verdict = toCode(verdictOf(line.screening.answers, programme, set, line.screening.screenedOn));
    }
}

/// `criteriaSet` is the one in use.
ScreeningLine completedScreening(ScreeningLine line, const std::optional<ScreeningLine>& before, const Programme& programme,
                                 const QString& criteriaSet) {
    if (programme.criteriaSets.isEmpty()) {
        return line; // there is none, which is an error of the row
    }
    Screening& screening = line.screening;
    screening.citizen = line.whose.citizen;
    if (!before || !line.whose.courseNumber.isEmpty()) {
        screening.course = line.whose.course;
    }
    if (before) {
        screening.criteriaSet = before->screening.criteriaSet;
    } else {
        screening.programme = programme.id;
        screening.programmeVersion = programme.version;
        screening.criteriaSet = programme.criteriaSet(screening.criteriaSet.isEmpty() ? criteriaSet : screening.criteriaSet).id;
    }
    if (!before || line.answers != before->answers) {
        takeAnswers(line, programme.criteriaSet(screening.criteriaSet), programme);
    }
    screening.verdict = screeningOutcomeFromCode(line.verdict);
    screening.decision = screeningOutcomeFromCode(line.decision);
    return line;
}

Problems checkScreening(const ScreeningLine& line, bool hasProgramme, QDate today) {
    Problems problems;
    if (!hasProgramme) {
        problems.error({}, ImportsWords::tr("The file works by no programme yet. Choose one under Settings."));
    }
    if (const QString wrong = wrongDay(line.screening.screenedOn, line.whose.birthDate, today); !wrong.isEmpty()) {
        problems.error(QStringLiteral("screenedOn"), wrong);
    }
    if ((line.verdict + line.decision).isEmpty() && line.answers.isEmpty()) {
        problems.error(QStringLiteral("tool"), ImportsWords::tr("Write what the criteria say, or what was decided."));
    }
    return problems;
}

Problems foreignCriteria(const ScreeningLine& line) {
    Problems doubts;
    for (const QString& criterion : line.foreign) {
        doubts.hint(criterionProperty(criterion),
                    ImportsWords::tr("The criteria of this screening do not have it, so the answer is not taken."));
    }
    return doubts;
}

} // namespace

ImportRecipe<ScreeningLine> screeningRecipe(const ImportServices& services, const CellFormat& format,
                                            const QStringList& columns) {
    Database& database = services.session.database();
    const auto store = std::make_shared<ScreeningStore>(database);
    const auto known = std::make_shared<SheetRecordStore>(database);
    const auto imports = std::make_shared<ImportStore>(database);
    const auto finder = std::make_shared<WhoseFinder>(database, services.settings.value(programmeInUse));
    const QDate today = services.session.clock().today();
    const CaseloadWords words = wordsOf(services, format, columns);
    const Programme programme = words.programme.value_or(Programme());
    const QString criteriaSet = services.settings.value(programmeCriteriaSet);

    ImportRecipe<ScreeningLine> recipe;
    recipe.fields = screeningFields(words);
    recipe.existing = [store, known, finder](ScreeningLine& said, Problems& problems) -> std::optional<ScreeningLine> {
        finder->findPerson(said.whose, problems);
        finder->findCourse(said.whose, said.screening.screenedOn, problems);
        const auto found = known->screenings(said.whose.citizen, said.screening.screenedOn, said.screening.screener);
        const auto screening = store->find(ScreeningId(theOnly(found, problems)));
        if (!screening) {
            return std::nullopt;
        }
        if (screening->isSecond()) { // whose decision would count nowhere
            problems.error(
                QStringLiteral("screener"),
                ImportsWords::tr("This screener's screening of that day is a second one, made to be compared, and is "
                                 "not changed by a sheet."));
        }
        const QString& set = said.screening.criteriaSet;
        if (!set.isEmpty() && !screening->criteriaSet.isEmpty() && set != screening->criteriaSet) {
            problems.error(QStringLiteral("criteriaSet"),
                           ImportsWords::tr("The screening of that day was made by other criteria."));
        }
        return lineOfScreening(*screening, said.whose);
    };
    recipe.start = [](const ScreeningLine& said) {
        ScreeningLine line;
        line.whose = said.whose;
        return line;
    };
    recipe.completed = [programme, criteriaSet](const ScreeningLine& line, const std::optional<ScreeningLine>& before) {
        return completedScreening(line, before, programme, criteriaSet);
    };
    recipe.check = [hasProgramme = words.programme.has_value(), today](const ScreeningLine& line) {
        return checkScreening(line, hasProgramme, today);
    };
    recipe.doubts = foreignCriteria;
    recipe.title = [](const ScreeningLine& line) {
        return lineTitle({line.whose.name, formatDate(line.screening.screenedOn), line.screening.screener,
                          line.verdict.isEmpty() ? QString() : outcomeLabel(line.screening.verdict)});
    };
    recipe.identity = [](const ScreeningLine& line) {
        return QStringList{line.whose.citizen.toString(), isoDate(line.screening.screenedOn), line.screening.screener}.join(
            QLatin1Char('\n'));
    };
    recipe.byHand = [imports](const ScreeningLine& before) {
        // All answers stand in one column.
        return [writers = imports->lastWriters(before.id.value())](const QString& field) {
            const bool isAnswer = !openWord(ImportKind::Screenings, field).isEmpty();
            return writers.isByHand(isAnswer ? QStringLiteral("answers") : field);
        };
    };
    recipe.keep = [store](ImportLog& log, const std::optional<ScreeningLine>& before, const ScreeningLine& after) {
        log.keep(RecordKind::Screening, *store, before ? &before->screening : nullptr, after.screening);
        log.touches(after.screening.citizen, after.screening.course);
    };
    return recipe;
}

} // namespace brobygger
