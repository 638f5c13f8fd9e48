// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/screening/fact_catalogue.h"
#include "core/screening/screening.h"
#include "core/screening/screening_texts.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QAction;
class QComboBox;
class QLabel;
class QScrollArea;

namespace brobygger {

class Card;
class CriteriaList;
class Panes;
class RecordTable;
class VerdictCard;
class WaitingCard;

/// Screening of one citizen: the criteria with what is known already, what they say together, the decision, and earlier
/// screenings, which open to be read. What was saved stays in view; what was answered and not yet saved is kept as a draft over
/// lock, crash and the reading of another screening.
class ScreeningTab final : public CitizenTab {
    Q_OBJECT
public:
    ScreeningTab(PageContext& context, CitizenId citizen);

    /// Opens an earlier screening.
    void showRecord(qint64 record) override;
    /// All criteria of a screening are seen at once.
    bool wantsHeight() const override { return true; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addCommands();
    void layOut();
    void fitCriteria();
    void listen();
    void retranslate();
    void begin();
    void beginAnew();
    void beginOrGoOn();
    void showNewest();
    void catchUp();
    void read(const Screening& screening);
    void openCurrent();
    void letOtherScreen();
    void showForm();
    void showHistory();
    void answer(const QString& criterion, std::optional<ConditionState> state);
    void changeDay();
    void save();
    QString toldOf(const Screening& screening) const;
    Undo takingBack(const Undo& undo, const std::optional<QString>& answers) const;
    QString draftName() const;
    bool isUntouched() const;
    void keepDraft();
    bool takeUpDraft();

    PageContext& m_context;
    CitizenId m_citizen;
    FactCatalogue m_facts;
    ScreeningWords m_words;
    ScreeningForm m_form;
    std::optional<ScreeningId> m_read; ///< the one that is shown to be read; otherwise one is being answered
    QAction* m_save = nullptr;
    QAction* m_begin = nullptr;
    QAction* m_open = nullptr;
    QAction* m_second = nullptr;
    Card* m_criteriaCard;
    Card* m_historyCard;
    QLabel* m_keys;
    QComboBox* m_set;
    Panes* m_panes = nullptr;
    QScrollArea* m_side = nullptr;
    CriteriaList* m_criteria;
    VerdictCard* m_verdict;
    WaitingCard* m_waiting;
    RecordsOf<Screening>* m_records;
    RecordTable* m_history;
};

} // namespace brobygger
