// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_line.h"
#include "ui/shell/slice.h"

namespace brobygger {

class Card;
class RecordTable;

/// The goals and steps for the citizen who sits beside: to be read. What the worker wrote down at follow-ups is not in it.
class SharedGoalsTab final : public CitizenTab {
    Q_OBJECT
public:
    SharedGoalsTab(PageContext& context, CitizenId citizen);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();

    PageContext& m_context;
    CitizenId m_citizen;
    Card* m_card;
    RecordsOf<PlanLine>* m_lines;
    RecordTable* m_table;
};

} // namespace brobygger
