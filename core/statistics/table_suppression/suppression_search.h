// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/table_suppression/hidden_cell_flow.h"

namespace brobygger {

/// Finds which further cells to hide so that every hidden cell reaches the threshold. A hidden cell below the
/// threshold (small ones, and zeros once they are taken along) must be able to grow that far; one at or above
/// it reaches it anyway. Leaves the meaning of rows and columns to disclosure.h.
class SuppressionSearch {
public:
    SuppressionSearch(const HiddenCellFlow& flow, int threshold);

    /// The flags of all hidden cells, primary ones included; nothing when no choice is safe.
    std::optional<std::vector<char>> run() const;

private:
    struct Exact;

    int needOf(int cell) const { return m_flow.value(cell) < m_threshold ? m_threshold - m_flow.value(cell) : 0; }
    bool isSafe(const std::vector<char>& hidden) const;
    std::vector<char> largestSafeSet() const;
    std::vector<char> grown(const std::vector<char>& allowed) const;
    void dropSuperfluous(std::vector<char>& hidden) const;

    const HiddenCellFlow& m_flow;
    int m_threshold;
    std::vector<char> m_primary;
};

} // namespace brobygger
