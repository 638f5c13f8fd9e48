// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/base/undo.h"
#include "ui/kit/record_table_model.h"
#include "ui/shell/slice.h"

class QLabel;
class QPushButton;

namespace brobygger {

class RecordTable;

/// The appointments of one citizen, the newest first, with the plain count of no-shows and what can be done
/// with one.
class AppointmentsTab final : public CitizenTab {
    Q_OBJECT
public:
    AppointmentsTab(PageContext& context, CitizenId citizen);
    void showRecord(qint64 record) override;
    /// appointment.new, appointment.outcome
    void carryOut(const QString& command) override;

protected:
    void changeEvent(QEvent* event) override;

private:
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
    void offer(const QString& message, const Result<Undo>& done);
    QList<Column<AppointmentRow>> columns() const;

    PageContext& m_context;
    CitizenId m_citizen;
    QLabel* m_count;
    RecordsOf<AppointmentRow>* m_records;
    RecordTable* m_table;
    QPushButton* m_new;
    QPushButton* m_outcome;
    QPushButton* m_move;
    QPushButton* m_cancel;
    QPushButton* m_reminded;
    QPushButton* m_remove;
};

} // namespace brobygger
