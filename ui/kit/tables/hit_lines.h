// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

class QListWidget;
class QListWidgetItem;

namespace brobygger {

/// A line in a list of things found or done: what it is called, what tells it from others, and what it is.
struct HitLine {
    QString title;
    QString detail = {};
    QString kind = {}; ///< at the right, muted
    QIcon icon = {};
};

/// Adds a line to a list that a HitDelegate paints.
QListWidgetItem* addHitLine(QListWidget* list, const HitLine& line);

/// Paints such lines: the icon, the title, the muted detail below, the kind at the right.
class HitDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int leastWidth = 360;

    using QStyledItemDelegate::QStyledItemDelegate;
    /// 44 px for two lines of text, 34 for one, of the usual size.
    static int heightOf(const QString& detail);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace brobygger
