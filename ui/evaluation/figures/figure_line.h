// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluation/figures/figure_button.h"

namespace brobygger {

/// A figure as a line below others: what it is and what it is made of at the left, the number at the right.
class FigureLine final : public FigureButton {
    Q_OBJECT
public:
    using FigureButton::FigureButton;
    QSize sizeHint() const override;

protected:
    int insideHeight(int width) const override;
    void paintInside(QPainter& painter, const QRect& inside, const Colours& colours) const override;

private:
    int numberWidth() const;
    /// What stands below the title: what it is made of, or in words why there is no number.
    QString below() const;
};

} // namespace brobygger
