// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/figures/figure_display.h"
#include "core/evaluation/figures/figure_sources.h"
#include "core/evaluation/figures/figure_words.h"
#include "core/evaluation/records/records.h"

namespace brobygger {

/// A figure's id with the words it is called by: `figure.` and the id, unless many figures share them: the title of
/// `figure.change.mean` with the arguments "WHO-5", "slut".
struct FigureName {
    QString id;
    QByteArray words = {};
    QStringList arguments = {};

    FigureName(const char* text) // NOLINT(google-explicit-constructor): most names are a literal
        : id(QString::fromLatin1(text)) {}
    FigureName(QString text, QByteArray key = {}, QStringList said = {}) // NOLINT(google-explicit-constructor)
        : id(std::move(text))
        , words(std::move(key))
        , arguments(std::move(said)) {}
};

/// A number that is neither a count nor a share. Nothing in `value`: "ingen data endnu", or `missing` where it says why.
struct FigureNumber {
    std::optional<double> value = {};
    std::optional<double> numerator = {};
    std::optional<double> denominator = {};
    std::optional<Interval> interval = {};
    FigureDisplay display = FigureDisplay::Points;
    QString missing = {};
    bool needsCitizens = false; ///< its interval is one by citizens: without it the definition says that there are too few
};

/// The interval of a share: none, Wilson's, or with the citizen as cluster where one citizen counts several times.
enum class ShareInterval { None, Wilson, Clustered };

/// A point of a series with the records behind it.
struct CountedPoint {
    QString x;
    std::optional<double> value = {};
    std::optional<double> numerator = {};
    std::optional<double> denominator = {};
    bool isPartial = false; ///< a month or quarter of which only a part lies in the period
    FigureSource source = {};
};

/// How chapters write figures and series into an evaluation, and say which records stand behind them. Decides nothing about
/// who may see them (core/evaluation/disclosure) nor how they are shown together (core/evaluation/exhibits).
class FigureBuilder final {
public:
    /// `sources` keeps the records behind each figure; null: nobody asks for them.
    FigureBuilder(Evaluation& evaluation, const EvaluationRecords& records, const FigureWords& words, FigureSources* sources)
        : m_evaluation(evaluation)
        , m_records(records)
        , m_words(words)
        , m_sources(sources) {}

    const FigureWords& words() const { return m_words; }
    QString text(const QByteArray& key) const { return m_words.text(key); }

    /// A count; its numerator is the same number.
    void count(const FigureName& name, Counted part);
    /// A count that is part of a whole, which is its denominator: 5 of 8.
    void countOf(const FigureName& name, Counted part, Counted whole);
    /// A share from 0 to 1 of both counts.
    void share(const FigureName& name, Counted part, Counted whole, ShareInterval interval = ShareInterval::Wilson);
    /// Any other number; `source` are the units whose values were taken together.
    void number(const FigureName& name, const FigureNumber& number, FigureSource source = {});

    /// A point that is a share of two counts.
    static CountedPoint sharePoint(const QString& x, Counted part, Counted whole);
    void series(const QString& id, SeriesKind kind, std::vector<CountedPoint> points);

private:
    std::optional<Interval> intervalOf(const Counted& part, const Counted& whole, ShareInterval interval) const;

    Evaluation& m_evaluation;
    const EvaluationRecords& m_records;
    const FigureWords& m_words;
    FigureSources* m_sources;
};

} // namespace brobygger
