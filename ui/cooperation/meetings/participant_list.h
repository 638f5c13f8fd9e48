// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// Who is to come to a meeting, what they have answered, and the letter to each.
class ParticipantList final : public EntryList {
    Q_OBJECT
public:
    explicit ParticipantList(PageContext& context, QWidget* parent = nullptr);
    /// Those of this meeting; of an invalid one nobody.
    void show(MeetingId meeting);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QAction* letterCommand();
    void offerLetter();
    void openLetter();
    QList<Column<MeetingParticipantRow>> columns() const;
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;
    bool canRemove(int row) const override;
    bool canAdd() const override;

    MeetingId m_meeting;
    RecordsOf<MeetingParticipantRow>* m_rows;
    QAction* m_letter;
};

} // namespace brobygger
