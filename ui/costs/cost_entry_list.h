// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/costs.h"
#include "ui/shared/entries/entry_list.h"

class QComboBox;

namespace brobygger {

/// Udgifter: what was spent, of one year or of all, the newest first.
class CostEntryList final : public EntryList {
    Q_OBJECT
public:
    explicit CostEntryList(PageContext& context, QWidget* parent = nullptr);

private:
    QList<Column<CostRow>> columns() const;
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;

    RecordsOf<CostRow>* m_rows;
    QComboBox* m_year;
};

} // namespace brobygger
