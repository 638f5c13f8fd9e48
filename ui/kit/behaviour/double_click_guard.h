// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QWidget>

class QCoreApplication;
class QMouseEvent;

namespace brobygger {

/// Holds back the second click of a double click when the first one has put something else under the pointer: a button or
/// another page after a click on a row of a list, another window, or what follows something that is gone. In a RecordTable
/// the row is opened all the same while the table is in sight.
class DoubleClickGuard final : public QObject {
    Q_OBJECT
public:
    explicit DoubleClickGuard(QCoreApplication& application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isStray(const QWidget& widget, const QMouseEvent& event) const;
    bool press(QWidget& widget, const QMouseEvent& event);
    void openFirstRow() const;

    QPointer<QWidget> m_first; ///< the widget under the last press
    QPointer<QWidget> m_window;
    bool m_firstWasInList = false;
    QPoint m_where;
    quint64 m_pressTime = 0;
    QElapsedTimer m_since;
    bool m_isHolding = false; ///< until the button is let go
};

} // namespace brobygger
