// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda_item.h"
#include "ui/kit/page.h"
#include "ui/shell/slice.h"

#include <QTimer>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace brobygger {

class AgendaActions;
class AgendaLines;
class Card;
class EmptyState;
class Facts;
class FirstDayCard;
class NoShowCard;
class FileSafetyCard;
class WeekStrip;
struct AgendaRow;

/// I dag: everything that waits, what is overdue first, and beside it the week, the numbers in hand and the
/// no-shows. In a new file the first things to do stand here too.
class AgendaPage final : public Page {
    Q_OBJECT
public:
    explicit AgendaPage(PageContext& context);
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addCommands();
    QWidget* makeList();
    QWidget* makeSide();
    void refresh();
    void tick();
    /// The side beside the list, or below it in a narrow window.
    void placeColumns();
    void fillSide(const AgendaList& list);
    AgendaRow rowOf(const AgendaItem& item) const;
    QString subtitle(const AgendaList& list) const;
    void showWhatBelongs(bool isEmpty);

    PageContext& m_context;
    AgendaLines* m_lines;
    AgendaActions* m_actions;
    FirstDayCard* m_firstDay;
    FileSafetyCard* m_safety;
    EmptyState* m_empty;
    Card* m_listCard;
    QLabel* m_keys;
    QBoxLayout* m_columns;
    QWidget* m_side = nullptr;
    Card* m_weekCard;
    WeekStrip* m_week;
    Card* m_handCard;
    Facts* m_hand;
    QPushButton* m_filing;
    NoShowCard* m_noShows;
    QTimer m_minute;
    QTimer m_soon; ///< several changes in a row are read once
};

} // namespace brobygger
