// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/results.h"

#include <QTextStream>

namespace brobygger::benchmark {

namespace {

constexpr int nameWidth = 34;

QString cell(double milliseconds) { return QStringLiteral("%1").arg(milliseconds, 11, 'f', 1); }

} // namespace

void Results::begin(int citizens) {
    m_citizens = citizens;
    if (citizens > 0) {
        m_sizes.append(citizens);
    }
    QTextStream(stdout) << QStringLiteral("\n%1 citizens\n").arg(citizens)
                        << QStringLiteral("%1%2%3%4%5  %6\n")
                               .arg(QStringLiteral("what"), -nameWidth)
                               .arg(QStringLiteral("median ms"), 11)
                               .arg(QStringLiteral("worst ms"), 11)
                               .arg(QStringLiteral("engine ms"), 11)
                               .arg(QStringLiteral("ratio"), 8)
                               .arg(QStringLiteral("target"));
}

void Results::add(const QString& what, const Timing& ours, const Timing& bare, const QString& target) {
    if (!m_order.contains(what)) {
        m_order.append(what);
    }
    m_medians[what][m_citizens] = ours.median;
    const bool isCompared = bare.median > 0;
    QTextStream(stdout) << QStringLiteral("%1%2%3%4%5  %6\n")
                               .arg(what, -nameWidth)
                               .arg(cell(ours.median), cell(ours.worst))
                               .arg(isCompared ? cell(bare.median) : QString(), 11)
                               .arg(isCompared ? QString::number(ours.median / bare.median, 'f', 1) : QString(), 8)
                               .arg(target);
}

void Results::printGrowth() const {
    if (m_sizes.size() < 2) {
        return;
    }
    QTextStream out(stdout);
    out << QStringLiteral("\n%1").arg(QStringLiteral("median ms at"), -nameWidth);
    for (const int size : m_sizes) {
        out << QStringLiteral("%1").arg(size, 11);
    }
    out << QStringLiteral("%1\n").arg(QStringLiteral("growth"), 11);
    for (const QString& what : m_order) {
        const std::map<int, double>& medians = m_medians.at(what);
        if (!medians.contains(m_sizes.first()) || !medians.contains(m_sizes.last())) {
            continue;
        }
        out << QStringLiteral("%1").arg(what, -nameWidth);
        for (const int size : m_sizes) {
            out << cell(medians.at(size));
        }
        out << QStringLiteral("%1\n").arg(medians.at(m_sizes.last()) / medians.at(m_sizes.first()), 11, 'f', 1);
    }
}

} // namespace brobygger::benchmark
