// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"
#include "ui/timeline/timeline_lines.h"

class QAction;

namespace brobygger {

class KindChips;
class RecordTable;

/// "Tidslinje": everything that happened with the citizen and what is planned, the newest first, by month. Each line leads to
/// its record on its own tab.
class TimelineTab final : public CitizenTab {
    Q_OBJECT
public:
    TimelineTab(PageContext& context, CitizenId citizen);

    void showWhole(bool isWhole) override;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void refresh();
    void showUsable();
    void beginAtToday();
    void openCurrent();
    std::optional<TimelineEntry> current() const;

    PageContext& m_context;
    CitizenId m_citizen;
    KindChips* m_chips;
    RecordsOf<ShownTimelineLine>* m_records;
    RecordTable* m_table;
    QAction* m_open;
};

} // namespace brobygger
