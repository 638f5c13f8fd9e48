// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/fact_catalogue.h"
#include "core/screening/screening.h"
#include "core/screening/screening_texts.h"
#include "ui/kit/record_table_model.h"
#include "ui/shell/slice.h"

class QComboBox;
class QLabel;

namespace brobygger {

class Card;
class CriteriaTable;
class RecordTable;
class VerdictCard;

/// Screening of one citizen: the criteria with what is known already, what they say together, the decision, and earlier
/// screenings. What was answered and not yet saved survives lock and crash.
class ScreeningTab final : public CitizenTab {
    Q_OBJECT
public:
    ScreeningTab(PageContext& context, CitizenId citizen);

    /// Selects an earlier screening.
    void showRecord(qint64 record) override;
    /// screening.new
    void carryOut(const QString& command) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void begin();
    void showForm();
    void showHistory();
    void answer(const QString& criterion, std::optional<ConditionState> state);
    void save();
    QString draftName() const;
    void keepDraft();
    void takeUpDraft();
    QList<Column<Screening>> columns() const;

    PageContext& m_context;
    CitizenId m_citizen;
    FactCatalogue m_facts;
    ScreeningWords m_words;
    ScreeningForm m_form;
    Card* m_criteriaCard;
    Card* m_historyCard;
    QLabel* m_keys;
    QComboBox* m_set;
    CriteriaTable* m_criteria;
    VerdictCard* m_verdict;
    RecordsOf<Screening>* m_records;
    RecordTable* m_history;
};

} // namespace brobygger
