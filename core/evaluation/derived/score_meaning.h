// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace brobygger {

/// What one person's score did: more than the measurement can err, or not.
enum class ScoreMove { Better, Same, Worse };

/// The difference between two scores of one person as a move. Nothing for a score whose error and direction are not known.
/// Thresholds, all in the points of the score:
/// - SF-12, physical: more than 9.19, mental: more than 13.58: |RCI| > 1.96 (Jacobson & Truax) with a deviation of 10 and the
///   American test–retest reliabilities .89 and .76;
/// - WHO-5: 10 or more, the change usually taken as meaningful;
/// - Work Ability Score: more than 1.92, the smallest detectable change (Stienstra; ICC .89);
/// - self-rated health and T-ILS, of which lower is better: one step or more, since their error is not known.
std::optional<ScoreMove> moveOf(const QString& score, double before, double after);

/// How far one person must move for that, to either side.
struct ScoreLimit {
    double points = 0;
    bool isEnough = false; ///< exactly so much is enough, otherwise it must be more
};
/// Nothing for a score of which it is not known.
std::optional<ScoreLimit> limitOf(const QString& score);

} // namespace brobygger
