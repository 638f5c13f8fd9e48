// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;
class QSettings;
class QWidget;

namespace brobygger {

/// Remembers on this machine how somebody likes to see things: where the window stood, and the widths and the order of the
/// columns of each table, by the table's object name. Never anything of what is in a file. It watches tables as they come to be
/// shown, so that no page has to hand it on.
class ViewMemory final : public QObject {
    Q_OBJECT
public:
    /// `memory` must outlive it.
    ViewMemory(QApplication& application, QSettings& memory);

    /// Puts a window where it stood last, moved onto the screen if that screen is gone, and never larger than the screen leaves
    /// room for under a title bar.
    void place(QWidget& window) const;
    void remember(const QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QSettings& m_memory;
};

} // namespace brobygger
