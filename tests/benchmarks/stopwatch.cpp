// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/stopwatch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <algorithm>
#include <vector>

namespace brobygger::benchmark {

Timing timed(int runs, const std::function<void(int)>& work) {
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer clock;
        clock.start();
        work(run);
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times.back()};
}

void printHead() {
    QTextStream(stdout) << QStringLiteral("%1 %2 %3 %4 %5  %6\n")
                               .arg(QStringLiteral("what"), -28)
                               .arg(QStringLiteral("median ms"), 10)
                               .arg(QStringLiteral("worst ms"), 10)
                               .arg(QStringLiteral("engine ms"), 10)
                               .arg(QStringLiteral("ratio"), 7)
                               .arg(QStringLiteral("target"));
}

void printLine(const QString& what, const Timing& ours, const Timing& bare, const QString& target) {
    QTextStream(stdout) << QStringLiteral("%1 %2 %3 %4 %5  %6\n")
                               .arg(what, -28)
                               .arg(ours.median, 10, 'f', 1)
                               .arg(ours.worst, 10, 'f', 1)
                               .arg(bare.median, 10, 'f', 1)
                               .arg(bare.median > 0 ? ours.median / bare.median : 0, 7, 'f', 1)
                               .arg(target);
}

double peakMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024.0;
            }
        }
    }
    return 0;
}

} // namespace brobygger::benchmark
