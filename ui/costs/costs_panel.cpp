// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costs_panel.h"

#include "ui/costs/budget_list.h"
#include "ui/costs/cost_entry_list.h"
#include "ui/costs/price_list.h"
#include "ui/kit/layout/front_pages.h"

#include <QVBoxLayout>

namespace brobygger {

CostsPanel::CostsPanel(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_tabs(new FrontTabs)
    , m_entries(new CostEntryList(context))
    , m_prices(new PriceList(context))
    , m_budget(new BudgetList(context)) {
    m_tabs->setObjectName(QStringLiteral("costTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addList(m_entries);
    m_tabs->addList(m_prices);
    m_tabs->addList(m_budget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    setFocusProxy(m_tabs);
    retranslate();
}

void CostsPanel::retranslate() {
    m_tabs->setAccessibleName(tr("Costs, prices and budget"));
    m_tabs->setTabText(0, tr("Costs"));
    m_tabs->setTabText(1, tr("Prices"));
    m_tabs->setTabText(2, tr("Budget"));
    m_entries->retranslate();
    m_prices->retranslate();
    m_budget->retranslate();
}

} // namespace brobygger
