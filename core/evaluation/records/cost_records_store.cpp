// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparisons/comparison_store.h"
#include "core/costs/price_store.h"
#include "core/evaluation/records/date_bytes.h"
#include "core/evaluation/records/in_order.h"
#include "core/evaluation/records/record_reading.h"
#include "core/evaluation/records/records_by.h"
#include "core/reach/refusal_tally_store.h"

#include <tuple>

namespace brobygger {

namespace {
constexpr const char* costsReadSql = R"(
    SELECT id, citizen_id, course_id, on_day, kind, quantity, amount, funder FROM cost_entry
    WHERE on_day <= :day ORDER BY on_day, id)";
constexpr const char* budgetReadSql = "SELECT year, kind, amount, funder FROM budget_line ORDER BY id";

bool wasOpenOn(const EvaluationRecords::Course& course, QDate day) {
    return course.openedOn <= day && (!course.closedOn.isValid() || day <= course.closedOn);
}

/// The course of a person that was open on that day, the latest opened of several; -1: none.
int courseOpenOn(const EvaluationRecords& records, const RecordsBy& courses, int person, QDate day) {
    int open = -1;
    for (const int at : courses.of(person)) {
        if (wasOpenOn(records.courses[static_cast<size_t>(at)], day)) {
            open = at; // they stand in the order in which they were opened
        }
    }
    return open;
}

/// Whose costs they are. A row that names a course is of that one; one that names only a citizen is of the course that was
/// open on the day; one that names nobody is of the project.
class CostOwners {
public:
    explicit CostOwners(const RecordReading& reading)
        : m_records(reading.records)
        , m_coursesOfPerson(reading.records.persons.size(), reading.records.courses,
                            [](const EvaluationRecords::Course& course) { return course.person; })
        , m_persons(reading.places.persons)
        , m_courses(reading.places.courses) {}

    /// Says person and course in `cost`, whose day is known. False for a row that counts nowhere: of another programme, or of
    /// a day on which the citizen had no course.
    bool find(qint64 citizen, qint64 course, EvaluationRecords::Cost& cost) {
        if (course != 0) {
            cost.course = m_courses.of(course);
        } else if (citizen != 0) {
            const int person = m_persons.of(citizen);
            cost.course = person < 0 ? -1 : courseOpenOn(m_records, m_coursesOfPerson, person, cost.day);
        }
        cost.person = cost.course < 0 ? -1 : m_records.courses[static_cast<size_t>(cost.course)].person;
        return cost.course >= 0 || (course == 0 && citizen == 0);
    }

private:
    const EvaluationRecords& m_records;
    RecordsBy m_coursesOfPerson;
    PlaceFinder m_persons;
    PlaceFinder m_courses;
};
} // namespace

void readCosts(RecordReading& reading) {
    Statement row(reading.database, costsReadSql);
    row.bind(":day", reading.scope.stateDay);
    const int id = row.index("id");
    const int citizen = row.index("citizen_id");
    const int course = row.index("course_id");
    const int day = row.index("on_day");
    const int kind = row.index("kind");
    const int quantity = row.index("quantity");
    const int amount = row.index("amount");
    const int funder = row.index("funder");
    CostOwners owners(reading);
    while (row.step()) {
        EvaluationRecords::Cost cost;
        cost.day = dateIn(row.textView(day));
        if (!reading.hasHappened(cost.day) || !owners.find(row.integer(citizen), row.integer(course), cost)) {
            continue;
        }
        cost.id = row.integer(id);
        cost.kind = reading.word(row.textView(kind));
        cost.quantity = row.isNull(quantity) ? std::nullopt : std::optional(row.decimal(quantity));
        cost.amount = row.isNull(amount) ? std::nullopt : std::optional(Money{row.integer(amount)});
        cost.funder = reading.word(row.textView(funder));
        reading.records.costs.push_back(cost);
    }
    putInOrder(reading.records.costs,
               [](const EvaluationRecords::Cost& cost) { return std::tuple(cost.person, cost.day, cost.id); });
}

void readPrices(RecordReading& reading) {
    QList<Price> prices = PriceStore(reading.database).all();
    std::sort(prices.begin(), prices.end(), [](const Price& a, const Price& b) { return a.id < b.id; });
    for (const Price& price : std::as_const(prices)) {
        reading.records.prices.push_back({reading.word(price.kind), price.year, price.amount, price.source});
    }
}

void readBudget(RecordReading& reading) {
    for (Statement row(reading.database, budgetReadSql); row.step();) {
        reading.records.budget.push_back({row.number("year"), reading.word(row.text("kind")), Money{row.integer("amount")},
                                          reading.word(row.text("funder"))});
    }
}

void readTallies(RecordReading& reading) {
    for (const RefusalTally& tally : RefusalTallyStore(reading.database).all()) {
        if (reading.hasHappened(tally.month)) {
            reading.records.tallies.push_back({tally.month, tally.number});
        }
    }
    std::sort(reading.records.tallies.begin(), reading.records.tallies.end(),
              [](const auto& a, const auto& b) { return a.month < b.month; });
}

void readComparisons(RecordReading& reading) {
    for (const ComparisonFigure& figure : allComparisons(reading.database)) {
        reading.records.comparisons.push_back(
            {figure.key, figure.name, figure.percent, figure.low, figure.high, figure.period, figure.source});
    }
}

} // namespace brobygger
