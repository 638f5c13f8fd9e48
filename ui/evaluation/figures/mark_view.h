// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluation/figures/figure_mark.h"

#include <QWidget>

namespace brobygger {

/// A mark by itself. What it shows stands in words beside it, so that a screen reader passes it over.
class MarkView final : public QWidget {
    Q_OBJECT
public:
    explicit MarkView(const FigureMark& mark, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FigureMark m_mark;
};

} // namespace brobygger
