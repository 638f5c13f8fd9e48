// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/local_text.h"

#include <QList>
#include <QStringList>
#include <optional>
#include <vector>

namespace brobygger {

/// Which way a score is better; some say nothing about that.
enum class BetterWhen { Neither, Higher, Lower };

/// One answer slot: its permitted whole numbers, a topic in our own words and what the two ends stand for.
/// The licensed wording is not ours to ship: see item_texts.h.
struct InstrumentItem {
    QString id;
    int min = 0;
    int max = 0;
    LocalText topic;
    LocalText lowEnd;
    LocalText highEnd;
};

/// How one score is made of answers and of scores before it.
enum class ScoreType {
    Answer,        ///< an answer as it is
    Sum,           ///< points of several answers
    Multiple,      ///< a score times a factor
    Lookup,        ///< a whole-number score looked up in a table
    Band,          ///< the named range an answer or score lies in
    Flag,          ///< yes or no by a limit
    NormT,         ///< 50 + 10·(scale − mean)/deviation of a norm group
    NormComponent, ///< 50 + 10·Σ weight·(scale − mean)/deviation
};

/// What each answer of an item adds to a sum; without points the answer itself.
struct SumTerm {
    int item = 0;
    std::vector<double> points; ///< by answer, from the smallest
};

/// An item whose answer makes others needless: they count as 0 when left empty.
struct NeedlessWhen {
    int item = 0;
    int answer = 0;
    std::vector<int> items;
};

struct SumRule {
    std::vector<SumTerm> terms;
    double constant = 0;
    int missingAllowed = 0;
    bool prorated = false; ///< missing answers count as the mean of the others
    bool needsAll = false; ///< no value unless every item of the instrument is answered
    std::optional<NeedlessWhen> needless;
};

/// A named range: everything above the band before it, up to `to`.
struct ScoreBand {
    double to = 0;
    QString id;
    LocalText label;
};

/// A limit; by sex when the source gives one for each.
struct FlagRule {
    std::optional<double> atLeast;
    std::optional<double> atMost;
    std::optional<double> atLeastForWomen;
    std::optional<double> atLeastForMen;
};

struct NormTerm {
    int scale = 0; ///< a score before this one
    double mean = 0;
    double deviation = 1;
    double weight = 1;
};

/// Positions refer to the instrument's items and scores; `score` is always one before this one.
struct ScoreRule {
    QString id; ///< a dot groups scores in JSON: "us1998.pcs"
    ScoreType type = ScoreType::Answer;
    LocalText label;
    BetterWhen better = BetterWhen::Neither;
    bool shown = false; ///< a main score: shown as the result, followed over time
    QString source = {};
    std::optional<int> item = {};  ///< what Answer, Band and Flag look at …
    std::optional<int> score = {}; ///< … or this score; also Multiple, Lookup
    SumRule sum = {};
    double factor = 1;
    int tableFrom = 0;
    std::vector<double> table = {};
    std::vector<ScoreBand> bands = {};
    FlagRule flag = {};
    std::vector<NormTerm> norm = {};
};

/// How much one person must move before the change means something.
struct ChangeRule {
    enum class Meaning {
        BeyondError, ///< more than the measurement can err
        Meaningful,  ///< the difference usually taken as worth noticing
    };
    int score = 0;
    Meaning meaning = Meaning::BeyondError;
    std::optional<double> points; ///< the change itself …
    double deviation = 0;         ///< … or what the reliable change index needs
    double reliability = 0;
    QString source;
};

/// When the worker is asked to talk about safety today. Never shown to the citizen.
struct SafetyRule {
    std::optional<int> item;
    std::optional<int> score;
    FlagRule limit;
};

/// Where the numbers of a weighted score come from.
struct WeightSet {
    QString id; ///< stored with every answer set
    LocalText name;
    QString source;
    LocalText rights;
};

/// A questionnaire as data: answer slots, how they are scored, and what may be said about the result. Two
/// instruments are never compared, nor two versions of one.
struct Instrument {
    QString id;      ///< "WHO5"
    QString version; ///< stored with every answer set
    LocalText name;
    LocalText recall;  ///< the period asked about
    LocalText licence; ///< a reminder shown before it is used
    LocalText norm;    ///< what a weighted score is compared with
    QString source;
    bool activeFromStart = false;
    bool groupsOnly = false;     ///< for figures of groups, never for judging one person
    bool wholeQuestions = false; ///< the topics are the questions themselves, in words of our own
    std::optional<WeightSet> weights;
    QList<InstrumentItem> items;
    QList<ScoreRule> scores;
    QList<ChangeRule> changes;
    QList<SafetyRule> safety;

    /// The position of an item or a score; nothing when there is none.
    std::optional<int> itemAt(const QString& itemId) const;
    std::optional<int> scoreAt(const QString& scoreId) const;
};

} // namespace brobygger
