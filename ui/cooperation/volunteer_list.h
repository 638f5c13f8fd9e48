// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/volunteers/volunteer.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// The volunteers: when they can, how their statement of silence stands, and how much they have followed citizens. Their
/// statement is printed here.
class VolunteerList final : public EntryList {
    Q_OBJECT
public:
    explicit VolunteerList(PageContext& context, QWidget* parent = nullptr);

private:
    QList<Column<VolunteerRow>> columns() const;
    ChipText statementChip(const Volunteer& volunteer) const;
    void addPrinting();
    void printStatement();
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;

    RecordsOf<VolunteerRow>* m_rows;
    QAction* m_print = nullptr;
    int m_lapsingDays = 0; ///< of the setting, as it was when the rows were read
};

} // namespace brobygger
