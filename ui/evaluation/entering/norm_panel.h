// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/norms/population_norm.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// Befolkningens gennemsnit: what the scores of the citizens are set against, as it was entered. Stands on a page, whose
/// messages tell what was done and offer to take it back.
class NormPanel final : public EntryList {
    Q_OBJECT
public:
    explicit NormPanel(PageContext& context, QWidget* parent = nullptr);

private:
    QList<Column<PopulationNorm>> columns() const;
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;

    RecordsOf<PopulationNorm>* m_rows;
};

} // namespace brobygger
