// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/audit_log.h"
#include "ui/kit/tables/record_table.h"
#include "ui/settings/settings_section.h"

namespace brobygger {

/// Every file in clear that the program has written or read, and whether it still lies there: letters,
/// reports, imports.
class PlainFilesSection final : public SettingsSection {
    Q_OBJECT
public:
    PlainFilesSection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);

private:
    void retranslate() override;
    void read();

    RecordsOf<PlainFile>* m_rows;
    RecordTable* m_table;
};

} // namespace brobygger
