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

/// The report for the steering group in the language asked for, from resources/templates/report.html: first the most important
/// sentences and the triple aim, then the chapters that have data, each with its exhibits and with its figures and their
/// definitions (each printed once), last what was hidden. The display of every figure stands in it. Of any programme, whatever
/// numbers it names. Format when the template is broken.
Result<Report> makeReport(const Evaluation& evaluation);

} // namespace brobygger
