// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "ui/kit/labels/chip.h"

#include <QWidget>

namespace brobygger {

/// What a block says of its appointment; its state is a bar, an icon and a word, never the colour alone.
struct BlockText {
    QString name;     ///< first name and initial
    QString initials; ///< instead of a name there is no room for
    QString detail;   ///< "10.00 hjemmebesøg", or the word of its outcome
    ChipText state;   ///< the word, tone and icon of what became of it; empty: still to come
    QString spoken;   ///< everything, for a screen reader and the tool tip
};

/// One appointment in the week. It is found by assistive tools like any button.
class AppointmentBlock final : public QWidget {
    Q_OBJECT
public:
    AppointmentBlock(AppointmentRow row, BlockText text, QWidget* parent);

    const AppointmentRow& row() const { return m_row; }
    QDate day() const { return m_row.appointment.startsAt.date(); }
    /// The one the keys work on; only it is reached with Tab.
    void setCurrent(bool isCurrent);
    /// Who it is with, as far as there is room: the name, or the initials.
    QString shownName() const;

Q_SIGNALS:
    void chosen();  ///< the mouse or the focus came to it
    void clicked(); ///< to be shown beside
    void opened();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    /// Too narrow for the name: the words stand close to the edges then.
    bool isNarrow() const;
    AppointmentRow m_row;
    BlockText m_text;
    bool m_isCurrent = false;
};

} // namespace brobygger
