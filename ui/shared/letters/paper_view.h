// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/letters/paper.h"

#include <QWidget>

namespace brobygger {

/// The pages of a letter as they will lie on the table, below each other, with the window of the envelope drawn in.
class PaperView final : public QWidget {
    Q_OBJECT
public:
    explicit PaperView(QWidget* parent = nullptr);

    void setLetter(const QString& html, const LetterLayout& layout);
    /// Draws in, too, what the window may ever show while the sheet slides in the envelope.
    void showZone();
    /// 100 is the size of the paper on a screen of 96 dots per inch.
    void setZoom(int percent);
    /// So large that the page is as wide as this, until somebody zooms.
    void fitWidth(int pixels);
    int zoom() const { return m_zoom; }
    int pageCount() const { return m_paper ? m_paper->pageCount() : 0; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double pixelsPerMm() const;

    std::unique_ptr<Paper> m_paper;
    int m_zoom = 80;
    bool m_isZoomed = false;
    bool m_isZoneShown = false;
};

} // namespace brobygger
