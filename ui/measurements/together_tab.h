// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measurements/measurement.h"
#include "core/measurements/measurement_calendar.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

#include <optional>

class QAction;
class QLabel;
class QStackedWidget;

namespace brobygger {

class FillInPage;
struct Instrument;
class RecordTable;

/// The questionnaires for the citizen who sits beside: which can be filled in, those that are due first, and filling them in
/// together. No score, no earlier answer and no prompt is shown; the worker reads the result when the two have parted.
class TogetherTab final : public CitizenTab {
    Q_OBJECT
public:
    TogetherTab(PageContext& context, CitizenId citizen);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A questionnaire one can fill in.
    struct Sheet {
        const Instrument* instrument = nullptr;
        std::optional<MeasurementMoment> moment = {}; ///< the one it waits for, else the next that comes
        QString begun = {};                           ///< what AnswerDraft tells of it

        bool isWaiting() const;
        /// "nu, ved start" or "efter 3 måneder, 12-02-2027"; empty when no course asks for it.
        QString when() const;
        /// What the list says: that it is begun, else when it is asked for.
        QString state() const { return begun.isEmpty() ? when() : begun; }
    };

    void retranslate();
    void refresh();
    void fillIn();
    QList<Column<Sheet>> columns() const;

    PageContext& m_context;
    CitizenId m_citizen;
    QStackedWidget* m_pages;
    RecordsOf<Sheet>* m_records;
    RecordTable* m_table;
    QLabel* m_thanks;
    QAction* m_fill;
    FillInPage* m_fillIn;
};

} // namespace brobygger
