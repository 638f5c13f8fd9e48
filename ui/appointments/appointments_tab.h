// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QAction;
class QLabel;

namespace brobygger {

class AccompanimentCard;
class RecordTable;

/// The appointments of one citizen, the newest first, with the plain count of no-shows and what can be done
/// with one.
class AppointmentsTab final : public CitizenTab {
    Q_OBJECT
public:
    AppointmentsTab(PageContext& context, CitizenId citizen);
    void showRecord(qint64 record) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void addCommands();
    QWidget* makeButtons();
    void retranslate();
    void refresh();
    void updateButtons();
    std::optional<AppointmentRow> current() const;
    void enterOutcome();
    void moveTime();
    void cancelNow();
    void markReminded();
    void removeCurrent();
    void writeLetter();
    QList<Column<AppointmentRow>> columns() const;

    PageContext& m_context;
    CitizenId m_citizen;
    QLabel* m_count;
    RecordsOf<AppointmentRow>* m_records;
    RecordTable* m_table;
    AccompanimentCard* m_accompaniment;
    bool m_isOfDead = false; ///< the chosen appointment
    QAction* m_new = nullptr;
    QAction* m_follow = nullptr;
    QAction* m_outcome = nullptr;
    QAction* m_move = nullptr;
    QAction* m_cancel = nullptr;
    QAction* m_reminded = nullptr;
    QAction* m_change = nullptr;
    QAction* m_letter = nullptr;
    QAction* m_sms = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace brobygger
