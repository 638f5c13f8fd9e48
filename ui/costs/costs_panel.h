// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"

namespace brobygger {

class BudgetList;
class CostEntryList;
class FrontTabs;
class PriceList;

/// What is spent, what one of it costs, and what was set aside for it: three lists in tabs. Stands on a page, whose messages
/// tell what was done and offer to take it back.
class CostsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit CostsPanel(PageContext& context, QWidget* parent = nullptr);
    void retranslate();

private:
    FrontTabs* m_tabs;
    CostEntryList* m_entries;
    PriceList* m_prices;
    BudgetList* m_budget;
};

} // namespace brobygger
