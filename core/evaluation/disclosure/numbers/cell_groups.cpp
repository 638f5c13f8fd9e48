// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/numbers/linked_relations.h"

#include <algorithm>
#include <map>
#include <set>

namespace brobygger {

namespace {
/// Cells of which nearly every record has a combination of its own tell a reader nothing together, and would take long.
constexpr size_t mostAtoms = 1500;

using CellSet = std::set<int>;

/// A family in one report: its figures, and its series by their names.
struct FamilyInReport {
    CellSet figures;
    std::map<QString, CellSet> series;
    std::map<QString, std::vector<int>> wholes; ///< of the points of each series
};

void addCells(const LinkedNumbers& linked, const LinkedNumber& number, CellSet& cells) {
    for (const int cell : number.cells) {
        if (!linked.cell(cell).isSum) {
            cells.insert(cell);
        }
    }
    if (number.rest >= 0) {
        cells.insert(number.rest);
    }
}

std::map<std::pair<int, int>, FamilyInReport> familiesInReports(const LinkedNumbers& linked) {
    std::map<std::pair<int, int>, FamilyInReport> families;
    for (const LinkedNumber& number : linked.numbers) {
        FamilyInReport& family = families[{number.report, number.family}];
        if (number.series.isEmpty()) {
            addCells(linked, number, family.figures);
            continue;
        }
        addCells(linked, number, family.series[number.series]);
        const int whole = number.whole >= 0 ? number.whole : number.part;
        if (whole >= 0 && !linked.cell(whole).records.empty()) {
            family.wholes[number.series].push_back(whole);
        }
    }
    return families;
}

/// Whether each point of one series lies within one point of the other: ages within under and over sixty.
bool refines(const LinkedNumbers& linked, const std::vector<int>& fine, const std::vector<int>& coarse) {
    if (fine.empty() || CellSet(coarse.begin(), coarse.end()).size() < 2) {
        return false;
    }
    return std::all_of(fine.begin(), fine.end(), [&](int part) {
        const LinkedCell& inner = linked.cell(part);
        return std::any_of(coarse.begin(), coarse.end(), [&](int whole) {
            const LinkedCell& outer = linked.cell(whole);
            return inner.unit == outer.unit && inner.isSum == outer.isSum && inner.records.size() <= outer.records.size() &&
                   std::includes(outer.records.begin(), outer.records.end(), inner.records.begin(), inner.records.end());
        });
    });
}

class GroupCollector final {
public:
    explicit GroupCollector(const LinkedNumbers& linked)
        : m_linked(linked) {}

    /// One group per kind of records.
    void add(const CellSet& cells, CellGroup::Kind kind) {
        std::map<CountedUnit, std::vector<int>> byUnit;
        for (const int cell : cells) {
            if (!m_linked.cell(cell).records.empty()) {
                byUnit[m_linked.cell(cell).unit].push_back(cell);
            }
        }
        for (const auto& [unit, ofUnit] : byUnit) {
            if (ofUnit.size() < 2 || (kind == CellGroup::Kind::Earlier && isKnownToReaders(ofUnit)) ||
                !m_known.insert(ofUnit).second) {
                continue;
            }
            CellGroup group{kind, ofUnit, cellAtoms(m_linked, ofUnit)};
            if (!group.atoms.empty()) {
                m_groups.push_back(std::move(group));
            }
        }
    }

    std::vector<CellGroup> groups() { return std::move(m_groups); }

private:
    bool isKnownToReaders(const std::vector<int>& cells) const {
        return std::all_of(cells.begin(), cells.end(), [this](int cell) {
            return m_linked.cell(cell).numbers.empty() || m_linked.isSettled(m_linked.cell(cell));
        });
    }

    const LinkedNumbers& m_linked;
    std::set<std::vector<int>> m_known;
    std::vector<CellGroup> m_groups;
};

/// Records are split by one cell after the other: those in it leave the atom they were in.
class AtomCutter final {
public:
    AtomCutter(const LinkedNumbers& linked, const std::vector<int>& cells) {
        int last = -1;
        for (const int cell : cells) {
            last = std::max(last, linked.cell(cell).records.back());
        }
        m_atomOf.assign(static_cast<size_t>(last) + 1, 0);
        m_cellsOf.emplace_back(); // atom 0: in none of them
        for (const int cell : cells) {
            if (!splitBy(cell, linked.cell(cell).records)) {
                m_atomOf.clear();
                return;
            }
        }
    }

    /// None when there are too many.
    std::vector<CellAtom> atoms(const LinkedNumbers& linked, CountedUnit unit) const {
        std::vector<CellAtom> atoms;
        std::vector<int> places(m_cellsOf.size(), -1);
        for (size_t record = 0; record < m_atomOf.size(); ++record) {
            const auto atom = static_cast<size_t>(m_atomOf[record]);
            if (atom == 0) {
                continue;
            }
            if (places[atom] < 0) {
                places[atom] = static_cast<int>(atoms.size());
                atoms.push_back({m_cellsOf[atom], 0, {}});
                if (atoms.size() > mostAtoms) {
                    return {};
                }
            }
            add(linked, linked.personOfRecord(unit, static_cast<int>(record)), atoms[static_cast<size_t>(places[atom])]);
        }
        return atoms;
    }

private:
    /// Whether the atoms have not become too many; they never become fewer.
    bool splitBy(int cell, const std::vector<int>& records) {
        std::vector<int> split(m_cellsOf.size(), 0);
        for (const int record : records) {
            int& atom = m_atomOf[static_cast<size_t>(record)];
            int& into = split[static_cast<size_t>(atom)];
            if (into == 0) {
                into = static_cast<int>(m_cellsOf.size());
                m_cellsOf.push_back(m_cellsOf[static_cast<size_t>(atom)]);
                m_cellsOf.back().push_back(cell);
            }
            atom = into;
        }
        return m_cellsOf.size() - split.size() <= mostAtoms;
    }

    static void add(const LinkedNumbers& linked, int person, CellAtom& atom) {
        atom.count += 1;
        if (person >= 0 && atom.persons.size() < static_cast<size_t>(linked.threshold) &&
            std::find(atom.persons.begin(), atom.persons.end(), person) == atom.persons.end()) {
            atom.persons.push_back(person);
        }
    }

    std::vector<int> m_atomOf;               ///< by record
    std::vector<std::vector<int>> m_cellsOf; ///< by atom
};

CellSet together(CellSet cells, const CellSet& others) {
    cells.insert(others.begin(), others.end());
    return cells;
}

void addFamily(const LinkedNumbers& linked, const FamilyInReport& family, CellGroup::Kind kind, GroupCollector& groups) {
    groups.add(family.figures, kind);
    for (auto one = family.series.begin(); one != family.series.end(); ++one) {
        const CellSet cells = together(family.figures, one->second);
        groups.add(cells, kind);
        for (auto other = family.series.begin(); other != one; ++other) {
            const auto fine = family.wholes.find(one->first);
            const auto coarse = family.wholes.find(other->first);
            if (fine != family.wholes.end() && coarse != family.wholes.end() &&
                (refines(linked, fine->second, coarse->second) || refines(linked, coarse->second, fine->second))) {
                groups.add(together(cells, other->second), kind);
            }
        }
    }
}

/// One number in all reports: what three periods have in common follows from them without standing in any.
void addHistories(const LinkedNumbers& linked, GroupCollector& groups) {
    struct History {
        CellSet earlier;
        CellSet now;
    };
    std::map<std::pair<QString, bool>, History> histories;
    for (const LinkedNumber& number : linked.numbers) {
        for (const bool isPart : {true, false}) {
            const int cell = isPart ? number.part : number.whole;
            if (cell < 0 || linked.cell(cell).isSum) {
                continue;
            }
            History& history = histories[{number.id, isPart}];
            if (!linked.isOfEarlierReport(number)) {
                history.now.insert(cell);
            } else if (number.isShown) {
                history.earlier.insert(cell);
            }
        }
    }
    for (const auto& [number, history] : histories) {
        CellSet others = history.earlier;
        for (const int cell : history.now) {
            others.erase(cell);
        }
        if (!history.now.empty() && others.size() > 1) {
            groups.add(together(history.earlier, history.now), CellGroup::Kind::History);
        }
    }
}
} // namespace

std::vector<CellAtom> cellAtoms(const LinkedNumbers& linked, const std::vector<int>& cells) {
    const AtomCutter cutter(linked, cells);
    return cutter.atoms(linked, linked.cell(cells.front()).unit);
}

std::vector<CellGroup> cellGroups(const LinkedNumbers& linked) {
    GroupCollector groups(linked);
    const auto families = familiesInReports(linked);
    for (auto of = families.rbegin(); of != families.rend(); ++of) { // this report first: a group that is in both is its
        const bool isNow = of->first.first == linked.newest;
        addFamily(linked, of->second, isNow ? CellGroup::Kind::Now : CellGroup::Kind::Earlier, groups);
    }
    if (linked.newest > 0) {
        addHistories(linked, groups);
    }
    return groups.groups();
}

} // namespace brobygger
