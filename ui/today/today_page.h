// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda_item.h"
#include "ui/kit/page.h"
#include "ui/shell/slice.h"

#include <QTimer>

class QStackedWidget;

namespace brobygger {

class AgendaActions;
class AgendaModel;
class AgendaView;
class Card;
class EmptyState;
class Facts;
class NoShowCard;
class WeekStrip;
struct AgendaRow;

/// I dag: everything that waits, what is overdue first, and beside it the week, the numbers in hand and the
/// no-shows.
class TodayPage final : public Page {
    Q_OBJECT
public:
    explicit TodayPage(PageContext& context);
    void retranslate() override;

private:
    QWidget* makeList();
    QWidget* makeSide();
    void refresh();
    void fillSide(const AgendaList& list);
    AgendaRow rowOf(const AgendaItem& item) const;
    QString subtitle(const AgendaList& list) const;

    PageContext& m_context;
    AgendaModel* m_model;
    AgendaView* m_view;
    AgendaActions* m_actions;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    Card* m_weekCard;
    WeekStrip* m_week;
    Card* m_handCard;
    Facts* m_hand;
    NoShowCard* m_noShows;
    QTimer m_soon; ///< several changes in a row are read once
};

} // namespace brobygger
