// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace brobygger {

/// The one window. It holds one thing at a time: the first run, the lock, the work or the citizen beside. Its
/// title names nobody.
class MainWindow final : public QWidget {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);

    /// Puts `content` into the window and deletes what was there, after closing every dialog over it;
    /// half-filled forms are kept as drafts on the way. Never to be called from an event handler of the
    /// content that goes.
    void present(QWidget* content);
    QWidget* content() const { return m_content; }
    /// To be called when it is closing: it stays, since something is still being done.
    void stayOpen() { m_stays = true; }

Q_SIGNALS:
    /// Somebody closed the window; it is still there, so that things can be put away.
    void closing();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void closeDialogs();

    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    bool m_stays = false;
};

} // namespace brobygger
