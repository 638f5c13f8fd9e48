// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "ui/settings/settings_section.h"

#include <QTimer>

class QAction;
class QLabel;

namespace brobygger {

struct BackupCopy;

/// When the window locks by itself, the verified copy of the file, and the way back to one.
class SafetySection final : public SettingsSection {
    Q_OBJECT
public:
    SafetySection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void retranslate() override;
    /// The command line makes backups, too, also while the window is open.
    void showLast();
    void askFolder();
    void backUp(const QString& folder);
    void tellMade(const BackupCopy& copy, const QString& folder);

    QAction* m_backup;
    QAction* m_restore;
    QLabel* m_last;
    QTimer m_minute;
    bool m_isCopying = false;
    std::unique_ptr<Task> m_task;
};

} // namespace brobygger
