// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merging/merge.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QRadioButton;

namespace brobygger {

class Workspace;

/// Two records side by side: where both say something and not the same, one of the two is chosen, by the mouse or with the
/// arrow keys. What only one of them says comes along by itself and is named.
class MasterChoice final : public QWidget {
    Q_OBJECT
public:
    MasterChoice(const Workspace& workspace, const Citizen& one, const Citizen& other, QWidget* parent = nullptr);

    /// The parts that come from the merged one when this one remains.
    QList<MasterPart> fromMerged(CitizenId remaining) const;

private:
    void addTitles(QGridLayout& grid);
    void addConflict(QGridLayout& grid, const Workspace& workspace, MasterPart part, bool isOfOther);
    void addWhatComesAlong(QGridLayout& grid);

    Citizen m_one;
    Citizen m_other;
    QHash<MasterPart, QRadioButton*> m_ofOther; ///< checked: the second record's
};

} // namespace brobygger
