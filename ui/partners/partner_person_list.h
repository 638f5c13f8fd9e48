// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partners/partner.h"
#include "ui/shared/entries/entry_list.h"

namespace brobygger {

/// The contact persons of one partner, the main contact first. Without a partner it is empty and nobody can be entered.
class PartnerPersonList final : public EntryList {
    Q_OBJECT
public:
    explicit PartnerPersonList(PageContext& context, QWidget* parent = nullptr);
    void setPartner(PartnerId partner);

private:
    static QList<Column<PartnerPerson>> columns();
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;
    bool canAdd() const override { return m_partner.isValid(); }

    RecordsOf<PartnerPerson>* m_rows;
    PartnerId m_partner;
};

} // namespace brobygger
