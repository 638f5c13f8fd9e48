// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/evaluation/figures/evaluation.h"

#include <QTimer>
#include <QWidget>
#include <memory>

class QLabel;
class QVBoxLayout;

namespace brobygger {

class ProgressPanel;
class Workspace;

/// The chart of a measure as the evaluation has it, of its usual period. It is counted in a Task while that is said, when it is
/// seen and the figures may be others than those counted last.
class MeasureChart final : public QWidget {
    Q_OBJECT
public:
    explicit MeasureChart(Workspace& workspace, QWidget* parent = nullptr);
    ~MeasureChart() override;

    /// Shows that one; nothing for no measure.
    void setMeasure(const QString& measure);
    /// Sets all words again; the figures are counted anew, in the language of now.
    void retranslate();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void countWhenSeen();
    void present(Result<Evaluation> evaluation);
    void showChart();
    void say(const QString& sentence);
    void bringForward(const QWidget* one);

    Workspace& m_workspace;
    ProgressPanel* m_counting;
    QLabel* m_sentence;
    QWidget* m_place; ///< of the chart
    QVBoxLayout* m_chart;
    QString m_measure;
    std::optional<Evaluation> m_evaluation;
    std::unique_ptr<Task> m_task;
    QTimer m_soon; ///< several changes are counted once
    bool m_isStale = true;
};

} // namespace brobygger
