// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"

namespace brobygger {

class Codes;

/// What is chosen on the tab of changes: a score, and the later one of its two moments.
struct ChangeChoice {
    QString score;  ///< who5, sf12v2_pcs …
    QString moment; ///< end, month_3 … after_12

    bool operator==(const ChangeChoice&) const = default;
    /// "change.who5.end.mean"
    QString figure(const char* part) const;
};

/// A score the file holds, with the moments somebody has come to.
struct ChangeScore {
    QString id;
    QString name; ///< short, for a row of them
    QStringList moments;
};

/// In the order of the figures.
QList<ChangeScore> changeScores(const Evaluation& evaluation);
/// What of it can be chosen: as it was where that is still there, otherwise the end of the first score.
ChangeChoice validChoice(const QList<ChangeScore>& scores, const ChangeChoice& choice);
/// "Start → slut", "Start → 3 md."
QString changeMomentName(const QString& moment);
/// The ends of a score's scale; nothing for one that is not known here.
std::optional<std::pair<double, double>> scaleOfScore(const QString& score);

/// What may be written of it, in the language of the evaluation.
QStringList sentencesOf(const Evaluation& evaluation, const Codes& codes, const ChangeChoice& choice);

} // namespace brobygger
