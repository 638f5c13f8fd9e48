// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/instruments/instrument_json.h"

#include "core/base/text/json_reader.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace brobygger {

namespace {

struct InstrumentJsonWords {
    Q_DECLARE_TR_FUNCTIONS(InstrumentJson)
};

LocalText localText(const JsonReader& reader) { return {reader["da"].text(), reader["sv"].text(), reader["en"].text()}; }

std::vector<double> numbersOf(const JsonReader& reader) {
    std::vector<double> numbers;
    for (const JsonReader& item : reader.items())
        numbers.push_back(item.number().value_or(0));
    return numbers;
}

InstrumentItem readItem(const JsonReader& reader) {
    InstrumentItem item;
    item.id = reader["id"].requiredText();
    item.min = static_cast<int>(reader["min"].integer().value_or(0));
    item.max = static_cast<int>(reader["max"].integer().value_or(-1));
    item.topic = localText(reader["topic"]);
    const QList<JsonReader> ends = reader["ends"].items();
    if (ends.size() == 2) {
        item.lowEnd = localText(ends.first());
        item.highEnd = localText(ends.last());
    }
    if (item.max < item.min)
        reader.problem(InstrumentJsonWords::tr("The largest answer must not lie below the smallest."));
    return item;
}

FlagRule flagOf(const JsonReader& reader) {
    const JsonReader bySex = reader["at_least_by_sex"];
    return {reader["at_least"].number(), reader["at_most"].number(), bySex["female"].number(), bySex["male"].number()};
}

/// Reads scores one after the other; each may refer to items and to the scores before it.
class ScoreReader {
public:
    ScoreReader(Instrument& instrument, JsonReader weights)
        : m_instrument(instrument)
        , m_weights(std::move(weights)) {}

    void read(const JsonReader& reader) {
        static const QStringList types{QStringLiteral("answer"), QStringLiteral("sum"),           QStringLiteral("multiple"),
                                       QStringLiteral("lookup"), QStringLiteral("band"),          QStringLiteral("flag"),
                                       QStringLiteral("norm_t"), QStringLiteral("norm_component")};
        const int type = reader["type"].oneOf(types);
        if (type < 0)
            return;
        ScoreRule rule;
        rule.id = reader["id"].requiredText();
        rule.type = static_cast<ScoreType>(type);
        rule.label = localText(reader["label"]);
        rule.better = betterOf(reader["better"]);
        rule.shown = reader["shown"].flag();
        rule.source = reader["source"].text();
        rule.item = optionalItem(reader["item"]);
        rule.score = optionalScore(reader["of"]);
        readKind(reader, rule);
        m_instrument.scores.append(rule);
    }

    int itemOf(const JsonReader& reader) const { return found(reader, m_instrument.itemAt(reader.requiredText())); }
    int scoreOf(const JsonReader& reader) const { return found(reader, m_instrument.scoreAt(reader.requiredText())); }
    std::optional<int> optionalItem(const JsonReader& reader) const {
        return reader.isAbsent() ? std::nullopt : std::optional(itemOf(reader));
    }
    std::optional<int> optionalScore(const JsonReader& reader) const {
        return reader.isAbsent() ? std::nullopt : std::optional(scoreOf(reader));
    }

private:
    static int found(const JsonReader& reader, std::optional<int> place) {
        if (!place)
            reader.problem(InstrumentJsonWords::tr("There is no item or earlier score of this name."));
        return place.value_or(0);
    }

    static BetterWhen betterOf(const JsonReader& reader) {
        if (reader.isAbsent())
            return BetterWhen::Neither;
        return reader.oneOf({QStringLiteral("up"), QStringLiteral("down")}) == 0 ? BetterWhen::Higher : BetterWhen::Lower;
    }

    void readKind(const JsonReader& reader, ScoreRule& rule) const {
        const bool looksAtSomething = rule.item || rule.score;
        switch (rule.type) {
        case ScoreType::Sum: rule.sum = sumOf(reader); return;
        case ScoreType::NormT:
        case ScoreType::NormComponent: rule.norm = normOf(reader, rule.type); return;
        case ScoreType::Multiple: rule.factor = reader["factor"].number().value_or(1); break;
        case ScoreType::Lookup:
            rule.tableFrom = static_cast<int>(reader["first"].integer().value_or(0));
            rule.table = numbersOf(byName(m_weights["tables"], reader["table_from"]));
            break;
        case ScoreType::Band:
            for (const JsonReader& band : reader["bands"].items())
                rule.bands.push_back({band["to"].number().value_or(0), band["id"].requiredText(), localText(band["label"])});
            break;
        case ScoreType::Flag: rule.flag = flagOf(reader); break;
        case ScoreType::Answer: break;
        }
        if (!looksAtSomething)
            reader.problem(InstrumentJsonWords::tr("This score names neither an item nor an earlier score."));
    }

    static JsonReader byName(const JsonReader& table, const JsonReader& name) {
        return table[name.requiredText().toUtf8().constData()];
    }

    SumRule sumOf(const JsonReader& reader) const {
        SumRule sum;
        const bool weighted = !reader["points_from"].isAbsent();
        const JsonReader source = weighted ? byName(m_weights["points"], reader["points_from"]) : reader;
        const JsonReader points = source[weighted ? "items" : "points"];
        sum.constant = source["constant"].number().value_or(0);
        sum.missingAllowed = static_cast<int>(reader["missing"].integer().value_or(0));
        sum.prorated = reader["prorate"].flag();
        sum.needsAll = reader["needs_all"].flag();
        QStringList names = reader["items"].texts();
        if (names.isEmpty()) {
            for (const InstrumentItem& item : m_instrument.items)
                names.append(item.id);
        }
        for (const QString& name : names)
            sum.terms.push_back(termOf(reader, name, points));
        const JsonReader needless = reader["empty_is_zero_when"];
        if (!needless.isAbsent()) {
            sum.needless =
                NeedlessWhen{itemOf(needless["item"]), static_cast<int>(needless["answer"].integer().value_or(0)), {}};
            for (const JsonReader& item : needless["items"].items())
                sum.needless->items.push_back(itemOf(item));
        }
        return sum;
    }

    SumTerm termOf(const JsonReader& reader, const QString& name, const JsonReader& points) const {
        SumTerm term;
        term.item = found(reader, m_instrument.itemAt(name));
        const InstrumentItem& item = m_instrument.items[term.item];
        term.points = numbersOf(points[name.toUtf8().constData()]);
        if (!term.points.empty() && static_cast<int>(term.points.size()) != item.max - item.min + 1)
            reader.problem(InstrumentJsonWords::tr("There must be points for every answer of “%1”.").arg(name));
        return term;
    }

    std::vector<NormTerm> normOf(const JsonReader& reader, ScoreType type) const {
        const JsonReader norm = byName(m_weights["norms"], reader["norm"]);
        const auto term = [&norm](int place, const QByteArray& scale, double weight) {
            return NormTerm{place, norm["mean"][scale.constData()].number().value_or(0),
                            norm["deviation"][scale.constData()].number().value_or(1), weight};
        };
        if (type == ScoreType::NormT)
            return {term(scoreOf(reader["of"]), reader["scale"].requiredText().toUtf8(), 1)};
        const JsonReader component = byName(norm["components"], reader["component"]);
        std::vector<NormTerm> terms;
        for (const QString& scale : component.value().toObject().keys()) {
            const auto place = m_instrument.scoreAt(reader["scales"].requiredText() + scale);
            terms.push_back(
                term(found(component, place), scale.toUtf8(), component[scale.toUtf8().constData()].number().value_or(0)));
        }
        return terms;
    }

    Instrument& m_instrument;
    JsonReader m_weights;
};

ChangeRule readChange(const JsonReader& reader, const ScoreReader& scores) {
    ChangeRule rule;
    rule.score = scores.scoreOf(reader["score"]);
    rule.points = reader["points"].number();
    rule.deviation = reader["deviation"].number().value_or(0);
    rule.reliability = reader["reliability"].number().value_or(0);
    rule.source = reader["source"].text();
    if (reader["meaning"].text() == QLatin1String("meaningful"))
        rule.meaning = ChangeRule::Meaning::Meaningful;
    return rule;
}

Error damaged(const Problems& problems) {
    const Problem& first = problems.list().first();
    return {ErrorKind::Format,
            InstrumentJsonWords::tr("The instrument cannot be used. At %1: %2").arg(first.field, first.message),
            {},
            problems};
}

} // namespace

Result<Instrument> instrumentFromJson(const QJsonObject& definition, const QJsonObject& weights) {
    Problems problems;
    const JsonReader reader(definition, problems);
    const JsonReader weightReader(weights, problems, QStringLiteral("weights"));
    Instrument instrument;
    instrument.id = reader["id"].requiredText();
    instrument.version = reader["version"].requiredText();
    instrument.name = localText(reader["name"]);
    instrument.recall = localText(reader["recall"]);
    instrument.licence = localText(reader["licence"]);
    instrument.norm = localText(reader["norm"]);
    instrument.source = reader["source"].text();
    instrument.activeFromStart = reader["active"].flag();
    instrument.groupsOnly = reader["groups_only"].flag();
    instrument.wholeQuestions = reader["whole_questions"].flag();
    if (!reader["weights"].isAbsent())
        instrument.weights = WeightSet{weightReader["id"].requiredText(), localText(weightReader["name"]),
                                       weightReader["source"].text(), localText(weightReader["rights"])};
    for (const JsonReader& item : reader["items"].items())
        instrument.items.append(readItem(item));
    if (instrument.items.isEmpty())
        reader["items"].problem(InstrumentJsonWords::tr("An instrument needs at least one item."));
    if (problems.hasErrors())
        return damaged(problems);

    ScoreReader scores(instrument, weightReader);
    for (const JsonReader& score : reader["scores"].items())
        scores.read(score);
    if (problems.hasErrors())
        return damaged(problems);
    for (const JsonReader& change : reader["change"].items())
        instrument.changes.append(readChange(change, scores));
    for (const JsonReader& rule : reader["safety"].items())
        instrument.safety.append({scores.optionalItem(rule["item"]), scores.optionalScore(rule["of"]), flagOf(rule)});
    if (problems.hasErrors())
        return damaged(problems);
    return instrument;
}

} // namespace brobygger
