// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/measurements/measurement_calendar.h"
#include "core/measurements/measurement_rules.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/measurements/answering/fill_in_page.h"
#include "ui/measurements/measurement_columns.h"
#include "ui/shell/slice.h"

class QAction;
class QComboBox;
class QStackedWidget;

namespace brobygger {

class Card;
class ConsiderationsView;
class FrontTabs;
class LabourList;
class RecordTable;
class ResultView;
class SafetyCard;
class ServiceUseList;

/// The measurements of one citizen: what the course asks for and when, what has been filled in with its result, and the ways
/// to fill in; and beside the questionnaires how often services were used, what the citizen lives on, and what work must mind.
/// Filling in and a result are pages inside the tab. When answers are a reason to talk about safety, that stands above
/// everything until something is written down, and before the result is seen.
class MeasurementsTab final : public CitizenTab {
    Q_OBJECT
public:
    MeasurementsTab(PageContext& context, CitizenId citizen);
    void showRecord(qint64 record) override;
    /// A measurement, or a consideration or its request in their part.
    void openRecord(std::optional<RecordKind> kind, qint64 record) override;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeOverview();
    QWidget* makeQuestionnaires();
    QWidget* makeCalendarCard();
    void connectPages();
    void retranslate();
    void refresh();
    void refreshCalendar();
    /// The focus goes into the part in front.
    void followPart();
    void fillIn(FillIn how);
    QList<MomentRow> withBegun(const QList<MeasurementMoment>& moments) const;
    QStringList dueNow() const;
    const Instrument* chosen() const;
    /// Opens a result. One that has just come in waits behind the safety card when there is reason for it.
    enum class Arrival { Opened, JustFilledIn };
    void show(MeasurementId id, Arrival arrival);
    bool fillResult(MeasurementId id);
    void openCurrent();
    std::optional<MeasurementId> toReviewToday() const;
    void review();
    void showOverview();
    /// The safety card above; alone when it has just come up, so that it is read first.
    void showSafety(bool isPrompt);
    void correctShown();
    void withdrawShown();
    void offer(const QString& message, const Undo& undo);
    QString words(const LocalText& text) const;

    PageContext& m_context;
    CitizenId m_citizen;
    QList<MeasurementResult> m_results;
    bool m_isPrompting = false;
    SafetyCard* m_safety;
    QStackedWidget* m_pages;
    FrontTabs* m_parts;
    ServiceUseList* m_use;
    LabourList* m_labour;
    ConsiderationsView* m_considerations;
    Card* m_calendarCard;
    Card* m_resultsCard;
    RecordsOf<MomentRow>* m_moments;
    RecordTable* m_calendar;
    RecordsOf<MeasurementResult>* m_rows;
    RecordTable* m_table;
    QComboBox* m_instrument;
    QAction* m_fill;
    QAction* m_alone;
    QAction* m_paper;
    QAction* m_open;
    QAction* m_review; ///< of what the citizen has just filled in alone
    FillInPage* m_fillIn;
    ResultView* m_result;
};

} // namespace brobygger
