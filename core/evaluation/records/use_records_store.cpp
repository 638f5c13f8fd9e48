// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/codes.h"
#include "core/evaluation/records/date_bytes.h"
#include "core/evaluation/records/in_order.h"
#include "core/evaluation/records/record_reading.h"
#include "core/programmes/programme_store.h"

#include <map>
#include <tuple>

namespace brobygger {

namespace {
constexpr const char* serviceUseReadSql = R"(
    SELECT id, citizen_id, kind, from_on, to_on, number, source, certainty FROM service_use
    ORDER BY citizen_id, kind, from_on)";
constexpr const char* labourReadSql = R"(
    SELECT id, citizen_id, from_on, to_on, status FROM labour_status ORDER BY citizen_id, from_on)";
constexpr const char* screeningsReadSql = R"(
    SELECT id, citizen_id, screened_on, course_id, verdict, decision, screener, programme_version, criteria_set,
        second_of
    FROM screening WHERE programme_id = :programme ORDER BY citizen_id, screened_on)";
constexpr const char* answersReadSql = R"(
    SELECT screening_id, criterion, state FROM screening_answer ORDER BY screening_id, criterion)";

/// The better source first.
int rankOf(const QString& source) {
    static const QStringList ranks{QStringLiteral("register"), QStringLiteral("journal"), QStringLiteral("letter")};
    const qsizetype rank = ranks.indexOf(source);
    return static_cast<int>(rank < 0 ? ranks.size() : rank);
}

/// The criteria that screenings were made with, by the version of the programme and the set.
class CriteriaSource {
public:
    explicit CriteriaSource(const RecordReading& reading)
        : m_programmes(reading.database)
        , m_programme(reading.scope.programme) {}

    /// Null when the file has lost that version.
    const CriteriaSet* of(int version, const QString& set) {
        auto known = m_versions.find(version);
        if (known == m_versions.end()) {
            const Result<Programme> programme = m_programmes.find(m_programme, version);
            known = m_versions.emplace(version, programme ? std::optional(*programme) : std::nullopt).first;
        }
        return known->second ? &known->second->criteriaSet(set) : nullptr;
    }

private:
    ProgrammeStore m_programmes;
    QString m_programme;
    std::map<int, std::optional<Programme>> m_versions;
};

/// A criterion of a set as a record names it.
struct NamedCriterion {
    CodeWord word; ///< none: the set has no such criterion
    CriterionKind kind = CriterionKind::Required;
};

using CriteriaNames = std::map<const CriteriaSet*, ByBytes<NamedCriterion>>;

NamedCriterion namedCriterion(RecordReading& reading, const CriteriaSet& set, const QString& id) {
    const Criterion* const criterion = set.criterion(id);
    return criterion ? NamedCriterion{reading.word(id), criterion->kind} : NamedCriterion();
}
} // namespace

void readServiceUse(RecordReading& reading) {
    Statement row(reading.database, serviceUseReadSql);
    const int id = row.index("id");
    const int citizen = row.index("citizen_id");
    const int kind = row.index("kind");
    const int from = row.index("from_on");
    const int to = row.index("to_on");
    const int number = row.index("number");
    const int source = row.index("source");
    const int certainty = row.index("certainty");
    ByBytes<int> ranks;
    PlaceFinder finder(reading.places.persons);
    while (row.step()) {
        EvaluationRecords::ServiceUse use;
        use.person = finder.of(row.integer(citizen));
        use.to = dateIn(row.textView(to));
        if (use.person < 0 || !reading.hasHappened(use.to)) {
            continue;
        }
        use.id = row.integer(id);
        use.kind = reading.word(row.textView(kind));
        use.from = dateIn(row.textView(from));
        use.sourceRank = ranks.of(row.textView(source), rankOf);
        use.isKnown = row.textView(certainty) != "unknown";
        if (use.isKnown && !row.isNull(number)) {
            use.number = static_cast<int>(row.integer(number));
        }
        reading.records.serviceUse.push_back(use);
    }
    putInOrder(reading.records.serviceUse,
               [](const EvaluationRecords::ServiceUse& use) { return std::tuple(use.person, use.from, use.id); });
}

void readLabour(RecordReading& reading) {
    const Codes codes(reading.database);
    ByBytes<CodeWord> groups;
    PlaceFinder finder(reading.places.persons);
    Statement row(reading.database, labourReadSql);
    const int id = row.index("id");
    const int citizen = row.index("citizen_id");
    const int from = row.index("from_on");
    const int to = row.index("to_on");
    const int status = row.index("status");
    while (row.step()) {
        EvaluationRecords::LabourStatus labour;
        labour.person = finder.of(row.integer(citizen));
        labour.from = dateIn(row.textView(from));
        if (labour.person < 0 || !reading.hasHappened(labour.from)) {
            continue;
        }
        labour.id = row.integer(id);
        labour.to = reading.asOf(dateIn(row.textView(to))); // an end that lies ahead was not known
        labour.status = reading.word(row.textView(status));
        labour.group = groups.of(row.textView(status), [&](const QString& code) {
            const auto known = codes.find(QStringLiteral("labour_market_status"), code);
            return reading.word(known ? known->extra : QString());
        });
        reading.records.labour.push_back(labour);
    }
    putInOrder(reading.records.labour,
               [](const EvaluationRecords::LabourStatus& labour) { return std::tuple(labour.person, labour.from, labour.id); });
}

namespace {
/// The screenings in their order; returns by which criteria each was made.
std::vector<const CriteriaSet*> readScreeningList(RecordReading& reading, CriteriaSource& criteria) {
    struct Read {
        int person = 0;
        EvaluationRecords::Screening screening;
        const CriteriaSet* set = nullptr;
    };
    std::vector<Read> rows;
    Statement row(reading.database, screeningsReadSql);
    row.bind(":programme", reading.scope.programme);
    const int id = row.index("id");
    const int citizen = row.index("citizen_id");
    const int screened = row.index("screened_on");
    const int course = row.index("course_id");
    const int verdict = row.index("verdict");
    const int decision = row.index("decision");
    const int screener = row.index("screener");
    const int version = row.index("programme_version");
    const int set = row.index("criteria_set");
    const int second = row.index("second_of");
    PlaceFinder persons(reading.places.persons);
    PlaceFinder courses(reading.places.courses);
    ByBytes<QString> sets;
    while (row.step()) {
        Read read;
        EvaluationRecords::Screening& screening = read.screening;
        screening.person = read.person = persons.of(row.integer(citizen));
        screening.day = dateIn(row.textView(screened));
        if (screening.person < 0 || !reading.hasHappened(screening.day)) {
            continue;
        }
        screening.id = row.integer(id);
        screening.course = courses.of(row.integer(course));
        screening.verdict = reading.word(row.textView(verdict));
        screening.decision = reading.word(row.textView(decision));
        screening.screener = reading.word(row.textView(screener));
        screening.secondOf = row.integer(second);
        const QString& setId = sets.of(row.textView(set), [](const QString& text) { return text; });
        read.set = criteria.of(static_cast<int>(row.integer(version)), setId);
        screening.indicatorsNeeded = read.set ? static_cast<int>(read.set->indicatorsNeeded.value) : 0;
        rows.push_back(read);
    }
    putInOrder(rows, [](const Read& read) { return std::tuple(read.person, read.screening.day, read.screening.id); });
    std::vector<const CriteriaSet*> usedSets;
    for (const Read& read : rows) {
        reading.records.screenings.push_back(read.screening);
        usedSets.push_back(read.set);
    }
    return usedSets;
}

void readAnswersOf(RecordReading& reading, const std::vector<const CriteriaSet*>& sets) {
    EvaluationRecords& records = reading.records;
    const PlacesById places(records.screenings, [](const EvaluationRecords::Screening& screening) { return screening.id; });
    PlaceFinder finder(places);
    CriteriaNames names;
    ByBytes<ConditionState> states;
    Statement row(reading.database, answersReadSql);
    const int of = row.index("screening_id");
    const int criterion = row.index("criterion");
    const int state = row.index("state");
    while (row.step()) {
        const int screening = finder.of(row.integer(of));
        const CriteriaSet* const set = screening < 0 ? nullptr : sets[static_cast<size_t>(screening)];
        if (!set || records.screenings[static_cast<size_t>(screening)].day < reading.scope.from) {
            continue;
        }
        const NamedCriterion& named = names[set].of(
            row.textView(criterion), [&reading, set](const QString& id) { return namedCriterion(reading, *set, id); });
        if (!named.word.isNone()) {
            const ConditionState met = states.of(row.textView(state), conditionStateFromCode);
            records.screeningAnswers.push_back({screening, named.word, named.kind, met});
        }
    }
    const auto isBefore = [](const auto& a, const auto& b) { return a.screening < b.screening; };
    if (!std::is_sorted(records.screeningAnswers.begin(), records.screeningAnswers.end(), isBefore)) {
        std::stable_sort(records.screeningAnswers.begin(), records.screeningAnswers.end(), isBefore);
    }
}
} // namespace

void readScreenings(RecordReading& reading) {
    CriteriaSource criteria(reading);
    readAnswersOf(reading, readScreeningList(reading, criteria));
}

} // namespace brobygger
