// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluation/figures/figure_button.h"
#include "ui/evaluation/figures/figure_mark.h"

namespace brobygger {

/// A figure of the board: its mark at the left, the number with its interval at the right. Alone under its title the number is
/// large and the interval stands below it; one of several is a low line with its own name before it.
class BoardLine final : public FigureButton {
    Q_OBJECT
public:
    /// `label` is empty for one that stands alone under its title.
    BoardLine(const ShownFigure& figure, const FigureMark& mark, const QString& label, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    int insideHeight(int width) const override;
    void paintInside(QPainter& painter, const QRect& inside, const Colours& colours) const override;

private:
    bool isAlone() const { return m_label.isEmpty(); }
    QString besideNumber() const;
    /// Why there is no number, with the name of one of several.
    QString wordsInstead() const;
    int numbersWidth(int width) const;
    void paintNumbers(QPainter& painter, const QRect& where, const Colours& colours) const;
    void paintWords(QPainter& painter, const QRect& inside, const Colours& colours) const;

    FigureMark m_mark;
    QString m_label;
};

} // namespace brobygger
