// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "ui/kit/layout/front_pages.h"

class QAction;

namespace brobygger {

/// The tabs of the evaluation: charts and tables on the left, key figures on the right. Shows what it is given and says
/// which figure somebody wants to see the rows behind.
class EvaluationView final : public FrontTabs {
    Q_OBJECT
public:
    /// `hourPrice` is the command to enter the price of an hour.
    explicit EvaluationView(QAction* hourPrice, QWidget* parent = nullptr);
    void setEvaluation(const Evaluation& evaluation);
    void retranslate();

Q_SIGNALS:
    void figureOpened(const QString& figureId, const QString& title);

private:
    struct TabPlan;

    static QList<TabPlan> plans();
    static QString titleOf(const TabPlan& plan);
    QWidget* makeTab(const Evaluation& evaluation, const TabPlan& plan);
    QWidget* makeFigures(const Evaluation& evaluation, const TabPlan& plan);
    void openRow(const Exhibit& exhibit, int row);

    QAction* m_hourPrice;
};

} // namespace brobygger
