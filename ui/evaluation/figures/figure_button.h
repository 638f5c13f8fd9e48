// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluation/figures/figure_wording.h"

#include <QAbstractButton>

namespace brobygger {

struct Colours;

/// A figure that paints itself. Where rows stand behind it, it is a button that opens them, by Enter too. Each shape says how.
class FigureButton : public QAbstractButton {
    Q_OBJECT
public:
    /// Calls itself after the figure: "noshow_rateButton".
    explicit FigureButton(const ShownFigure& figure, QWidget* parent = nullptr);
    const ShownFigure& figure() const { return m_figure; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return insideHeight(width - 2 * inset) + 2 * inset; }
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void opened(const QString& figureId, const QString& title);

protected:
    static constexpr int inset = 4; ///< room for the focus ring

    /// How high what is painted is in this width.
    virtual int insideHeight(int width) const = 0;
    virtual void paintInside(QPainter& painter, const QRect& inside, const Colours& colours) const = 0;

    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    ShownFigure m_figure;
};

/// A number that is hidden outside: a hatched cell with the word.
void paintHiddenCell(QPainter& painter, const QRect& where, const QString& word, const Colours& colours);
/// Hatching alone: what is missing.
void paintHatching(QPainter& painter, const QRectF& where, const Colours& colours);
/// The font of a number that stands among others, in pixels at the usual size of text.
QFont numberFont(int pixels);

} // namespace brobygger
