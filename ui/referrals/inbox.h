// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/incoming_referral.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QAction;
class QComboBox;

namespace brobygger {

class FilterBar;
class RecordTable;

/// Referrals to us, with the clock to first contact of each. Enter records an attempt to reach the citizen.
class Inbox final : public QWidget {
    Q_OBJECT
public:
    explicit Inbox(PageContext& context, QWidget* parent = nullptr);
    void retranslate();
    /// Reads again; while it is not seen, that waits until it is.
    void refresh();
    /// Shows the referral, whatever the filter was.
    void select(IncomingReferralId referral);

protected:
    void showEvent(QShowEvent* event) override;

private:
    IncomingView view() const;
    std::optional<IncomingRow> current() const;
    void addCommands();
    void updateCommands();
    void recordAttempt();
    void openCitizen();
    void answer();
    void showMessage();
    void showAttachments();
    void closeCurrent();
    QList<Column<IncomingRow>> columns() const;

    PageContext& m_context;
    FilterBar* m_filter;
    QComboBox* m_views = nullptr;
    RecordsOf<IncomingRow>* m_records;
    RecordTable* m_table;
    QAction* m_attempt = nullptr;
    QAction* m_open = nullptr;
    QAction* m_answer = nullptr;
    QAction* m_message = nullptr;
    QAction* m_attachments = nullptr;
    QAction* m_close = nullptr;
    int m_firstContactDays = 0;
};

} // namespace brobygger
