// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/instruments/instrument_catalogue.h"
#include "core/measurements/instruments/scoring.h"
#include "core/statistics/change/paired_change.h"
#include "core/statistics/table_suppression/table_suppression.h"
#include "tests/benchmarks/measures.h"

#include <QTextStream>

namespace brobygger::benchmark {

namespace {

constexpr int answerSets = 10'000;

/// The twelve answers of somebody, always the same for a number.
Answers someAnswers(const Instrument& instrument, int number) {
    Answers answers;
    for (const InstrumentItem& item : instrument.items) {
        answers.push_back(item.min + (number + static_cast<int>(answers.size()) * 7) % (item.max - item.min + 1));
        number /= 2;
    }
    return answers;
}

void measureScoring(Results& results) {
    const auto catalogue = InstrumentCatalogue::shipped();
    const Instrument& instrument = *catalogue->find(QStringLiteral("SF12V2"));
    std::vector<Answers> sets;
    for (int i = 0; i < answerSets; ++i) {
        sets.push_back(someAnswers(instrument, i));
    }
    double sum = 0; // read at the end, so that no loop can be left out
    const Timing ours = timed(9, [&](int) {
        for (const Answers& answers : sets) {
            sum += scoreAnswers(instrument, answers).safetyTalk ? 1 : 0;
        }
    });
    // The same sums by hand: two components of eight scales each, for two norm groups.
    const Timing bare = timed(9, [&](int) {
        for (const Answers& answers : sets) {
            for (int component = 0; component < 4; ++component) {
                double score = 50;
                for (size_t i = 0; i < answers.size(); ++i) {
                    score += (*answers[i] - 3.0) / 25.0 * 0.3 * (component + 1);
                }
                sum += score;
            }
        }
    });
    results.add(QStringLiteral("10,000 SF-12 answer sets"), ours, bare, QStringLiteral("50"));
    constexpr int tests = 200;
    constexpr int pairs = 100;
    Series before;
    Series after;
    for (int i = 0; i < pairs; ++i) {
        before.push_back(40.0 + i * 37 % 23);
        after.push_back(43.0 + i * 53 % 29);
    }
    const Timing paired = timed(5, [&](int) {
        for (int i = 0; i < tests; ++i) {
            before[0] = i;
            sum += pairedChange(before, after).pairs;
        }
    });
    const Timing loop = timed(5, [&](int) {
        for (int i = 0; i < tests; ++i) {
            double mean = 0;
            double squares = 0;
            for (int k = 0; k < pairs; ++k) {
                const auto place = static_cast<size_t>(k);
                const double difference = *after[place] - *before[place];
                mean += difference;
                squares += difference * difference;
            }
            sum += mean / pairs + squares;
        }
    });
    results.add(QStringLiteral("200 paired tests of 100"), paired, loop, QStringLiteral("200"));
    QTextStream(stderr) << QStringLiteral("checksum %1\n").arg(sum);
}

void measureSmallCells(Results& results) {
    for (const int side : {6, 12}) {
        CountTable table(static_cast<size_t>(side), std::vector<int>(static_cast<size_t>(side)));
        int count = 1;
        for (std::vector<int>& row : table) {
            for (int& cell : row) {
                count = count * 37 % 101;
                cell = count % 31;
            }
        }
        const Timing ours = timed(3, [&](int) { static_cast<void>(suppressTable(table, 5)); });
        results.add(QStringLiteral("small cells, %1 by %1").arg(side), ours, {}, QStringLiteral("1000"));
    }
}

} // namespace

void measureFigures(Results& results) {
    measureScoring(results);
    measureSmallCells(results);
}

} // namespace brobygger::benchmark
