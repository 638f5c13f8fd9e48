// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/audit_log.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/tables/record_table.h"
#include "ui/settings/settings_section.h"

class QAction;

namespace brobygger {

/// A file in clear, and what has become of it.
struct PlainFileRow {
    PlainFile file;
    bool isThere = false;
    bool isOverdue = false; ///< still there for longer than the settings allow
};

/// Every file in clear that the program has written or read, and whether it still lies there: letters, reports, imports. What
/// still lies there comes first, the oldest first, and can be deleted.
class PlainFilesSection final : public SettingsSection {
    Q_OBJECT
public:
    PlainFilesSection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void retranslate() override;
    void addCommands();
    void read();
    QList<PlainFileRow> rows() const;
    std::optional<PlainFileRow> chosen() const;
    void followChoice();
    void openFolder();
    void askToDelete();
    void deleteFile(const QString& path);
    void openMachineSheet();

    RecordsOf<PlainFileRow>* m_rows;
    RecordTable* m_table;
    Chip* m_count;
    QAction* m_openFolder = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_machine = nullptr;
};

} // namespace brobygger
