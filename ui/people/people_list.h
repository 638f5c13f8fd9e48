// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person_around.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// Who stands around one citizen, by role, and how each may be reached. The own doctor of the citizen's particulars stands
/// among them and is changed there.
class PeopleList final : public EntryList {
    Q_OBJECT
public:
    PeopleList(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);
    /// Whether the whole list is shown, so that only the page scrolls.
    void showWhole(bool isWhole);

private:
    QList<Column<PersonAroundRow>> columns() const;
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;
    bool canRemove(int row) const override;

    CitizenId m_citizen;
    RecordsOf<PersonAroundRow>* m_rows;
};

} // namespace brobygger
