// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/commands/actions.h"
#include "ui/kit/page.h"
#include "ui/shell/navigator.h"
#include "ui/shell/slice.h"

#include <QTabWidget>
#include <chrono>

class QLabel;
class QPushButton;

namespace brobygger {

/// The window while the citizen sits beside: this one person, and of the tabs only those that fit. There is
/// no list, no search, no palette and no other name, and nothing leads anywhere else. Whether the passphrase
/// to leave is right is the application's to say.
class BesideView final : public QWidget, public Navigator, public MessageHolder {
    Q_OBJECT
public:
    BesideView(Workspace& workspace, Ask& ask, CitizenId citizen, const QList<CitizenTabEntry>& tabs,
               QWidget* parent = nullptr);
    ~BesideView() override;

    /// Goes to a tab of this citizen; everything else is refused without a word.
    void open(const Target& target) override;
    CitizenId citizen() const { return m_citizen; }
    MessageBar* messages() const override { return m_messages; }
    /// Its own: what was done for others is not known here. The work goes on from it afterwards.
    UndoHistory& undoHistory() const override { return *m_history; }
    /// The passphrase was wrong, or could not be tried.
    void fail(const QString& message);
    /// The passphrase is tried later; says when.
    void wait(std::chrono::seconds seconds);
    void setBusy(bool isBusy);
    const ActionCollection& commands() const { return m_commands; }

Q_SIGNALS:
    void lockAsked();
    /// Somebody wants to leave and has given a passphrase.
    void leaveAsked(const QString& passphrase);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addCommands();
    void askPassphrase(const QString& problem);
    void retranslate();

    Ask& m_ask;
    CitizenId m_citizen;
    ActionCollection m_commands;
    ActionCollection m_tabCommands;
    PageContext m_context;
    QList<CitizenTabEntry> m_entries;
    QList<CitizenTab*> m_made; ///< in the order of the entries
    QLabel* m_name;
    QTabWidget* m_tabs;
    MessageBar* m_messages;
    UndoHistory* m_history;
    QAction* m_leave = nullptr;
    QAction* m_lock = nullptr;
};

} // namespace brobygger
