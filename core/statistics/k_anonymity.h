// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace brobygger {

/// How well rows of a de-identified extract hide in each other (WP216: singling out, inference). Rows that
/// agree in everything an outsider may know (the quasi-identifiers) form a class.
struct AnonymityRow {
    QStringList known; ///< quasi-identifiers, the same number in every row
    QString sensitive; ///< what must not be learnt
};

struct Anonymity {
    int k = 0; ///< smallest class; 0 without rows
    int classes = 0;
    int uniqueRows = 0; ///< rows alone in their class
    int rowsBelow3 = 0; ///< rows in classes smaller than 3
    int rowsBelow5 = 0;
    int l = 0; ///< fewest different sensitive values in a class; at 1 whoever finds the class learns the value
};

Anonymity anonymity(const std::vector<AnonymityRow>& rows);

/// Which rows stand in a class smaller than k: to be left out or generalised, and counted.
std::vector<bool> rowsInSmallClasses(const std::vector<AnonymityRow>& rows, int k);

/// The ten-year band of an age: 30-39, 40-49 …
QString ageBand(int age);

} // namespace brobygger
