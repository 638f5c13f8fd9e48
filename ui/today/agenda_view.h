// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda_item.h"

#include <QListView>

namespace brobygger {

class AgendaModel;

/// The list of I dag. Up and Down go from line to line past the titles, Enter opens the thing, Space or a
/// click on the button does what the button says. After something is done the next line is the current one.
class AgendaView final : public QListView {
    Q_OBJECT
public:
    explicit AgendaView(AgendaModel* model, QWidget* parent = nullptr);
    /// Puts the current line back after the model was read again.
    void restoreCurrent();

Q_SIGNALS:
    void opened(const brobygger::AgendaItem& item);
    /// `where`: below the button, in global coordinates.
    void carriedOut(const brobygger::AgendaItem& item, QPoint where);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void carryOut(const QModelIndex& index);

    AgendaModel* m_model;
    AgendaKind m_kind = AgendaKind::Appointment;
    qint64 m_record = 0;
    int m_position = 0;
};

} // namespace brobygger
