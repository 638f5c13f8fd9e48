// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "ui/shared/entries/entry_list.h"

class QCheckBox;

namespace brobygger {

/// The round-table meetings: those to come and those whose minutes wait, the next one first; the others when they are asked
/// for.
class MeetingList final : public EntryList {
    Q_OBJECT
public:
    explicit MeetingList(PageContext& context, QWidget* parent = nullptr);
    /// The one commands act on; nothing without any.
    std::optional<MeetingRow> current() const;
    /// Shows it whatever was chosen before, and selects it.
    void reveal(MeetingId meeting);

Q_SIGNALS:
    /// Another one is current, or none; told again when the list was read anew.
    void meetingChosen();

private:
    QList<Column<MeetingRow>> columns() const;
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;
    bool canRemove(int row) const override;

    RecordsOf<MeetingRow>* m_rows;
    QCheckBox* m_closed;
};

} // namespace brobygger
