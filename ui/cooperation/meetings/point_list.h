// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// The agenda of a meeting: what was promised last, the citizen's wishes, own points.
class PointList final : public EntryList {
    Q_OBJECT
public:
    explicit PointList(PageContext& context, QWidget* parent = nullptr);
    /// That of this meeting; of an invalid one nothing.
    void show(MeetingId meeting);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QAction* gatherCommand();
    void offerGathering();
    QList<Column<MeetingPoint>> columns() const;
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;
    bool canAdd() const override;

    MeetingId m_meeting;
    RecordsOf<MeetingPoint>* m_rows;
    QAction* m_gather;
};

} // namespace brobygger
