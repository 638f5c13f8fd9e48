// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/focus_groups/focus_group.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// The focus groups, the newest first.
class FocusGroupList final : public EntryList {
    Q_OBJECT
public:
    explicit FocusGroupList(PageContext& context, QWidget* parent = nullptr);
    /// The one commands act on; invalid without any.
    FocusGroupId currentGroup() const;

Q_SIGNALS:
    /// Another one is current, or none; told again when the list was read anew.
    void groupChosen();

private:
    QList<Column<FocusGroup>> columns() const;
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;

    RecordsOf<FocusGroup>* m_rows;
};

} // namespace brobygger
