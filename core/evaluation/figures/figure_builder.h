// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/noshow_figures.h"
#include "core/base/values/money.h"
#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/figures/figure_words.h"
#include "core/statistics/series/runchart.h"

#include <QHash>

namespace brobygger {

/// Whether a figure may be read by whom it is for, decided by the chapter that knows what it could give away.
enum class Visibility { Shown, Hidden };

/// How chapters write figures into an evaluation: words by id, display, counts, and the small-cell rule for a figure that
/// stands alone. Relations between figures are the chapters' own.
class FigureBuilder final {
public:
    FigureBuilder(Evaluation& evaluation, const FigureWords& words)
        : m_evaluation(evaluation)
        , m_words(words) {}

    EvaluationLevel level() const { return m_evaluation.request.level; }
    bool isOutside() const { return level() == EvaluationLevel::Outside; }
    int threshold() const { return m_evaluation.threshold; }
    const EvaluationRequest& request() const { return m_evaluation.request; }
    const FigureWords& words() const { return m_words; }
    QString text(const QByteArray& key) const { return m_words.text(key); }
    QString counted(const QByteArray& key, double number) const { return m_words.counted(key, number); }

    /// A count of persons or events, with the whole it is a part of where there is one.
    void count(const QString& id, qint64 number, std::optional<qint64> of = {}, Visibility visibility = Visibility::Shown);
    /// A share with Wilson's interval.
    void share(const QString& id, const CountedShare& share, Visibility visibility = Visibility::Shown);
    /// Days, resting on so many persons; their number may be hidden while the days are shown.
    void days(const QString& id, std::optional<double> value, qint64 persons, Visibility number = Visibility::Shown);
    /// Kroner; the missing word where there is no amount.
    void money(const QString& id, std::optional<double> kroner, Visibility visibility = Visibility::Shown,
               const QByteArray& missing = "word.no_data");

    /// Whether a count may stand beside a figure written before it that counts the same people in another way: not where that
    /// one is hidden and both are equal, since this one would then say it.
    bool mayStandBeside(const QString& figureId, qint64 number) const;

    /// A line chart gets room above its highest value; what hides cells says in its note why.
    void exhibit(Exhibit exhibit);
    void series(SeriesFigure series) { m_evaluation.series.append(std::move(series)); }

    /// A count for a table, or the sign of a hidden one.
    QString cell(qint64 number, bool isShown) const;
    QString percentCell(const CountedShare& share, bool isShown) const;
    /// The sign of a hidden cell: the same for small ones and those hidden beside them, which would differ otherwise.
    static QString hiddenSign() { return QStringLiteral("–"); }

private:
    struct Counted {
        qint64 number = 0;
        bool isShown = true;
    };

    Figure named(const QString& id) const;
    void hide(Figure& figure, bool isSmallItself) const;

    Evaluation& m_evaluation;
    const FigureWords& m_words;
    QHash<QString, Counted> m_counts; ///< those written so far, hidden ones too
};

/// "vedvarende skift: færre" and the like for a chip, empty without a signal.
QString readingOf(const RunChart& chart, const Series& values, const FigureWords& words);
/// How the Anhøj rules were read: "længste serie 8 (højst 7), 2 krydsninger (mindst 5)".
QString runChartNote(const RunChart& chart, const FigureWords& words);

} // namespace brobygger
