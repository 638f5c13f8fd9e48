// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partner_forms/partner_year_form.h"
#include "ui/shared/entries/entry_list.h"

class QComboBox;

namespace brobygger {

/// The forms that partners filled in, of one year or of all, the newest first.
class YearFormList final : public EntryList {
    Q_OBJECT
public:
    explicit YearFormList(PageContext& context, QWidget* parent = nullptr);
    const QList<PartnerYearForm>& shown() const { return m_shown; }

Q_SIGNALS:
    /// Others may be shown.
    void readAnew();

private:
    QList<Column<PartnerYearForm>> columns() const;
    void offerYears();
    void nameAll() override;
    void read() override;
    void openNew() override;
    void openRow(int row) override;
    void removeRow(int row) override;

    RecordsOf<PartnerYearForm>* m_rows;
    QComboBox* m_year;
    QList<PartnerYearForm> m_shown;
};

} // namespace brobygger
