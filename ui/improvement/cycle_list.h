// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/improvement/pdsa_cycle.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// The tests of the programme in use, by their numbers. A new one begins with what the last one says.
class CycleList final : public EntryList {
    Q_OBJECT
public:
    explicit CycleList(PageContext& context, QWidget* parent = nullptr);
    /// The one commands act on; nothing without any.
    std::optional<PdsaCycle> current() const;

Q_SIGNALS:
    /// Another one is current, or none; told again when the list was read anew.
    void cycleChosen();

private:
    QList<Column<PdsaCycle>> columns() const;
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;

    RecordsOf<PdsaCycle>* m_rows;
};

} // namespace brobygger
