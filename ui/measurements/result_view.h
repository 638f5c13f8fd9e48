// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart.h"
#include "core/measurements/measurement_rules.h"
#include "ui/kit/tables/record_table_model.h"

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace brobygger {

class Card;
class ChartView;
class RecordTable;
struct PageContext;

/// One line of the answers: the question, what was answered, and what the time before.
struct AnswerLine {
    QString question;
    QString answer;
    QString before;
    bool hasMoved = false;
};

/// A filled-in questionnaire and what may be said about it: scores, the band with its source, the change since last time,
/// the answers that moved, and the course of the scores when there are several. Says nothing of one person for a
/// questionnaire that is for groups only.
class ResultView final : public QWidget {
    Q_OBJECT
public:
    explicit ResultView(PageContext& context, QWidget* parent = nullptr);
    /// `history` holds every result of the citizen, the newest first.
    void setResult(const MeasurementResult& result, const QList<MeasurementResult>& history, const QList<AnswerLine>& answers,
                   const QString& language);
    MeasurementId shown() const { return m_id; }
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    void left();
    void correctAsked();
    void withdrawAsked();

private:
    void showScores(const MeasurementResult& result, const QString& language);
    void addScore(const MeasurementResult& result, const ShownScore& shown, const QString& language);
    QList<Column<AnswerLine>> columns() const;

    MeasurementId m_id;
    QPushButton* m_back = nullptr;
    QAction* m_correct;
    QAction* m_withdraw;
    QLabel* m_title;
    QLabel* m_about;
    Card* m_scores;
    QWidget* m_lines = nullptr;
    ChartView* m_chart;
    RecordsOf<AnswerLine>* m_answers;
    RecordTable* m_table;
};

/// How the main scores of one questionnaire went over time, the first first; nothing when fewer than two have one.
std::optional<Chart> trendOf(const MeasurementResult& result, const QList<MeasurementResult>& history, const QString& language);

} // namespace brobygger
