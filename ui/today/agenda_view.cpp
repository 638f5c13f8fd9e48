// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/agenda_view.h"

#include "ui/today/agenda_delegate.h"
#include "ui/today/agenda_model.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace brobygger {

AgendaView::AgendaView(AgendaModel* model, QWidget* parent)
    : QListView(parent)
    , m_model(model) {
    setObjectName(QStringLiteral("agendaList"));
    setFrameShape(QFrame::NoFrame);
    setModel(model);
    setItemDelegate(new AgendaDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
}

void AgendaView::restoreCurrent() {
    const int found = m_model->positionOf(m_kind, m_record);
    const int position = found >= 0 ? found : m_model->itemNear(m_position);
    setCurrentIndex(position >= 0 ? m_model->index(position) : QModelIndex());
}

void AgendaView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid() && m_model->row(current.row()).kind == AgendaRow::Kind::Item) {
        m_position = current.row();
        m_kind = m_model->row(m_position).item.kind;
        m_record = m_model->row(m_position).item.recordId;
    }
}

void AgendaView::carryOut(const QModelIndex& index) {
    const AgendaRow row = m_model->row(index.row());
    const QRect button = AgendaDelegate::buttonRect(row, visualRect(index));
    Q_EMIT carriedOut(row.item, viewport()->mapToGlobal(button.bottomLeft()));
}

void AgendaView::keyPressEvent(QKeyEvent* event) {
    const QModelIndex index = currentIndex();
    const bool isOnItem = index.isValid() && m_model->row(index.row()).kind == AgendaRow::Kind::Item;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isOnItem && enter && event->modifiers() == Qt::ControlModifier) {
        carryOut(index);
    } else if (isOnItem && enter) {
        Q_EMIT opened(AgendaItem(m_model->row(index.row()).item));
    } else if (isOnItem && event->key() == Qt::Key_Space) {
        carryOut(index);
    } else {
        QListView::keyPressEvent(event);
    }
}

void AgendaView::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isOnItem = index.isValid() && m_model->row(index.row()).kind == AgendaRow::Kind::Item;
    if (isOnItem && event->button() == Qt::LeftButton &&
        AgendaDelegate::buttonRect(m_model->row(index.row()), visualRect(index))
            .contains(event->position().toPoint())) {
        carryOut(index);
    }
}

void AgendaView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && m_model->row(index.row()).kind == AgendaRow::Kind::Item) {
        Q_EMIT opened(AgendaItem(m_model->row(index.row()).item));
    }
}

void AgendaView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace brobygger
