// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/commands/actions.h"

#include <QWidget>
#include <chrono>

class QLabel;

namespace brobygger {

class Ask;

/// The window while the citizen does something alone: that one thing and the way out, which needs the passphrase. No name,
/// no menu, no search, no palette, no other page. Closing the window locks it instead, so that whoever sits there does not end
/// the worker's program. Whether the passphrase is right is the application's to say.
class HandedOverView final : public QWidget {
    Q_OBJECT
public:
    HandedOverView(Ask& ask, QWidget* content, QWidget* parent = nullptr);

    /// The passphrase was wrong, or could not be tried.
    void fail(const QString& message);
    /// The passphrase is tried later; says when.
    void wait(std::chrono::seconds seconds);
    const ActionCollection& commands() const { return m_commands; }

Q_SIGNALS:
    void lockAsked();
    /// The worker wants it back and has given a passphrase.
    void leaveAsked(const QString& passphrase);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addCommands();
    void askPassphrase(const QString& problem);

    Ask& m_ask;
    ActionCollection m_commands;
    QAction* m_leave = nullptr;
    QWidget* m_content;
    QLabel* m_waiting; ///< in sight only until the passphrase is tried
};

} // namespace brobygger
