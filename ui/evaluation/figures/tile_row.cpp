// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/figures/tile_row.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr int betweenTiles = 12;

int heightOfTile(const QWidget* tile, int width) {
    return tile->hasHeightForWidth() ? tile->heightForWidth(width) : tile->sizeHint().height();
}
} // namespace

TileRow::TileRow(QWidget* parent)
    : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TileRow::add(QWidget* tile) {
    tile->setParent(this);
    m_tiles.append(tile);
    updateGeometry();
}

int TileRow::leastWidth() const {
    int width = 1;
    for (const QWidget* tile : m_tiles) {
        width = std::max(width, tile->minimumSizeHint().width());
    }
    return width;
}

int TileRow::columnsIn(int width) const {
    const int most = std::max(1, static_cast<int>(m_tiles.size()));
    return std::clamp((width + betweenTiles) / (leastWidth() + betweenTiles), 1, most);
}

int TileRow::tileWidth(int width) const {
    const int columns = columnsIn(width);
    return std::max(1, (width - (columns - 1) * betweenTiles) / columns);
}

int TileRow::rowHeight(qsizetype first, int columns, int width) const {
    int height = 0;
    for (qsizetype at = first; at < std::min<qsizetype>(first + columns, m_tiles.size()); ++at) {
        height = std::max(height, heightOfTile(m_tiles[at], width));
    }
    return height;
}

int TileRow::heightForWidth(int width) const {
    const int columns = columnsIn(width);
    int height = 0;
    for (qsizetype first = 0; first < m_tiles.size(); first += columns) {
        height += rowHeight(first, columns, tileWidth(width)) + (first > 0 ? betweenTiles : 0);
    }
    return height;
}

QSize TileRow::sizeHint() const {
    const int tiles = static_cast<int>(m_tiles.size());
    const int width = tiles * leastWidth() + std::max(0, tiles - 1) * betweenTiles;
    return {width, heightForWidth(width)};
}

QSize TileRow::minimumSizeHint() const { return {leastWidth(), 0}; }

void TileRow::resizeEvent(QResizeEvent*) {
    const int columns = columnsIn(width());
    const int wide = tileWidth(width());
    int top = 0;
    for (qsizetype first = 0; first < m_tiles.size(); first += columns) {
        const int high = rowHeight(first, columns, wide);
        for (qsizetype at = first; at < std::min<qsizetype>(first + columns, m_tiles.size()); ++at) {
            const int column = static_cast<int>(at - first);
            m_tiles[at]->setGeometry(column * (wide + betweenTiles), top, wide, high);
        }
        top += high + betweenTiles;
    }
}

} // namespace brobygger
