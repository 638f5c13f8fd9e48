// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"

#include <QFrame>

class QAction;
class QLabel;

namespace brobygger {

/// Says over the figures that they are of several files, of which, and how to have the own ones back.
class CombinedStrip final : public QFrame {
    Q_OBJECT
public:
    /// `ownFigures` is the command that counts the own file alone again.
    explicit CombinedStrip(QAction* ownFigures, QWidget* parent = nullptr);
    /// The files behind what is shown; none while it is counted.
    void tell(const QList<CombinedFile>& files);

private:
    QLabel* m_words;
};

} // namespace brobygger
