// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/outgoing_rules.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QAction;
class QComboBox;

namespace brobygger {

class FilterBar;
class RecordTable;
class ReferralCommands;

/// Referrals to offers, with their state and the days without an answer. Enter opens the letter of a draft, otherwise the
/// expected next step.
class Outbox final : public QWidget {
    Q_OBJECT
public:
    explicit Outbox(PageContext& context, QWidget* parent = nullptr);
    void retranslate();
    /// Reads again; while it is not seen, that waits until it is.
    void refresh();
    void select(OutgoingReferralId referral);

protected:
    void showEvent(QShowEvent* event) override;

private:
    OutgoingView view() const;
    std::optional<OutgoingRow> current() const;
    void updateCommands();
    QList<Column<OutgoingRow>> columns() const;

    PageContext& m_context;
    FilterBar* m_filter;
    QComboBox* m_views = nullptr;
    RecordsOf<OutgoingRow>* m_records;
    RecordTable* m_table;
    ReferralCommands* m_commands = nullptr;
    QAction* m_open = nullptr;
};

} // namespace brobygger
