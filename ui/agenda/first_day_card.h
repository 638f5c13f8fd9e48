// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agenda/first_day.h"
#include "ui/kit/card.h"
#include "ui/shell/slice.h"

class QAction;
class QLabel;
class QPushButton;

namespace brobygger {

/// What makes a new file ready to work in, with a button for each thing that is left. A tick stands where one is done. After
/// the last, or with its button Hide, the card is gone until its command asks for it again.
class FirstDayCard final : public QWidget {
    Q_OBJECT
public:
    explicit FirstDayCard(PageContext& context, QWidget* parent = nullptr);
    void retranslate();
    /// Reads how far the file has come. Afterwards isWanted() says whether to show the card.
    void refresh();
    bool isWanted() const { return m_isWanted; }

Q_SIGNALS:
    void wantedChanged();

private:
    struct Line {
        FirstStep step;
        QWidget* mark = nullptr;
        QLabel* title = nullptr;
        QLabel* text = nullptr;
        QList<QAction*> actions;
        QList<QPushButton*> buttons;
    };
    void addLine(FirstStep step, const QList<QAction*>& actions);
    void addHiding();
    void hideIt();
    void showAgain();
    void follow();
    void sayWhatIsMissing();

    PageContext& m_context;
    Card* m_card;
    QLabel* m_intro;
    QAction* m_hide = nullptr;
    QAction* m_show = nullptr;
    QList<Line> m_lines;
    bool m_isWanted = false;
};

} // namespace brobygger
