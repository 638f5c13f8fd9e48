// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/rights/rights_request.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

class QAction;
class QLabel;
class QPushButton;

namespace brobygger {

class Card;
class ProgressPanel;
class RestrictionCard;
class RecordTable;

/// What a citizen asks for by right, with deadline and answer, and the copy of everything that is registered.
class RightsTab final : public CitizenTab {
    Q_OBJECT
public:
    RightsTab(PageContext& context, CitizenId citizen);

    /// Selects a request; for a restriction the focus is on what ends it.
    void openRecord(std::optional<RecordKind> kind, qint64 record) override;
    void showWhole(bool isWhole) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void addCommands();
    void makeCard();
    void retranslate();
    void refresh();
    void updateCommands();
    void makeCopy();
    std::optional<RightsRequest> current() const;
    QList<Column<RightsRequest>> columns() const;

    PageContext& m_context;
    CitizenId m_citizen;
    Card* m_card;
    RestrictionCard* m_restriction;
    ProgressPanel* m_progress;
    RecordsOf<RightsRequest>* m_requests;
    RecordTable* m_table;
    QPushButton* m_newButton = nullptr;
    QAction* m_new = nullptr;
    QAction* m_answer = nullptr;
    QAction* m_extend = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_restrict = nullptr;
    QAction* m_tell = nullptr;
    QAction* m_documents = nullptr;
    std::unique_ptr<Task> m_task;
};

} // namespace brobygger
