// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offers/offer_list.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/offers/offer_panel.h"
#include "ui/shell/slice.h"

class QAction;
class QCheckBox;
class QComboBox;

namespace brobygger {

class CallCard;
class FilterBar;
class GrowingScrollArea;
class RecordTable;

/// The directory: the list with its filter, the chosen offer beside it, and which three to ring. Brings
/// spreadsheets and directories in and out; a dropped file is brought in.
class OffersPage final : public Page, public OpensTargets {
    Q_OBJECT
public:
    explicit OffersPage(PageContext& context);

    void openTarget(const Target& target) override;
    void retranslate() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeCommands();
    OfferCommands makeRowCommands();
    QList<QAction*> makeCallCommands();
    QWidget* makeBody();
    void fitSide();
    void refresh();
    /// Whether there are no offers, or none like what is looked for; then all can be shown again.
    void sayWhyEmpty();
    void showCurrent();
    OfferFilter filter() const;
    std::optional<Offer> current() const;
    void edit();
    void check();
    void toggleActive();
    void exportDirectory();
    void exportCatalogue();
    void show(OfferId offer);
    using QWidget::show;

    PageContext& m_context;
    FilterBar* m_filter;
    QComboBox* m_category;
    QCheckBox* m_inactive;
    RecordsOf<OfferRow>* m_records;
    RecordTable* m_table;
    QList<OfferRow> m_toCall; ///< what the commands to take down a call mean
    OfferPanel* m_panel;
    QAction* m_showAll = nullptr; ///< only where the filter leaves nothing
    QList<QAction*> m_rung;       ///< of the offers to be rung
    CallCard* m_calls;
    GrowingScrollArea* m_side = nullptr; ///< the calls and the chosen offer
};

} // namespace brobygger
