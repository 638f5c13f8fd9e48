// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matching/match_lines.h"

#include <QWidget>
#include <functional>

class QAction;
class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace brobygger {

class Card;
class MatchModel;
class RecordTable;
class WhyCard;
class WishCard;
class WrappingRow;
struct PageContext;

/// "Find tilbud til …": the wishes at the left, the ranked offers in the middle, why the chosen one suits at the right. In a
/// narrow window the third pane goes under the second, in a very narrow one all stand in one column, which scrolls as a whole.
class MatchView final : public QWidget {
    Q_OBJECT
public:
    MatchView(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);

    void setDirectAction(QAction* direct);
    void refresh();
    void retranslate();
    /// The keyboard goes into the list.
    void takeFocus();
    bool select(OfferId offer);
    OfferId chosen() const; ///< invalid where none is

Q_SIGNALS:
    void leaveAsked();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addActions();
    void makeTitle();
    void showTitle();
    void arrange();
    void showLines();
    void shapeRows();
    void fitList();
    void activate(int row);
    void showWhy();
    void onCurrent(const std::function<void(OfferId)>& act);
    MatchFilter filter() const;

    PageContext& m_context;
    CitizenId m_citizen;
    MatchList m_list;
    OpenReferrals m_referrals;
    QHBoxLayout* m_titleRow;
    QLabel* m_title;
    QWidget* m_who;
    WrappingRow* m_chips;
    QGridLayout* m_panes;
    WishCard* m_wish;
    Card* m_listCard;
    MatchModel* m_model;
    RecordTable* m_table;
    WhyCard* m_why;
    QAction* m_refer = nullptr;
    QAction* m_leaveOut = nullptr;
    bool m_showsElsewhere = false;
    int m_columns = 0;
    int m_arrangedFor = 0; ///< the size of text
};

} // namespace brobygger
