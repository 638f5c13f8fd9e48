// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// What was decided at a meeting, by whom and by when, and whether it has been done.
class DecisionList final : public EntryList {
    Q_OBJECT
public:
    explicit DecisionList(PageContext& context, QWidget* parent = nullptr);
    /// Those of this meeting; of an invalid one nothing.
    void show(MeetingId meeting);

private:
    QList<Column<MeetingDecisionRow>> columns() const;
    void nameAll() override;
    void read() override;
    void openNew() override;
    /// Goes to what it became.
    void openRow(int row) override;
    void removeRow(int row) override;
    bool canRemove(int row) const override;
    bool canAdd() const override;

    MeetingId m_meeting;
    RecordsOf<MeetingDecisionRow>* m_rows;
};

} // namespace brobygger
