// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"

#include <QFrame>
#include <QPointer>

class QAction;
class QLabel;
class QVBoxLayout;

namespace brobygger {

class Facts;
struct PageContext;

/// One appointment beside its block in the week: where, with whom, how one gets there, whether it is reminded,
/// and what can be done with it. Escape closes it and gives the focus back.
class AppointmentPopover final : public QFrame {
    Q_OBJECT
public:
    /// The buttons are these commands', in this order.
    AppointmentPopover(PageContext& context, const QList<QAction*>& commands, QWidget* page);

    /// Shows it beside `anchor`, inside the page; the focus goes to the first button.
    void showFor(const AppointmentRow& row, QWidget* anchor);
    void dismiss();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(const AppointmentRow& row);
    void moveBeside(const QWidget* anchor);

    PageContext& m_context;
    QLabel* m_name;
    QLabel* m_when;
    Facts* m_facts;
    QList<QWidget*> m_buttons;
    QPointer<QWidget> m_anchor;
};

} // namespace brobygger
