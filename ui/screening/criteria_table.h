// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/screening.h"
#include "core/screening/screening_texts.h"
#include "ui/kit/record_table_model.h"

#include <QWidget>

namespace brobygger {

class RecordTable;

/// One criterion as it stands: what is asked, what is known, what is answered.
struct CriterionRow {
    Criterion criterion;
    CriterionResult result;
};

/// The criteria of a screening, grouped, answered with one key each: O or 1 opfyldt, I or 2 ikke opfyldt, U or 3 uoplyst,
/// Backspace takes the own answer back. After an answer the next criterion is the current one.
class CriteriaTable final : public QWidget {
    Q_OBJECT
public:
    /// `words` must outlive the table.
    explicit CriteriaTable(const ScreeningWords& words, QWidget* parent = nullptr);

    void setForm(const ScreeningForm& form);

Q_SIGNALS:
    /// An own answer was given; without a state it was taken back.
    void answered(const QString& criterion, std::optional<ConditionState> state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    bool answerByKey(int key);
    void answer(std::optional<ConditionState> state);
    QList<Column<CriterionRow>> columns() const;

    const ScreeningWords& m_words;
    ScreeningForm m_form;
    RecordsOf<CriterionRow>* m_records;
    RecordTable* m_table;
};

} // namespace brobygger
