// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/figures/evaluation_settings.h"
#include "core/evaluation/records/entered_values.h"

namespace brobygger {

/// Something the figures were reckoned with, in words: a deadline, a price, the figure of another place.
struct ReportSetting {
    QString name;
    QString value;
    QString source; ///< empty: a setting of the file

    bool operator==(const ReportSetting&) const = default;
};

/// An evaluation with all that a kept report holds beside it.
struct ReportMaterial {
    Evaluation evaluation; ///< outside: without what the register of releases keeps, which stands there
    EvaluationSettings settings;
    EnteredValues entered;
    QList<ReportSetting> named; ///< settings and entered values in the language of the report
    ReleasedCells rowsBehind;   ///< of the working view: the records behind numerator and denominator of every figure
};

/// Everything but the rows behind, as JSON in UTF-8.
QByteArray reportDocument(const ReportMaterial& material);
/// The same back; nothing when it is no such document.
std::optional<ReportMaterial> materialFromDocument(const QByteArray& document);

} // namespace brobygger
