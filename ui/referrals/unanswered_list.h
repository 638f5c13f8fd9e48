// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/incoming_referral.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QAction;

namespace brobygger {

class RecordTable;

/// Referrers who have not been answered yet, clinic by clinic. Enter takes down that the answer is sent.
class UnansweredList final : public QWidget {
    Q_OBJECT
public:
    explicit UnansweredList(PageContext& context, QWidget* parent = nullptr);
    void retranslate();
    /// Reads again; while it is not seen, that waits until it is.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void answerCurrent();
    QList<Column<IncomingRow>> columns() const;

    PageContext& m_context;
    RecordsOf<IncomingRow>* m_records;
    RecordTable* m_table;
    QAction* m_answer;
};

} // namespace brobygger
