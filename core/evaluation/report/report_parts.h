// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/figure_words.h"
#include "core/evaluation/report/report.h"

#include <QSet>

namespace brobygger {

/// Turns the filled-in template into the parts of a report. Between its paragraphs stand comments: `page` begins a page, `keep`
/// holds the part before to the one after, `part` only separates two, `tiles` are the first numbers, `exhibits x` those called
/// x or x.…, `chapters` every chapter that has data with its exhibits and figures, `rest` the figures of the others.
class ReportParts final {
public:
    explicit ReportParts(const Evaluation& evaluation)
        : m_evaluation(evaluation)
        , m_words(evaluation.request.language) {}

    QList<ReportPart> read(const QString& html);

private:
    void obey(const QString& word, const QString& argument);
    void add(ReportPart part);
    void addHtml(const QString& html);
    /// Holds what was added last to what comes next.
    void keep();
    void addHeading(const QString& html);
    void addTiles();
    void addExhibit(const Exhibit& exhibit);
    void addChapters();
    void addFigures(const QList<const Figure*>& figures, const char* heading);
    void addRest();

    const Evaluation& m_evaluation;
    FigureWords m_words;
    QList<ReportPart> m_parts;
    QSet<QString> m_defined; ///< definitions that have been printed
    bool m_startsPage = false;
};

} // namespace brobygger
