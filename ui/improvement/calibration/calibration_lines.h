// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/calibration.h"

#include <QStringList>

namespace brobygger {

/// Screenings that can be opened, and what they are called.
struct CasePart {
    QString name;
    CaseRows rows;
};

/// One line of a table about the tool: what stands in its columns, what it means, and the screenings behind it.
struct CalibrationLine {
    QString key;
    QStringList cells; ///< the first says what it is
    QString meaning;
    QList<CasePart> parts; ///< the first that has any is opened
};

// The tables of a calibration, each with the titles of its columns; criteria and figures in the language asked for.

/// The verdict held against the decision, and how far two screeners agree.
QStringList figureColumns();
QList<CalibrationLine> figureLines(const Calibration& calibration, const QString& language);

/// What two screeners of the same citizens found.
QStringList screenerColumns();
QList<CalibrationLine> screenerLines(const Calibration& calibration);

/// How each criterion was answered, and where it alone decided.
QStringList criterionColumns();
QList<CalibrationLine> criterionLines(const Calibration& calibration, const QString& language);

/// Who would be in if the tool were another, the tool as it is first.
QStringList changeColumns();
QList<CalibrationLine> changeLines(const Calibration& calibration, const QString& language);

} // namespace brobygger
