// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "ui/shell/slice.h"

#include <QFrame>

class QAction;
class QLabel;
class QVBoxLayout;
class QPushButton;

namespace brobygger {

class WrappingRow;

/// The card above a citizen's tabs: who it is, where and how to reach them safely, protection, consent and phase, what comes
/// next, and the things one does most. In a narrow window it folds to the name and its chips.
class CitizenHeader final : public QFrame {
    Q_OBJECT
public:
    CitizenHeader(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);
    /// Leaves only name, chips and buttons, for a low window.
    void setLow(bool isLow);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fold();
    void addActions();
    QAction* jump(const char* id, TabId tab, CommandId command, const std::function<QString()>& text,
                  const std::function<QString()>& toolTip, IconName icon);
    QString lifeToolTip(LifeState command) const;
    void refresh();
    void showChips(const Citizen& citizen);
    QString summary(const Citizen& citizen) const;
    QStringList actingWords() const;
    QString doctorWords() const;
    QWidget* makeLockedStrip();
    QString courseWords() const;
    void showMerges();
    void showRestriction();
    void edit();
    void reveal();
    void merge();

    PageContext& m_context;
    CitizenId m_citizen;
    QLabel* m_name;
    QWidget* m_who;
    WrappingRow* m_chips;
    QPushButton* m_number;
    QLabel* m_summary;
    QPushButton* m_more;
    QList<QPushButton*> m_frequent; ///< fold into the menu when narrow
    LifeState m_life = LifeState::Present;
    QAction* m_find;
    QAction* m_died;
    QAction* m_moved;
    QAction* m_back;
    QAction* m_split;
    QWidget* m_locked = nullptr; ///< the strip that says that the data are only kept meanwhile
    QLabel* m_lockedWords = nullptr;
    QPushButton* m_seeRestriction = nullptr;
    QVBoxLayout* m_merges; ///< a line for each record that was merged into this one
    bool m_isLow = false;
    bool m_isRestricted = false; ///< the data are only kept meanwhile
};

} // namespace brobygger
