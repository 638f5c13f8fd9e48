// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/fact.h"
#include "core/screening/fact_catalogue.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

namespace brobygger {

class Card;
class RecordTable;

/// "Oplysninger": what is known of a citizen's life, each answer with its day and source. Screening and matching read from
/// here, so that nothing is asked twice.
class FactsTab final : public CitizenTab {
    Q_OBJECT
public:
    FactsTab(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);

    void showWhole(bool isWhole) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// One question with the newest answer, when there is one.
    struct Row {
        const FactDefinition* definition;
        Fact newest;
        Fact before; ///< the latest one that said something else
    };

    QList<Column<Row>> columns() const;
    QString valueOf(const Row& row) const;
    QString before(const Row& row) const;
    Fact otherAnswer(const Fact& newest) const;
    void refresh();
    void retranslate();
    void edit();

    PageContext& m_context;
    CitizenId m_citizen;
    FactCatalogue m_catalogue;
    Card* m_card;
    RecordTable* m_table;
    RecordsOf<Row>* m_records;
};

} // namespace brobygger
