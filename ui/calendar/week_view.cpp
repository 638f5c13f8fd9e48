// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/week_view.h"

#include "ui/calendar/week_model.h"
#include "ui/kit/record_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace brobygger {

namespace {
constexpr int lineHeight = 56;
}

WeekView::WeekView(WeekModel* model, QWidget* parent)
    : QTableView(parent)
    , m_model(model) {
    setObjectName(QStringLiteral("weekTable"));
    setModel(model);
    setItemDelegate(new RecordDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, &WeekView::openAt);
}

void WeekView::openAt(const QModelIndex& index) {
    if (const AppointmentRow* row = m_model->appointmentAt(index)) {
        Q_EMIT opened(AppointmentRow(*row));
    }
}

QDate WeekView::currentDay() const {
    return currentIndex().isValid() ? m_model->dayAt(currentIndex().column()) : QDate();
}

void WeekView::setCurrentDay(QDate day) {
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->dayAt(column) == day) {
            setCurrentIndex(m_model->index(0, column));
        }
    }
}

const AppointmentRow* WeekView::currentAppointment() const {
    return m_model->appointmentAt(currentIndex());
}

void WeekView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openAt(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void WeekView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

} // namespace brobygger
