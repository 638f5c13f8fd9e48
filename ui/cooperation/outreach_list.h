// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outreach/outreach.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// Besøg og kontakter: visits, meetings and talks that are about no citizen, the newest first.
class OutreachList final : public EntryList {
    Q_OBJECT
public:
    explicit OutreachList(PageContext& context, QWidget* parent = nullptr);

private:
    static QList<Column<OutreachRow>> columns();
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;

    RecordsOf<OutreachRow>* m_rows;
};

} // namespace brobygger
