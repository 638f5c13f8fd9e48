// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/considerations/work_consideration.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// Skånehensyn: what work must spare one citizen, those that hold first; what was ended or corrected stays below.
class ConsiderationsList final : public EntryList {
    Q_OBJECT
public:
    ConsiderationsList(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);

private:
    QList<Column<WorkConsideration>> columns() const;
    ChipText stateOf(const WorkConsideration& consideration) const;
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;
    bool isOwn(int row) const override;

    CitizenId m_citizen;
    RecordsOf<WorkConsideration>* m_rows;
};

} // namespace brobygger
