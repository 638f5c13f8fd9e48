// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/volunteers/accompaniment.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QAction;
class QComboBox;

namespace brobygger {

class Card;
class RecordTable;

/// The plan by which a volunteer follows the citizen, appointment by appointment, with what can be done about it. Without a
/// plan that goes on it does not show.
class AccompanimentCard final : public QWidget {
    Q_OBJECT
public:
    AccompanimentCard(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);
    void retranslate();
    /// Reads the plan again.
    void refresh();

private:
    void addCommands();
    QWidget* makeButtons();
    /// Offers the plans of the citizen where there are several; gives the one that was chosen, otherwise the latest.
    std::optional<AccompanimentPlan> offerPlans();
    void updateButtons();
    std::optional<AccompanimentRow> current() const;
    void tellTime();
    void printSheetOfCurrent();
    void endPlan();
    QList<Column<AccompanimentRow>> columns() const;

    PageContext& m_context;
    CitizenId m_citizen;
    std::optional<AccompanimentPlan> m_plan;
    std::optional<AccompanimentPlan> m_latest; ///< a new one comes forward
    Card* m_card;
    RecordsOf<AccompanimentRow>* m_rows;
    RecordTable* m_table;
    QComboBox* m_which; ///< of several plans
    QAction* m_time = nullptr;
    QAction* m_sheet = nullptr;
    QAction* m_end = nullptr;
};

} // namespace brobygger
