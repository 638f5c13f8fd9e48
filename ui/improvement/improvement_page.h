// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/improvement/cycle_card.h"
#include "ui/improvement/cycle_dialog.h"
#include "ui/kit/page.h"
#include "ui/shell/slice.h"

namespace brobygger {

class CalibrationView;
class CycleList;
class FrontTabs;
class GrowingScrollArea;
class MeasureChart;

/// Forbedring: the tests in small scale of the programme in use, the chosen one beside them, and the chart of its measure; and
/// how the screening tool does, from which its next version is made.
class ImprovementPage final : public Page, public OpensTargets {
    Q_OBJECT
public:
    explicit ImprovementPage(PageContext& context);

    void openTarget(const Target& target) override;
    void retranslate() override;
    /// None for the tests, where the record of the last target may stand.
    TabId tabInFront() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    CycleCommands makeCommands();
    QAction* command(const char* id, std::function<QString()> words, IconName icon, CycleStep step);
    QWidget* makeBody();
    void makeTabs();
    void fitSide();
    void followCycle();
    void countCycles();

    PageContext& m_context;
    CycleList* m_list;
    CycleCard* m_card;
    MeasureChart* m_chart;
    CalibrationView* m_calibration;
    FrontTabs* m_tabs;
    GrowingScrollArea* m_side = nullptr; ///< the chosen test and its chart
};

} // namespace brobygger
