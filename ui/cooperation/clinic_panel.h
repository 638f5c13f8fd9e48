// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cooperation/clinic_referral_rules.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QAction;
class QComboBox;
class QLabel;

namespace brobygger {

class FilterBar;
class RecordTable;

/// How many referrals came from each clinic and doctor in a period, against what the programme expects, if it says so.
class ClinicPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ClinicPanel(PageContext& context, QWidget* parent = nullptr);
    void retranslate();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    /// The form on which a clinic refers somebody, by the criteria in use.
    void printForm();
    QList<Column<ClinicReferrals>> columns() const;
    QString expectedWords(const ClinicReferrals& line) const;

    PageContext& m_context;
    FilterBar* m_bar;
    QComboBox* m_period;
    QComboBox* m_cluster;
    QLabel* m_sentence;
    QAction* m_form = nullptr;
    RecordsOf<ClinicReferrals>* m_rows;
    RecordTable* m_table;
    std::optional<ExpectedCandidates> m_expected; ///< as the lines were read
    int m_workingDays = 0;
};

} // namespace brobygger
