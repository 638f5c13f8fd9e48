// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cooperation/agreement.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// The agreements with partners, those to be renewed first.
class AgreementList final : public EntryList {
    Q_OBJECT
public:
    explicit AgreementList(PageContext& context, QWidget* parent = nullptr);

private:
    QList<Column<PartnerAgreementRow>> columns() const;
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;

    RecordsOf<PartnerAgreementRow>* m_rows;
};

} // namespace brobygger
