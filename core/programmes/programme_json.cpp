// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programme_json.h"

#include "core/base/text/json_reader.h"
#include "core/programmes/programme_words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>
#include <limits>

namespace brobygger {

namespace {

struct ProgrammeJsonWords {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeJson)
};

LocalText readLocal(const JsonReader& reader) {
    return {reader["da"].requiredText(), reader["sv"].text(), reader["en"].requiredText()};
}

LocalText readOptionalLocal(const JsonReader& reader) { return reader.isAbsent() ? LocalText() : readLocal(reader); }

qint64 readRequiredInteger(const JsonReader& reader) {
    const std::optional<qint64> value = reader.integer();
    if (reader.isAbsent()) {
        reader.problem(ProgrammeJsonWords::tr("This number is missing."));
    }
    return value.value_or(0);
}

std::optional<int> readInt(const JsonReader& reader) {
    const std::optional<qint64> value = reader.integer();
    if (value && (*value < std::numeric_limits<int>::min() || *value > std::numeric_limits<int>::max())) {
        reader.problem(ProgrammeJsonWords::tr("This number is too large."));
        return std::nullopt;
    }
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

SourcedNumber readNumber(const JsonReader& reader) {
    return {readRequiredInteger(reader["value"]), reader["source"].requiredText(), reader["provisional"].flag()};
}

std::optional<SourcedNumber> readOptionalNumber(const JsonReader& reader) {
    return reader.isAbsent() ? std::nullopt : std::optional(readNumber(reader));
}

template <class Enum> Enum readEnum(const JsonReader& reader, const QStringList& words) {
    return static_cast<Enum>(std::max(0, reader.oneOf(words)));
}

template <class Item, class Read> QList<Item> readList(const JsonReader& reader, Read read) {
    QList<Item> list;
    for (const JsonReader& item : reader.items()) {
        list.append(read(item));
    }
    return list;
}

/// Reports ids that stand twice in one list: answers and figures are kept by them.
void checkIds(const JsonReader& list, const char* key = "id") {
    QSet<QString> seen;
    for (const JsonReader& item : list.items()) {
        const QString id = item[key].value().toString();
        if (!id.isEmpty() && seen.contains(id)) {
            item[key].problem(ProgrammeJsonWords::tr("%1 stands twice in this list.").arg(id));
        }
        seen.insert(id);
    }
}

CriterionTest readTest(const JsonReader& reader) {
    CriterionTest test;
    test.kind = readEnum<CriterionTestKind>(reader["kind"], testKindWords());
    test.fact = reader["fact"].text();
    test.values = reader["values"].texts();
    test.min = readInt(reader["min"]);
    test.max = readInt(reader["max"]);
    const bool ofFact = test.kind == CriterionTestKind::FactIs || test.kind == CriterionTestKind::FactRange;
    const bool ofValues = test.kind == CriterionTestKind::FactIs || test.kind == CriterionTestKind::ParishCategory;
    const bool ofRange = test.kind == CriterionTestKind::Age || test.kind == CriterionTestKind::FactRange;
    if (ofFact && test.fact.isEmpty()) {
        reader["fact"].problem(ProgrammeJsonWords::tr("The fact that answers it is missing."));
    }
    if (ofValues && test.values.isEmpty()) {
        reader["values"].problem(ProgrammeJsonWords::tr("The values that meet it are missing."));
    }
    if (ofRange && !test.min && !test.max) {
        reader["min"].problem(ProgrammeJsonWords::tr("A lower or an upper limit is missing."));
    }
    if (test.min && test.max && *test.min > *test.max) {
        reader["max"].problem(ProgrammeJsonWords::tr("The upper limit is below the lower one."));
    }
    return test;
}

Criterion readCriterion(const JsonReader& reader) {
    Criterion criterion;
    criterion.id = reader["id"].requiredText();
    criterion.kind = readEnum<CriterionKind>(reader["kind"], criterionKindWords());
    if (!reader["strength"].isAbsent()) {
        criterion.strength = readEnum<IndicatorStrength>(reader["strength"], strengthWords());
    }
    criterion.text = readLocal(reader["text"]);
    if (!reader["test"].isAbsent()) {
        criterion.test = readTest(reader["test"]);
    }
    criterion.provisional = reader["provisional"].flag();
    criterion.source = reader["source"].requiredText();
    return criterion;
}

CriteriaSet readCriteriaSet(const JsonReader& reader) {
    CriteriaSet set;
    set.id = reader["id"].requiredText();
    set.name = readLocal(reader["name"]);
    set.criteria = readList<Criterion>(reader["criteria"], readCriterion);
    checkIds(reader["criteria"]);
    if (!reader["indicators_needed"].isAbsent()) {
        set.indicatorsNeeded = readNumber(reader["indicators_needed"]);
    }
    set.source = reader["source"].requiredText();
    const qint64 needed = set.indicatorsNeeded.value;
    if (needed < 0 || needed > set.indicatorCount()) {
        reader["indicators_needed"].problem(ProgrammeJsonWords::tr("It must lie between 0 and the number of indicators."));
    }
    return set;
}

Milestone readMilestone(const JsonReader& reader) { return {reader["id"].requiredText(), readLocal(reader["name"])}; }

ProgrammePhase readPhase(const JsonReader& reader) {
    return {reader["id"].requiredText(), readLocal(reader["name"]), readOptionalNumber(reader["months"]),
            readList<Milestone>(reader["milestones"], readMilestone)};
}

InstrumentUse readInstrument(const JsonReader& reader) {
    return {reader["instrument"].requiredText(), reader["when"].texts(), reader["provisional"].flag(),
            reader["source"].requiredText()};
}

UseSheetPlan readUseSheets(const JsonReader& reader) {
    return {reader["when"].texts(), reader["provisional"].flag(), reader["source"].requiredText()};
}

SourcedText readSourcedText(const JsonReader& reader) {
    return {reader["id"].requiredText(), readLocal(reader["text"]), reader["source"].requiredText(),
            reader["provisional"].flag()};
}

HandOverStep readHandOver(const JsonReader& reader) {
    return {reader["id"].requiredText(), readLocal(reader["name"]), reader["sector"].text(), reader["provisional"].flag()};
}

Funder readFunder(const JsonReader& reader) {
    Funder funder;
    funder.id = reader["id"].requiredText();
    funder.name = reader["name"].requiredText();
    funder.purpose = readOptionalLocal(reader["purpose"]);
    funder.amount = readOptionalNumber(reader["amount"]);
    funder.years = readInt(reader["years"]);
    funder.minAge = readInt(reader["min_age"]);
    funder.maxAge = readInt(reader["max_age"]);
    funder.source = reader["source"].requiredText();
    return funder;
}

BudgetLine readBudgetLine(const JsonReader& reader) {
    return {reader["id"].requiredText(), readLocal(reader["name"]), readNumber(reader["per_year"]), reader["funder"].text()};
}

NamedFigure readFigure(const JsonReader& reader) {
    const std::optional<double> value = reader["value"].number();
    if (reader["value"].isAbsent()) {
        reader["value"].problem(ProgrammeJsonWords::tr("This number is missing."));
    }
    return {reader["id"].requiredText(), readLocal(reader["text"]),       value.value_or(0),
            reader["unit"].text(),       reader["source"].requiredText(), reader["provisional"].flag()};
}

ProgrammeArea readArea(const JsonReader& reader) {
    return {reader["municipalities"].texts(), reader["parishes"].texts(), readOptionalLocal(reader["description"]),
            reader["source"].requiredText()};
}

Programme readProgramme(const JsonReader& reader) {
    Programme programme;
    programme.id = reader["id"].requiredText();
    readRequiredInteger(reader["version"]); // says that it is missing
    programme.version = readInt(reader["version"]).value_or(0);
    programme.name = readLocal(reader["name"]);
    programme.worker = readLocal(reader["worker"]);
    programme.country = reader["country"].requiredText();
    programme.currency = reader["currency"].requiredText();
    programme.source = reader["source"].requiredText();
    programme.area = readArea(reader["area"]);
    programme.kind = readEnum<ProgrammeKind>(reader["kind"], programmeKindWords());
    programme.phases = readList<ProgrammePhase>(reader["phases"], readPhase);
    programme.planned = readOptionalNumber(reader["planned"]);
    programme.potential = readOptionalNumber(reader["potential"]);
    programme.firstContactDays = readOptionalNumber(reader["first_contact_days"]);
    programme.criteriaSets = readList<CriteriaSet>(reader["criteria_sets"], readCriteriaSet);
    programme.instruments = readList<InstrumentUse>(reader["instruments"], readInstrument);
    if (const JsonReader sheets = reader["use_sheets"]; !sheets.isAbsent()) {
        programme.useSheets = readUseSheets(sheets);
    }
    programme.measures = readList<SourcedText>(reader["measures"], readSourcedText);
    programme.handOver = readList<HandOverStep>(reader["hand_over"], readHandOver);
    if (const JsonReader cost = reader["cost_per_course"]; !cost.isAbsent()) {
        programme.costPerCourse = CourseCost{readNumber(cost["amount_minor"]), readLocal(cost["contains"])};
    }
    programme.funders = readList<Funder>(reader["funders"], readFunder);
    programme.budget = readList<BudgetLine>(reader["budget"], readBudgetLine);
    programme.goals = readList<SourcedText>(reader["goals"], readSourcedText);
    programme.figures = readList<NamedFigure>(reader["figures"], readFigure);
    return programme;
}

void checkWhole(const Programme& programme, const JsonReader& reader) {
    for (const char* list : {"phases", "criteria_sets", "measures", "hand_over", "funders", "budget", "goals", "figures"}) {
        checkIds(reader[list]);
    }
    checkIds(reader["instruments"], "instrument");
    if (programme.criteriaSets.isEmpty()) {
        reader["criteria_sets"].problem(ProgrammeJsonWords::tr("At least one set of criteria is needed."));
    }
    for (const JsonReader& line : reader["budget"].items()) {
        const QString funder = line["funder"].value().toString();
        const bool known = std::any_of(programme.funders.begin(), programme.funders.end(),
                                       [&](const Funder& one) { return one.id == funder; });
        if (!funder.isEmpty() && !known) {
            line["funder"].problem(ProgrammeJsonWords::tr("No funder of this programme is called %1.").arg(funder));
        }
    }
}

Error formatError(const Problems& problems) {
    const Problem& first = problems.list().first();
    return {ErrorKind::Format,
            ProgrammeJsonWords::tr("The programme file cannot be used. At %1: %2").arg(first.field, first.message), first.field,
            problems};
}

} // namespace

Result<Programme> programmeFromJson(const QByteArray& json) {
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject()) {
        return Error{ErrorKind::Format, ProgrammeJsonWords::tr("The programme file is no JSON object."),
                     QStringLiteral("%1 at %2").arg(parseError.errorString()).arg(parseError.offset)};
    }
    return programmeFromJson(document.object());
}

Programme programmeFromJson(const QJsonObject& json, Problems& problems, QSet<QString>& known) {
    const JsonReader reader(json, problems, {}, &known);
    Programme programme = readProgramme(reader);
    checkWhole(programme, reader);
    return programme;
}

Result<Programme> programmeFromJson(const QJsonObject& json) {
    Problems problems;
    QSet<QString> known;
    Programme programme = programmeFromJson(json, problems, known);
    if (problems.hasErrors()) {
        return formatError(problems);
    }
    return programme;
}

} // namespace brobygger
