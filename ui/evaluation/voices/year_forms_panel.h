// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partner_forms/partner_year_form.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QLabel;

namespace brobygger {

class RecordTable;
class YearFormList;

/// Samarbejdspartnernes skema: the forms, and below them how often each answer was given in those shown. Stands on a page,
/// whose messages tell what was done and offer to take it back.
class YearFormsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit YearFormsPanel(PageContext& context, QWidget* parent = nullptr);
    void retranslate();

private:
    static QList<Column<PartnerAnswerCount>> columns();
    void count();

    YearFormList* m_forms;
    QLabel* m_title;
    RecordTable* m_table;
    RecordsOf<PartnerAnswerCount>* m_counts;
};

} // namespace brobygger
