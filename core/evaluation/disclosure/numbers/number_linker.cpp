// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/numbers/cell_records.h"
#include "core/evaluation/disclosure/numbers/figure_families.h"
#include "core/evaluation/disclosure/numbers/linked_numbers.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>

namespace brobygger {

namespace {
// What it costs to hide a number: the persons behind it, times how much the report is about it.
constexpr double headlineWeight = 50;
constexpr double figureWeight = 4;
constexpr double pointWeight = 1;
constexpr std::array headlines{"reach.suggested", "reach.included",    "funnel.referred",
                               "funnel.started",  "funnel.completed",  "noshow.rate",
                               "courses.started", "courses.completed", "first_contact.within_deadline"};

class NumberLinker final {
public:
    NumberLinker(RecordNumbers& recordNumbers, int threshold)
        : m_recordNumbers(recordNumbers) {
        m_linked.threshold = threshold;
        m_linked.recordNumbers = &recordNumbers;
    }

    void addRelease(const Release& release) {
        for (const ReleasedNumber& released : release.content.numbers) {
            LinkedNumber number = named(released.id, released.id.contains(QLatin1Char('/')));
            number.isShown = released.isShown;
            const auto cellAt = [&](size_t place) {
                const int cell = place < released.cells.size() ? released.cells[place] : -1;
                return cell < 0 ? CellRecords() : recordsReleased(release.content.cells[static_cast<size_t>(cell)]);
            };
            addParts(number, cellAt(0), cellAt(1));
            for (size_t place = 2; place < released.cells.size(); ++place) {
                print(number, cellAt(place));
            }
            m_linked.numbers.push_back(std::move(number));
        }
        ++m_linked.newest;
    }

    void addEvaluation(const Evaluation& evaluation, const FigureSources& sources) {
        for (const Figure& figure : evaluation.figures) {
            const FigureSource source = sources.figures.value(figure.id);
            LinkedNumber number = named(figure.id, false);
            addParts(number, recordsCounted(source.part), recordsCounted(source.whole));
            const bool isMean = !source.part.amounts.empty() && source.whole.unit == CountedUnit::Nothing &&
                                figure.denominator == static_cast<double>(source.part.rows.size());
            if (isMean) {
                print(number, countedCell(source.part.unit, source.part.rows));
            }
            m_linked.numbers.push_back(std::move(number));
        }
        for (const SeriesFigure& series : evaluation.series) {
            const std::vector<FigureSource> points = sources.points.value(series.id);
            for (qsizetype at = 0; at < series.points.size(); ++at) {
                LinkedNumber number = named(series.id + QLatin1Char('/') + series.points[at].x, true);
                if (static_cast<size_t>(at) < points.size()) {
                    const FigureSource& source = points[static_cast<size_t>(at)];
                    addParts(number, recordsCounted(source.part), recordsCounted(source.whole));
                }
                m_linked.numbers.push_back(std::move(number));
            }
        }
    }

    LinkedNumbers linked() {
        findPersons();
        unite();
        for (size_t at = 0; at < m_linked.numbers.size(); ++at) {
            for (const int cell : m_linked.numbers[at].cells) {
                m_linked.cells[static_cast<size_t>(cell)].numbers.push_back(static_cast<int>(at));
            }
        }
        for (LinkedNumber& number : m_linked.numbers) {
            number.cost = costOf(number);
        }
        return std::move(m_linked);
    }

private:
    LinkedNumber named(const QString& id, bool isPoint) {
        LinkedNumber number;
        number.id = id;
        number.series = isPoint ? id.section(QLatin1Char('/'), 0, 0) : QString();
        number.report = m_linked.newest;
        const QString family = familyOf(id);
        number.family = static_cast<int>(m_linked.families.indexOf(family));
        if (number.family < 0) {
            number.family = static_cast<int>(m_linked.families.size());
            m_linked.families.append(family);
        }
        return number;
    }

    CellRecords recordsReleased(const ReleasedCell& released) {
        std::vector<int> rows;
        std::vector<double> amounts;
        rows.reserve(released.records.size());
        for (const ReleasedRecord& record : released.records) {
            rows.push_back(m_recordNumbers.numberOf(released.unit, record));
            amounts.push_back(record.amount);
        }
        if (released.isSum) {
            return summedCell(released.unit, rows, amounts);
        }
        return countedCell(released.unit, std::move(rows));
    }

    int cellOf(CellRecords records, int family) {
        const quint64 key = hashOf(records);
        for (auto [known, end] = m_known.equal_range(key); known != end; ++known) {
            const LinkedCell& cell = m_linked.cell(known->second);
            if (cell.families.front() == family && static_cast<const CellRecords&>(cell) == records) {
                return known->second;
            }
        }
        LinkedCell cell;
        static_cast<CellRecords&>(cell) = std::move(records);
        cell.value = cell.CellRecords::value();
        cell.families = {family};
        const int place = static_cast<int>(m_linked.cells.size());
        m_linked.cells.push_back(std::move(cell));
        m_known.emplace(key, place);
        return place;
    }

    int print(LinkedNumber& number, CellRecords records) {
        if (!records.isSet()) {
            return -1;
        }
        const int cell = cellOf(std::move(records), number.family);
        if (std::find(number.cells.begin(), number.cells.end(), cell) == number.cells.end()) {
            number.cells.push_back(cell);
        }
        return cell;
    }

    void addParts(LinkedNumber& number, CellRecords part, CellRecords whole) {
        CellRecords rest{part.unit, false, {}, {}};
        const bool isShare =
            part.isSet() && part.unit == whole.unit && !part.isSum && !whole.isSum &&
            std::includes(whole.records.begin(), whole.records.end(), part.records.begin(), part.records.end());
        if (isShare) {
            std::set_difference(whole.records.begin(), whole.records.end(), part.records.begin(), part.records.end(),
                                std::back_inserter(rest.records));
        }
        number.part = print(number, std::move(part));
        number.whole = print(number, std::move(whole));
        if (isShare) {
            number.rest = cellOf(std::move(rest), number.family);
        }
    }

    void findPersons() {
        for (LinkedCell& cell : m_linked.cells) {
            std::vector<PersonShare> shares;
            shares.reserve(cell.records.size());
            for (size_t at = 0; at < cell.records.size(); ++at) {
                shares.push_back({m_recordNumbers.personOf(cell.unit, cell.records[at]),
                                  cell.isSum ? static_cast<float>(cell.amounts[at]) : 1.0F});
            }
            cell.persons = personShares(std::move(shares));
        }
    }

    /// The same records in two families are one cell when that is no chance: they are kin, or the set is large.
    bool areOne(const LinkedCell& cell, const LinkedCell& other) const {
        const QString& family = m_linked.families.at(cell.families.front());
        const QString& otherFamily = m_linked.families.at(other.families.front());
        const int persons = m_linked.personsOf(cell);
        return persons >= 2 * m_linked.threshold || areKin(family, otherFamily) ||
               (persons >= m_linked.threshold && areOfOneChapter(family, otherFamily));
    }

    int rootOf(int cell) {
        int& above = m_above[static_cast<size_t>(cell)];
        if (above != cell) {
            above = rootOf(above);
        }
        return above;
    }

    void joinSame(const std::vector<int>& cells) {
        for (size_t a = 0; a < cells.size(); ++a) {
            for (size_t b = a + 1; b < cells.size(); ++b) {
                const LinkedCell& one = m_linked.cell(cells[a]);
                const LinkedCell& other = m_linked.cell(cells[b]);
                const bool isSame =
                    !one.records.empty() && static_cast<const CellRecords&>(one) == static_cast<const CellRecords&>(other);
                if (isSame && areOne(one, other)) {
                    m_above[static_cast<size_t>(rootOf(cells[b]))] = rootOf(cells[a]);
                }
            }
        }
    }

    void unite() {
        m_above.resize(m_linked.cells.size());
        std::iota(m_above.begin(), m_above.end(), 0);
        std::unordered_map<quint64, std::vector<int>> bySet;
        for (size_t at = 0; at < m_linked.cells.size(); ++at) {
            const LinkedCell& cell = m_linked.cells[at];
            bySet[hashOf(cell)].push_back(static_cast<int>(at));
        }
        for (const auto& [hash, cells] : bySet) {
            joinSame(cells);
        }
        moveToRoots();
    }

    void moveToRoots() {
        std::vector<LinkedCell> united;
        std::vector<int> places(m_linked.cells.size(), -1);
        for (size_t at = 0; at < m_linked.cells.size(); ++at) {
            const int family = m_linked.cells[at].families.front();
            const auto root = static_cast<size_t>(rootOf(static_cast<int>(at)));
            if (places[root] < 0) {
                places[root] = static_cast<int>(united.size());
                united.push_back(m_linked.cells[root]);
                united.back().families.clear();
            }
            places[at] = places[root];
            united[static_cast<size_t>(places[at])].families.push_back(family);
            m_linked.cells[at].records = {}; // large, and needed no more
        }
        const auto moved = [&places](int& cell) { cell = cell < 0 ? -1 : places[static_cast<size_t>(cell)]; };
        for (LinkedNumber& number : m_linked.numbers) {
            moved(number.part);
            moved(number.whole);
            moved(number.rest);
            std::for_each(number.cells.begin(), number.cells.end(), moved);
            std::sort(number.cells.begin(), number.cells.end());
            number.cells.erase(std::unique(number.cells.begin(), number.cells.end()), number.cells.end());
        }
        m_linked.cells = std::move(united);
    }

    double costOf(const LinkedNumber& number) const {
        int persons = 1;
        for (const int cell : number.cells) {
            persons = std::max(persons, m_linked.personsOf(m_linked.cell(cell)));
        }
        const bool isHeadline = std::any_of(headlines.begin(), headlines.end(),
                                            [&number](const char* id) { return number.id == QLatin1String(id); });
        return persons * (isHeadline ? headlineWeight : number.series.isEmpty() ? figureWeight : pointWeight);
    }

    RecordNumbers& m_recordNumbers;
    LinkedNumbers m_linked;
    std::unordered_multimap<quint64, int> m_known; ///< cells by the hash of their records and their family
    std::vector<int> m_above;
};
} // namespace

LinkedNumbers linkNumbers(const Evaluation& evaluation, const FigureSources& sources, const DisclosureRules& rules,
                          RecordNumbers& recordNumbers) {
    NumberLinker linker(recordNumbers, rules.threshold);
    for (const Release& release : rules.earlier) {
        linker.addRelease(release);
    }
    linker.addEvaluation(evaluation, sources);
    return linker.linked();
}

} // namespace brobygger
