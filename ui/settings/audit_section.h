// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/security/audit_log.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/tables/record_table.h"
#include "ui/settings/settings_section.h"

class QLabel;

namespace brobygger {

class CitizenField;
class DateField;

/// A line of the log as it is shown.
struct AuditRow {
    AuditEntry entry;
    QString citizen; ///< the name; empty when the line is nobody's
};

/// The log: who did what, when and with whose records, the newest first; of one citizen or one day when they are chosen. It is
/// read when it comes to the front, and never shows what was written, only that it was.
class AuditSection final : public SettingsSection {
    Q_OBJECT
public:
    AuditSection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void retranslate() override;
    void read();
    /// Whether the chain holds, looked at again when lines were added since.
    void checkChain();
    void showChain();
    QList<AuditRow> window(const AuditFilter& filter, qsizetype offset, qsizetype limit) const;

    CitizenField* m_citizen;
    DateField* m_day;
    RecordsOf<AuditRow>* m_rows;
    RecordTable* m_table;
    Chip* m_chain;
    QLabel* m_broken; ///< what is wrong with it; away when nothing is
    std::optional<AuditCheck> m_checked;
    qint64 m_checkedUpTo = -1;
    std::unique_ptr<Task> m_task;
};

} // namespace brobygger
