// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/numbers/figure_families.h"
#include "core/evaluation/disclosure/numbers/linked_relations.h"

#include <algorithm>

namespace brobygger {

namespace {
/// A citizen, a course and a referral are nearly the same thing: the difference of their counts tells of second courses and of
/// further referrals.
bool isOfPath(CountedUnit unit) {
    return unit == CountedUnit::Person || unit == CountedUnit::Course || unit == CountedUnit::Referral;
}

class NestedFinder final {
public:
    explicit NestedFinder(const LinkedNumbers& linked)
        : m_linked(linked) {
        const auto families = static_cast<size_t>(linked.families.size());
        m_kin.assign(families, std::vector<char>(families, 0));
        m_chapter.assign(families, std::vector<char>(families, 0));
        for (size_t one = 0; one < families; ++one) {
            for (size_t other = 0; other < families; ++other) {
                const QString& name = linked.families.at(static_cast<qsizetype>(one));
                const QString& otherName = linked.families.at(static_cast<qsizetype>(other));
                m_kin[one][other] = areKin(name, otherName) ? 1 : 0;
                m_chapter[one][other] = areOfOneChapter(name, otherName) ? 1 : 0;
            }
        }
    }

    /// Both can be compared, and one that holds the other does so by its meaning.
    bool areRelated(const LinkedCell& less, const LinkedCell& more) const {
        if (less.isSum != more.isSum) {
            return false;
        }
        const bool areOfOneKind =
            less.unit == more.unit || (!less.isSum && isOfPath(less.unit) && isOfPath(more.unit)) ||
            (!less.isSum && less.unit == CountedUnit::Person && areAny(less, more, m_chapter)); // persons and their events
        const bool isLarge = m_linked.personsOf(less) >= 2 * m_linked.threshold;
        return areOfOneKind && ((isLarge && !less.isSum) || areAny(less, more, m_kin));
    }

    std::optional<int> personsBetween(const LinkedCell& less, const LinkedCell& more) const {
        if (less.unit == more.unit && !less.isSum &&
            !std::includes(more.records.begin(), more.records.end(), less.records.begin(), less.records.end())) {
            return {};
        }
        return personsAdded(less.persons, more.persons, m_linked.threshold);
    }

private:
    bool areAny(const LinkedCell& less, const LinkedCell& more, const std::vector<std::vector<char>>& related) const {
        return std::any_of(less.families.begin(), less.families.end(), [&](int one) {
            return std::any_of(more.families.begin(), more.families.end(),
                               [&](int other) { return related[static_cast<size_t>(one)][static_cast<size_t>(other)] != 0; });
        });
    }

    const LinkedNumbers& m_linked;
    std::vector<std::vector<char>> m_kin; ///< by family and family
    std::vector<std::vector<char>> m_chapter;
};

/// Cells that stand somewhere and have persons, the smallest first.
std::vector<int> comparableCells(const LinkedNumbers& linked) {
    std::vector<int> cells;
    for (size_t at = 0; at < linked.cells.size(); ++at) {
        if (!linked.cells[at].numbers.empty() && !linked.cells[at].persons.empty()) {
            cells.push_back(static_cast<int>(at));
        }
    }
    std::stable_sort(cells.begin(), cells.end(),
                     [&linked](int a, int b) { return linked.cell(a).persons.size() < linked.cell(b).persons.size(); });
    return cells;
}
} // namespace

std::vector<NestedCells> nestedCells(const LinkedNumbers& linked) {
    const NestedFinder finder(linked);
    const std::vector<int> cells = comparableCells(linked);
    std::vector<NestedCells> nested;
    const auto compare = [&](int less, int more, bool isSecondTry) {
        const LinkedCell& one = linked.cell(less);
        const LinkedCell& other = linked.cell(more);
        if (one.value > other.value || (isSecondTry && one.value == other.value) || !finder.areRelated(one, other)) {
            return;
        }
        if (const auto persons = finder.personsBetween(one, other)) {
            nested.push_back({less, more, *persons});
        }
    };
    for (size_t at = 0; at < cells.size(); ++at) {
        const size_t persons = linked.cell(cells[at]).persons.size();
        for (size_t next = at + 1; next < cells.size(); ++next) {
            const size_t others = linked.cell(cells[next]).persons.size();
            if (others - persons >= static_cast<size_t>(linked.threshold)) {
                break;
            }
            compare(cells[at], cells[next], false);
            if (others == persons) {
                compare(cells[next], cells[at], true);
            }
        }
    }
    return nested;
}

} // namespace brobygger
