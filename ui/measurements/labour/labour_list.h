// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/labour/labour_status.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// Forsørgelse: on what one citizen lives, from day to day, the latest first.
class LabourList final : public EntryList {
    Q_OBJECT
public:
    LabourList(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);

private:
    QList<Column<LabourStatus>> columns() const;
    /// Whether it is the one of today, or the last one, which has run out.
    ChipText stateOf(const LabourStatus& status) const;
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;

    CitizenId m_citizen;
    QList<LabourStatus> m_statuses;
    RecordsOf<LabourStatus>* m_rows;
};

} // namespace brobygger
