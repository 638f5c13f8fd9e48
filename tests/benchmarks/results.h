// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/stopwatch.h"

#include <QList>
#include <QStringList>
#include <map>

namespace brobygger::benchmark {

/// The table that is printed while it is measured, and at the end what grows with the number of citizens.
class Results {
public:
    /// What follows is of a file with so many citizens; 0: of no file.
    void begin(int citizens);
    /// One line: ours, the bare engine doing the same work in the same run (left out: there is none), the ratio, the target.
    void add(const QString& what, const Timing& ours, const Timing& bare, const QString& target);
    /// The medians of each size side by side, and how often the last is the first. Nothing for a single size.
    void printGrowth() const;

private:
    int m_citizens = 0;
    QList<int> m_sizes;
    QStringList m_order;
    std::map<QString, std::map<int, double>> m_medians; ///< per line and size, in milliseconds
};

} // namespace brobygger::benchmark
