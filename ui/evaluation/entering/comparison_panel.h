// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparisons/comparison_figure.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// Andre steder: the quotations that the program brings along, which stay as they are, and those that were entered. Stands on a
/// page, whose messages tell what was done and offer to take it back.
class ComparisonPanel final : public EntryList {
    Q_OBJECT
public:
    explicit ComparisonPanel(PageContext& context, QWidget* parent = nullptr);

private:
    static QList<Column<ComparisonFigure>> columns();
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;
    bool isOwn(int row) const override;

    RecordsOf<ComparisonFigure>* m_rows;
};

} // namespace brobygger
