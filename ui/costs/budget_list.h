// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/budget_entry.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// Budget: each line beside what was booked of it in its year.
class BudgetList final : public EntryList {
    Q_OBJECT
public:
    explicit BudgetList(PageContext& context, QWidget* parent = nullptr);

private:
    QList<Column<BudgetRow>> columns() const;
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;

    RecordsOf<BudgetRow>* m_rows;
};

} // namespace brobygger
