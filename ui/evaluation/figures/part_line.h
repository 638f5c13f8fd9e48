// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluation/figures/figure_button.h"

namespace brobygger {

/// A part of a whole as a line: a sign and a word, a bar, how many and their share. Opens who they are.
class PartLine final : public FigureButton {
    Q_OBJECT
public:
    enum class Move { Up, Level, Down };

    /// `share` is of the whole, 0 to 1; nothing where it is hidden.
    PartLine(const ShownFigure& figure, const QString& word, Move move, std::optional<double> share, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    int insideHeight(int width) const override;
    void paintInside(QPainter& painter, const QRect& inside, const Colours& colours) const override;

private:
    QString m_word;
    Move m_move;
    std::optional<double> m_share;
};

} // namespace brobygger
