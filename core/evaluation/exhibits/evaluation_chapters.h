// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"

namespace brobygger {

/// A chapter of the evaluation as it is read: its figures and exhibits are those whose ids begin so. Its title is the text
/// `chapter.<id>`.
struct EvaluationChapter {
    QString id;
    QStringList beginnings; ///< reach: reach.suggested, reach.by_sex …
    /// Its tables print every figure of it: one of many scores or services, of which those with one definition stand below each
    /// other. A list would say it all again over many pages.
    bool isInTables = false;
    QString said = {}; ///< exhibits called so are of words: they rest on no figure, and are data by themselves
};

/// In the order of the definitions: who was reached first, the boards last. The triple aim and the summary belong to no
/// chapter; they come before all.
const QList<EvaluationChapter>& evaluationChapters();

/// The chapter that a figure, a series or an exhibit of this id stands in; null for the boards before the chapters.
const EvaluationChapter* chapterOf(const QString& id);

QList<const Figure*> figuresOf(const Evaluation& evaluation, const EvaluationChapter& chapter);
QList<const Exhibit*> exhibitsOf(const Evaluation& evaluation, const EvaluationChapter& chapter);
QList<const SeriesFigure*> seriesOf(const Evaluation& evaluation, const EvaluationChapter& chapter);
/// Those whose id is the text or begins with it and a point.
QList<const Exhibit*> exhibitsCalled(const Evaluation& evaluation, const QString& beginning);
/// Whether anything was counted in it: an event, a person, or something that is hidden. A price that the programme names is
/// nothing that was counted.
bool hasData(const Evaluation& evaluation, const EvaluationChapter& chapter);

} // namespace brobygger
