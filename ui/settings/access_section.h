// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/storage/file_key.h"
#include "ui/settings/settings_section.h"

class QAction;
class QLabel;
class QPrinter;

namespace brobygger {

/// By what the file opens: its passphrase, and the sheet of paper for the day on which that is forgotten.
class AccessSection final : public SettingsSection {
    Q_OBJECT
public:
    AccessSection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);

private:
    void retranslate() override;
    /// What is printed opens the file: whoever wants it shows that the file is theirs.
    void askPassphrase(const QString& problem = {});
    void prove(const QString& passphrase);
    void askPrinter();
    void print(QPrinter& printer);

    QAction* m_change;
    QAction* m_printSheet;
    QLabel* m_passphrase;
    QLabel* m_sheet;
    std::unique_ptr<Task> m_task;
};

} // namespace brobygger
