// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace brobygger {

struct AgendaRow;

/// Draws the rows of I dag: chip, bold name and what it is about, detail and warning, and the line's button.
class AgendaDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the button of a row stands, so that a click can be told from one on the row.
    static QRect buttonRect(const AgendaRow& row, const QRect& where);

private:
    static void paintItem(QPainter* painter, const QStyleOptionViewItem& option, const AgendaRow& row);
};

} // namespace brobygger
