// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/barrier.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// What stands in one citizen's way, what is done about it, and what came out of that.
class BarrierList final : public EntryList {
    Q_OBJECT
public:
    BarrierList(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);

private:
    static QList<Column<Barrier>> columns();
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;

    CitizenId m_citizen;
    RecordsOf<Barrier>* m_rows;
};

} // namespace brobygger
