// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

namespace brobygger {

/// How far a weighted sum of unknown amounts can go, when each lies between two bounds and certain sums of them are known: a
/// linear programme, solved by GLPK. One of these is used by one thread.
class LinearBounds final {
public:
    struct Term {
        int column = 0;
        double weight = 0;
    };

    LinearBounds();
    ~LinearBounds();
    LinearBounds(const LinearBounds&) = delete;
    LinearBounds& operator=(const LinearBounds&) = delete;

    /// An unknown amount; `highest` may be infinite. Returns its column.
    int addColumn(double lowest, double highest);
    /// The sum is zero, or else not below zero. To be added before the first question.
    void addRow(const std::vector<Term>& terms, bool isZero);
    void setBounds(int column, double lowest, double highest);
    int columns() const { return m_columns; }

    /// The highest value the sum can have; infinite when there is none. Nothing when it could not be found.
    std::optional<double> highest(const std::vector<Term>& sum);
    /// Of the answer given last: the value of a column in it, and whether the answer hangs on the bounds of that column.
    double value(int column) const;
    bool isBinding(int column) const;

    /// Gives back the memory that the solver keeps for this thread; none of these may be left.
    static void releaseMemory();

private:
    struct Problem;

    std::unique_ptr<Problem> m_problem;
    std::vector<Term> m_asked;
    int m_columns = 0;
    bool m_isBegun = false;
};

} // namespace brobygger
