// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/baselines/chart_baseline.h"
#include "core/evaluation/figures/evaluation.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// Faste medianer: which series of a programme are read by the median of chosen months, and why. Stands on a page, whose
/// messages tell what was done and offer to take it back.
class BaselinePanel final : public EntryList {
    Q_OBJECT
public:
    explicit BaselinePanel(PageContext& context, QWidget* parent = nullptr);
    /// Whose baselines are shown, and from which period a new one takes its months.
    void setRequest(const EvaluationRequest& request);

private:
    QList<Column<ChartBaseline>> columns() const;
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;

    RecordsOf<ChartBaseline>* m_rows;
    EvaluationRequest m_request;
};

} // namespace brobygger
