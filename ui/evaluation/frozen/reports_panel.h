// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/frozen/frozen_report.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

namespace brobygger {

class RecordTable;

/// Gemte rapporter: every report that was kept as it was made, the newest first. Enter opens one.
class ReportsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ReportsPanel(PageContext& context, QWidget* parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void opened(brobygger::FrozenReportId report);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QList<Column<FrozenReport>> columns() const;
    void read();

    PageContext& m_context;
    RecordsOf<FrozenReport>* m_rows;
    RecordTable* m_table;
};

} // namespace brobygger
