// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluation/figures/evaluation.h"

namespace brobygger {

/// One piece of the report in reading order; whoever lays it out keeps a piece on one page where it fits.
struct ReportPart {
    QString html;               ///< a paragraph or a table
    std::optional<Chart> chart; ///< instead of html
    bool startsPage = false;
    bool keepsWithNext = false; ///< a heading, or a table above its note

    bool operator==(const ReportPart&) const = default;
};

struct Report {
    QString title;
    QString footer; ///< for every page
    QList<ReportPart> parts;
};

/// The report for the steering group in Danish, from resources/templates/report.html. It prints every figure with its
/// definition, every chart with its table, and what was hidden. Format when the template is broken.
Result<Report> makeReport(const Evaluation& evaluation);

} // namespace brobygger
