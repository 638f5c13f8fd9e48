// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tables/whole_rows.h"

#include "ui/kit/tables/record_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace brobygger {

WholeRows::WholeRows(RecordTable* table, QWidget* parent)
    : QWidget(parent)
    , m_table(table) {
    m_table->setParent(this);
    connect(m_table->records(), &QAbstractItemModel::modelReset, this, &WholeRows::fill);
}

QSize WholeRows::sizeHint() const { return m_table->sizeHint(); }

QSize WholeRows::minimumSizeHint() const { return m_table->minimumSizeHint(); }

void WholeRows::fill() {
    constexpr int frame = 2;
    const QScrollBar* aside = m_table->horizontalScrollBar();
    const int around = m_table->horizontalHeader()->height() + frame + (aside->isVisible() ? aside->height() : 0);
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int rows = qMax(0, height() - around) / row;
    const bool isCut = rows > 0 && m_table->records()->rowCount() > rows;
    m_table->setGeometry(0, 0, width(), isCut ? around + rows * row : height());
}

bool WholeRows::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry(); // larger text makes higher rows
        fill();
    }
    return QWidget::event(event);
}

void WholeRows::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fill();
}

} // namespace brobygger
