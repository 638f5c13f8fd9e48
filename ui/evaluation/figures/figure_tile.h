// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluation/figures/figure_button.h"

namespace brobygger {

/// A figure as one of several beside each other: what it is, the number, and what it is made of; where it was counted over time
/// with a small line of it.
class FigureTile final : public FigureButton {
    Q_OBJECT
public:
    using FigureButton::FigureButton;
    /// The values of its months or quarters; a missing one is a gap. The axis begins at 0 and ends above the highest.
    void setCourse(const QList<std::optional<double>>& values);
    QSize sizeHint() const override;

protected:
    int insideHeight(int width) const override;
    void paintInside(QPainter& painter, const QRect& inside, const Colours& colours) const override;

private:
    void paintCourse(QPainter& painter, const QRect& where, const Colours& colours) const;

    QList<std::optional<double>> m_course;
};

} // namespace brobygger
