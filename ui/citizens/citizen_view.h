// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "ui/shell/slice.h"

#include <QSet>
#include <QWidget>
#include <map>

class QAction;
class QStackedWidget;
class QTabBar;

namespace brobygger {

class CitizenHeader;

/// One citizen: the header card, and the tabs that the slices bring (ui/slices.cpp), made when they are first opened.
class CitizenView final : public QWidget {
    Q_OBJECT
public:
    CitizenView(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);

    CitizenId citizen() const { return m_citizen; }
    /// Goes to a tab, and to a record or a command of it. An unknown or empty id keeps the tab.
    void openTab(const Target& target);
    /// The id of the tab in front.
    TabId tabInFront() const;
    std::optional<qint64> recordInFront() const;
    /// Those of the header and of the tabs made so far.
    QList<const ActionCollection*> commands() const;
    void makeAllTabs();
    /// Brings the tab of one of its commands to the front.
    void reveal(const QAction* command);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    CitizenTab* tabAt(int index);
    void show(int index);
    /// A tab that wants the whole page has it: the header card and the tab bar give way.
    void giveRoom(bool wholePage);
    void foldHeader();
    /// Each tab can be found by its name among the commands.
    void addTabCommands();
    void retranslate();
    /// Takes down in the audit trail that somebody looked at this citizen.
    void noteSeen();

    /// A tab with what it was given, which must outlive it.
    struct MadeTab {
        ActionCollection* actions; ///< goes with this citizen, so that no command outlives its tab
        PageContext context;
        CitizenTab* tab = nullptr;
        QWidget* place = nullptr; ///< what it scrolls in on a low window
    };

    ActionCollection* m_actions; ///< of the header
    PageContext m_context;
    CitizenId m_citizen;
    QList<CitizenTabEntry> m_entries;
    CitizenHeader* m_header;
    QTabBar* m_bar;
    QStackedWidget* m_stack;
    std::map<int, MadeTab> m_tabs;
    QSet<int> m_wholePage; ///< tabs that want the whole page
};

} // namespace brobygger
