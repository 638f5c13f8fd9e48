// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/further_hiding.h"

#include "core/evaluation/disclosure/linked_component.h"

#include <QMessageAuthenticationCode>
#include <algorithm>

namespace brobygger {

namespace {
constexpr double tolerance = 1e-6;   ///< of the solver
constexpr int sharedQuestions = 6;   ///< asked for all amounts together, before each is asked for alone
constexpr int mostColumns = 12000;   ///< of one component; what hangs together more than that is hidden as a whole
constexpr double nothingToGain = -1; ///< hiding it is impossible

class FurtherHiding final {
public:
    FurtherHiding(LinkedNumbers& linked, const LinkedRelations& relations, const std::vector<ProtectedAmount>& amounts,
                  const HidingLots& lots, Progress& progress)
        : m_linked(linked)
        , m_relations(relations)
        , m_amounts(amounts)
        , m_lots(lots)
        , m_progress(progress)
        , m_isSettled(amounts.size(), 0) {
        for (const LinkedCell& cell : linked.cells) {
            m_isPrinted.push_back(cell.records.empty() || linked.isPrinted(cell) ? 1 : 0);
        }
    }

    std::vector<size_t> run() {
        for (size_t first = 0; first < m_amounts.size() && !m_progress.isCancelled();) {
            m_progress.report(static_cast<int>(first), static_cast<int>(m_amounts.size()));
            if (m_isSettled[first]) {
                ++first;
            } else {
                settle(first);
            }
        }
        std::sort(m_told.begin(), m_told.end());
        return m_told;
    }

private:
    using Terms = std::vector<LinearBounds::Term>;
    struct Asked {
        size_t amount;
        Terms sum;
    };

    /// Earlier reports tell it already, and hiding in this one helps nobody.
    void setTold(size_t amount) {
        m_isSettled[amount] = 1;
        m_told.push_back(amount);
    }

    bool isPlain(const ProtectedAmount& amount) const {
        return amount.group < 0 && std::all_of(amount.cells.begin(), amount.cells.end(), [this](const CellRow::Term& term) {
                   return m_isPrinted[static_cast<size_t>(term.cell)] != 0;
               });
    }

    /// Enough values are possible when this one is.
    bool isFar(const ProtectedAmount& amount, double value) const {
        const auto lowest = amount.lowestNeeded(m_linked.threshold);
        return value >= amount.highestNeeded(m_linked.threshold) - tolerance || (lowest && value <= *lowest + tolerance);
    }

    /// Finds out about one amount and all that hang together with it, until it is safe or something was hidden.
    void settle(size_t at) {
        const ProtectedAmount& amount = m_amounts[at];
        if (isPlain(amount)) {
            std::vector<int> cells;
            for (const CellRow::Term& term : amount.cells) {
                cells.push_back(term.cell);
            }
            if (!hideOne(cells, amount)) {
                setTold(at);
            }
            return;
        }
        LinkedComponent component(m_linked, m_relations, m_isPrinted, amount);
        if (component.size() > mostColumns) {
            hideAll(component);
            m_isSettled[at] = 1;
            return;
        }
        std::vector<Asked> asked;
        for (size_t other = 0; other < m_amounts.size(); ++other) {
            if (!m_isSettled[other] && component.holds(m_amounts[other])) {
                asked.push_back({other, component.sumOf(m_amounts[other])});
            }
        }
        askTogether(component, asked);
        askAlone(component, asked);
    }

    /// One possible answer of the programme often shows that many amounts are safe.
    void askTogether(LinkedComponent& component, const std::vector<Asked>& asked) {
        for (int time = 0; time < sharedQuestions && !m_progress.isCancelled(); ++time) {
            Terms together;
            size_t open = 0;
            for (const Asked& one : asked) {
                if (!m_isSettled[one.amount]) {
                    together.insert(together.end(), one.sum.begin(), one.sum.end());
                    ++open;
                }
            }
            if (open < 3 || !component.bounds().highest(together) || settleBy(component, asked) == 0) {
                return;
            }
        }
    }

    /// Settles what the answer given last shows to be safe.
    size_t settleBy(const LinkedComponent& component, const std::vector<Asked>& asked) {
        size_t settled = 0;
        for (const Asked& one : asked) {
            if (!m_isSettled[one.amount] && isFar(m_amounts[one.amount], component.answered(one.sum))) {
                m_isSettled[one.amount] = 1;
                ++settled;
            }
        }
        return settled;
    }

    void askAlone(LinkedComponent& component, const std::vector<Asked>& asked) {
        // Once a hidden number links what is not in the component, the programme lets too much be possible: then it shows
        // what is not safe, but no longer what is.
        bool isWhole = true;
        for (const Asked& one : asked) {
            if (m_progress.isCancelled()) {
                return;
            }
            const ProtectedAmount& amount = m_amounts[one.amount];
            if (m_isSettled[one.amount] || isPlain(amount)) {
                continue;
            }
            const std::vector<int> bounding = boundingCells(component, one, isWhole ? &asked : nullptr);
            if (bounding.empty()) {
                continue;
            }
            if (!hideOne(bounding, amount)) {
                setTold(one.amount); // nothing of this report bounds it
                continue;
            }
            for (const int cell : component.cells()) {
                if (m_justHidden[static_cast<size_t>(cell)]) {
                    component.release(cell);
                    isWhole = isWhole && component.isClosedAround(cell);
                }
            }
        }
    }

    /// The printed cells that keep an amount in too narrow bounds; none when it is safe. With `settling` what the answers show
    /// to be safe is settled.
    std::vector<int> boundingCells(LinkedComponent& component, const Asked& one, const std::vector<Asked>* settling) {
        const ProtectedAmount& amount = m_amounts[one.amount];
        std::vector<int> bounding;
        Terms sum = one.sum;
        for (const bool isUpwards : {true, false}) {
            if (!isUpwards) {
                if (!amount.lowestNeeded(m_linked.threshold)) {
                    break;
                }
                std::for_each(sum.begin(), sum.end(), [](LinearBounds::Term& term) { term.weight = -term.weight; });
            }
            const auto furthest = component.bounds().highest(sum);
            if (!furthest) {
                return printedCells(component); // the solver gave up: whatever is there
            }
            if (settling) {
                settleBy(component, *settling);
            }
            if (isFar(amount, isUpwards ? *furthest : -*furthest)) {
                m_isSettled[one.amount] = settling ? 1 : m_isSettled[one.amount];
                return {};
            }
            const std::vector<int> binding = component.bindingCells();
            bounding.insert(bounding.end(), binding.begin(), binding.end());
        }
        return bounding.empty() ? printedCells(component) : bounding;
    }

    std::vector<int> printedCells(const LinkedComponent& component) const {
        std::vector<int> printed;
        std::copy_if(component.cells().begin(), component.cells().end(), std::back_inserter(printed),
                     [this](int cell) { return m_isPrinted[static_cast<size_t>(cell)] != 0; });
        return printed;
    }

    /// What it costs to print a cell nowhere; nothingToGain where it stands in an earlier report, or is printed nowhere.
    double costOf(int at) const {
        const LinkedCell& cell = m_linked.cell(at);
        if (m_linked.isSettled(cell) || !m_linked.isPrinted(cell)) {
            return nothingToGain;
        }
        double cost = 0;
        for (const int number : cell.numbers) {
            cost += m_linked.number(number).isShown ? m_linked.number(number).cost : 0;
        }
        return cost;
    }

    QByteArray lotOf(int at) const {
        QStringList names;
        for (const int number : m_linked.cell(at).numbers) {
            if (m_linked.number(number).isShown) {
                names << m_linked.number(number).id;
            }
        }
        names.sort();
        return QMessageAuthenticationCode::hash((m_lots.reportKey + QLatin1Char('\n') + names.join(QLatin1Char('\n'))).toUtf8(),
                                                m_lots.secret, QCryptographicHash::Sha256);
    }

    /// Prints the cheapest of these cells nowhere; whether there was one.
    bool hideOne(const std::vector<int>& cells, const ProtectedAmount& amount) {
        int cheapest = -1;
        double least = 0;
        QByteArray lot;
        for (const int cell : cells) {
            const double cost = costOf(cell);
            if (cost == nothingToGain || (cheapest >= 0 && cost > least)) {
                continue;
            }
            QByteArray own = lotOf(cell);
            if (cheapest < 0 || cost < least || own < lot) {
                cheapest = cell;
                least = cost;
                lot = std::move(own);
            }
        }
        if (cheapest >= 0) {
            hideCell(cheapest, amount.isOfEarlierReport ? "hidden.earlier_report" : "hidden.worked_out");
        }
        return cheapest >= 0;
    }

    void hideCell(int at, const QByteArray& reason) {
        for (const int number : m_linked.cell(at).numbers) {
            m_linked.hide(number, reason);
        }
        m_justHidden.assign(m_isPrinted.size(), 0);
        for (size_t cell = 0; cell < m_isPrinted.size(); ++cell) {
            if (m_isPrinted[cell] && !m_linked.cells[cell].records.empty() && !m_linked.isPrinted(m_linked.cells[cell])) {
                m_isPrinted[cell] = 0;
                m_justHidden[cell] = 1;
            }
        }
    }

    void hideAll(const LinkedComponent& component) {
        for (const int cell : component.cells()) {
            hideCell(cell, "hidden.worked_out");
        }
    }

    LinkedNumbers& m_linked;
    const LinkedRelations& m_relations;
    const std::vector<ProtectedAmount>& m_amounts;
    const HidingLots& m_lots;
    Progress& m_progress;
    std::vector<char> m_isSettled; ///< by amount: safe, or told by earlier reports
    std::vector<size_t> m_told;
    std::vector<char> m_isPrinted;  ///< by cell
    std::vector<char> m_justHidden; ///< by cell, of the last hiding
};
} // namespace

std::vector<size_t> hideFurtherNumbers(LinkedNumbers& linked, const LinkedRelations& relations,
                                       const std::vector<ProtectedAmount>& amounts, const HidingLots& lots,
                                       Progress& progress) {
    return FurtherHiding(linked, relations, amounts, lots, progress).run();
}

} // namespace brobygger
