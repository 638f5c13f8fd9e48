// SPDX-License-Identifier: GPL-3.0-or-later
// The writing half of programme_json.h; the reading half stands in programme_json.cpp.
#include "core/programmes/programme_json.h"
#include "core/programmes/programme_words.h"

#include <QJsonArray>

namespace brobygger {

namespace {

QString key(const char* name) { return QString::fromLatin1(name); }

/// Writes what is there: empty texts and lists, false and absent numbers are left out, as in the shipped
/// files.
class Writer {
public:
    Writer& text(const char* name, const QString& value) {
        if (!value.isEmpty()) {
            m_object.insert(key(name), value);
        }
        return *this;
    }
    Writer& texts(const char* name, const QStringList& values) {
        if (!values.isEmpty()) {
            m_object.insert(key(name), QJsonArray::fromStringList(values));
        }
        return *this;
    }
    Writer& flag(const char* name, bool value) {
        if (value) {
            m_object.insert(key(name), true);
        }
        return *this;
    }
    Writer& value(const char* name, const QJsonValue& value) {
        m_object.insert(key(name), value);
        return *this;
    }
    Writer& integer(const char* name, const std::optional<int>& value) { return value ? this->value(name, *value) : *this; }
    Writer& local(const char* name, const LocalText& text) {
        const QJsonObject object = Writer().text("da", text.da).text("sv", text.sv).text("en", text.en).object();
        return object.isEmpty() ? *this : value(name, object);
    }
    Writer& number(const char* name, const std::optional<SourcedNumber>& number) {
        if (!number) {
            return *this;
        }
        return value(name, Writer()
                               .value("value", number->value)
                               .text("source", number->source)
                               .flag("provisional", number->provisional)
                               .object());
    }
    template <class Item, class Write> Writer& list(const char* name, const QList<Item>& items, Write write) {
        QJsonArray array;
        for (const Item& item : items) {
            array.append(write(item));
        }
        return array.isEmpty() ? *this : value(name, array);
    }
    const QJsonObject& object() const { return m_object; }

private:
    QJsonObject m_object;
};

QJsonObject writeTest(const CriterionTest& test) {
    return Writer()
        .text("kind", testKindWords().at(static_cast<int>(test.kind)))
        .text("fact", test.fact)
        .texts("values", test.values)
        .integer("min", test.min)
        .integer("max", test.max)
        .object();
}

QJsonObject writeCriterion(const Criterion& criterion) {
    Writer writer;
    writer.text("id", criterion.id).text("kind", criterionKindWords().at(static_cast<int>(criterion.kind)));
    if (criterion.strength != IndicatorStrength::Core) {
        writer.text("strength", strengthWords().at(static_cast<int>(criterion.strength)));
    }
    return writer.local("text", criterion.text)
        .value("test", writeTest(criterion.test))
        .flag("provisional", criterion.provisional)
        .text("source", criterion.source)
        .object();
}

QJsonObject writeCriteriaSet(const CriteriaSet& set) {
    Writer writer;
    writer.text("id", set.id).local("name", set.name);
    if (set.indicatorsNeeded != SourcedNumber()) {
        writer.number("indicators_needed", set.indicatorsNeeded);
    }
    return writer.list("criteria", set.criteria, writeCriterion).text("source", set.source).object();
}

QJsonObject writePhase(const ProgrammePhase& phase) {
    const auto milestone = [](const Milestone& milestone) {
        return Writer().text("id", milestone.id).local("name", milestone.name).object();
    };
    return Writer()
        .text("id", phase.id)
        .local("name", phase.name)
        .number("months", phase.months)
        .list("milestones", phase.milestones, milestone)
        .object();
}

QJsonObject writeInstrument(const InstrumentUse& use) {
    return Writer()
        .text("instrument", use.instrument)
        .texts("when", use.when)
        .flag("provisional", use.provisional)
        .text("source", use.source)
        .object();
}

QJsonObject writeUseSheets(const UseSheetPlan& sheets) {
    return Writer().texts("when", sheets.when).flag("provisional", sheets.provisional).text("source", sheets.source).object();
}

QJsonObject writeSourcedText(const SourcedText& text) {
    return Writer()
        .text("id", text.id)
        .local("text", text.text)
        .text("source", text.source)
        .flag("provisional", text.provisional)
        .object();
}

QJsonObject writeHandOver(const HandOverStep& step) {
    return Writer()
        .text("id", step.id)
        .local("name", step.name)
        .text("sector", step.sector)
        .flag("provisional", step.provisional)
        .object();
}

QJsonObject writeFunder(const Funder& funder) {
    return Writer()
        .text("id", funder.id)
        .text("name", funder.name)
        .local("purpose", funder.purpose)
        .number("amount", funder.amount)
        .integer("years", funder.years)
        .integer("min_age", funder.minAge)
        .integer("max_age", funder.maxAge)
        .text("source", funder.source)
        .object();
}

QJsonObject writeBudgetLine(const BudgetLine& line) {
    return Writer()
        .text("id", line.id)
        .local("name", line.name)
        .number("per_year", line.perYear)
        .text("funder", line.funder)
        .object();
}

QJsonObject writeFigure(const NamedFigure& figure) {
    return Writer()
        .text("id", figure.id)
        .local("text", figure.text)
        .value("value", figure.value)
        .text("unit", figure.unit)
        .text("source", figure.source)
        .flag("provisional", figure.provisional)
        .object();
}

QJsonObject writeArea(const ProgrammeArea& area) {
    return Writer()
        .texts("municipalities", area.municipalities)
        .texts("parishes", area.parishes)
        .local("description", area.description)
        .text("source", area.source)
        .object();
}

} // namespace

QJsonObject programmeToJson(const Programme& programme) {
    Writer writer;
    writer.text("id", programme.id)
        .value("version", programme.version)
        .local("name", programme.name)
        .local("worker", programme.worker)
        .text("country", programme.country)
        .text("currency", programme.currency)
        .text("source", programme.source)
        .value("area", writeArea(programme.area))
        .text("kind", programmeKindWords().at(static_cast<int>(programme.kind)))
        .list("phases", programme.phases, writePhase)
        .number("planned", programme.planned)
        .number("potential", programme.potential)
        .number("first_contact_days", programme.firstContactDays)
        .list("criteria_sets", programme.criteriaSets, writeCriteriaSet)
        .list("instruments", programme.instruments, writeInstrument)
        .list("measures", programme.measures, writeSourcedText)
        .list("hand_over", programme.handOver, writeHandOver);
    if (programme.useSheets) {
        writer.value("use_sheets", writeUseSheets(*programme.useSheets));
    }
    if (programme.costPerCourse) {
        writer.value("cost_per_course", Writer()
                                            .number("amount_minor", programme.costPerCourse->amount)
                                            .local("contains", programme.costPerCourse->contains)
                                            .object());
    }
    return writer.list("funders", programme.funders, writeFunder)
        .list("budget", programme.budget, writeBudgetLine)
        .list("goals", programme.goals, writeSourcedText)
        .list("figures", programme.figures, writeFigure)
        .object();
}

} // namespace brobygger
