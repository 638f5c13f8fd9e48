// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reach/refusal_tally.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// Sagt nej uden registrering: the tally of those who declined and are nobody in the file, the newest month first. Stands on a
/// page, whose messages tell what was done and offer to take it back.
class TallyPanel final : public EntryList {
    Q_OBJECT
public:
    explicit TallyPanel(PageContext& context, QWidget* parent = nullptr);

private:
    QList<Column<RefusalTally>> columns() const;
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;

    RecordsOf<RefusalTally>* m_rows;
};

} // namespace brobygger
