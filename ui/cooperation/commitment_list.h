// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cooperation/commitment.h"
#include "ui/shared/entries/entry_list.h"

class QCheckBox;
class QComboBox;

namespace brobygger {

/// The commitments: those that wait, by the day they are due, of all principles and partners or of chosen ones.
class CommitmentList final : public EntryList {
    Q_OBJECT
public:
    explicit CommitmentList(PageContext& context, QWidget* parent = nullptr);
    /// The one commands act on; nothing without any.
    std::optional<CommitmentRow> current() const;
    /// Shows it whatever was chosen before, and selects it.
    void reveal(CommitmentId commitment);

Q_SIGNALS:
    /// Another one is current, or none; told again when the list was read anew.
    void commitmentChosen();

private:
    QList<Column<CommitmentRow>> columns() const;
    bool isShown(const CommitmentRow& row) const;
    void offerPartners(const QList<CommitmentRow>& all);
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;

    RecordsOf<CommitmentRow>* m_rows;
    QComboBox* m_principle;
    QComboBox* m_partner;
    QCheckBox* m_settled;
};

} // namespace brobygger
