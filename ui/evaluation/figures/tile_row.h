// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace brobygger {

/// Tiles of one width beside each other, as many as there is room for, the others below; those of one row are equally high.
class TileRow final : public QWidget {
    Q_OBJECT
public:
    explicit TileRow(QWidget* parent = nullptr);
    void add(QWidget* tile);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int columnsIn(int width) const;
    int tileWidth(int width) const;
    int rowHeight(qsizetype first, int columns, int width) const;
    int leastWidth() const;

    QList<QWidget*> m_tiles;
};

} // namespace brobygger
