// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/price.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// Priser: all that were entered, the newest year first; one that a later one of its year has replaced says so.
class PriceList final : public EntryList {
    Q_OBJECT
public:
    explicit PriceList(PageContext& context, QWidget* parent = nullptr);

private:
    struct Row {
        Price price;
        bool counts = true;
    };

    static QList<Column<Row>> columns();
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;

    RecordsOf<Row>* m_rows;
};

} // namespace brobygger
