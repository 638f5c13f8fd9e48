// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/undo_history.h"
#include "ui/kit/forms/search_popup.h"
#include "ui/kit/look/appearance.h"
#include "ui/shell/navigator.h"
#include "ui/shell/slice.h"

#include <QSet>
#include <QStackedWidget>
#include <QTimer>
#include <map>
#include <memory>

namespace brobygger {

struct Draft;
class Navigation;
class StatusLine;
class TopBar;
struct TopBarActions;

/// Everything one sees of an unlocked file: navigation, top bar, pages and status line. Pages are made when
/// they are first opened. It lives from unlock to lock; the cycle itself, and what the citizen beside may
/// see, are others'.
class WorkView final : public QWidget, public Navigator {
    Q_OBJECT
public:
    WorkView(Workspace& workspace, Ask& ask, Appearance& appearance, QList<PageEntry> entries, Search search,
             QWidget* parent = nullptr);
    ~WorkView() override;

    void open(const Target& target) override;
    void handOver(const HandOver& given) override { Q_EMIT handOverAsked(given); }
    void restoreBackup(const QString& from) override { Q_EMIT restoreAsked(from); }
    void changePassphrase() override { Q_EMIT newPassphraseAsked(); }
    /// Makes the drafts of these forms known to "Drafts" of the palette, and says it when some are waiting.
    void offerDrafts(QList<DraftForm> forms);
    /// To where one was before; nothing happens at the beginning.
    void back() override;
    QWidget* inFront() const override;
    void carryOutHere(PageId page, CommandId command) override;
    void editCitizen(QWidget* over, CitizenId citizen, const QString& first) override;
    /// Where one is; the page is empty only before the first is opened.
    const Target& current() const { return m_current; }
    /// The same with the tab, and what of it, that has been brought to the front since, to come back to.
    Target place() const;
    /// Where Back leads, the nearest step last; for openAgain.
    const QList<Target>& history() const { return m_history; }
    /// Opens where one was in an earlier view, from where Back leads as it did there.
    void openAgain(const Target& place, const QList<Target>& history);
    Page* page(PageId id) const;
    const QList<PageEntry>& entries() const { return m_entries; }

    ActionCollection& commands() { return m_commands; }
    /// Those of the shell, of every page made so far and of what stands within it, for help and for tests.
    QList<const ActionCollection*> collections() const;
    /// What can be done from here: commands of the shell but for the palette, of every page, and of what stands within the page
    /// in front. Those of a row only while it is in sight.
    QList<QAction*> commandsAtHand() const;
    /// What is to be made before all commands are known, in steps that take a moment each: the tabs within the page in
    /// front, then each page that has not been opened.
    QList<std::function<void()>> commandsToMake();
    /// Carries a command out where it belongs: its page comes to the front first.
    void carryOut(QAction* command);
    UndoHistory& undoHistory() { return m_undo; }
    const UndoHistory& undoHistory() const { return m_undo; }
    TopBar* topBar() const { return m_topBar; }

Q_SIGNALS:
    void lockAsked();
    void quitAsked();
    void besideAsked(CitizenId citizen);
    void handOverAsked(const brobygger::HandOver& given);
    void restoreAsked(const QString& from);
    void newPassphraseAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct MadePage;

    TopBarActions addCommands();
    void addPageCommands();
    void layOut(const TopBarActions& topBar);
    MadePage* make(PageId id);
    void present(const Target& target);
    /// The shortcuts of the page in front work wherever the focus is; those of the pages behind do not.
    void offerCommandsOf(const MadePage& front);
    /// Navigation and search become icons where there is little room, which larger text makes less.
    void fold();
    void findCommand();
    /// The page a command belongs to, empty for one of the shell.
    PageId pageOf(const QAction* action) const;
    void showHelp(const QString& topic);
    void takeLastBack();
    /// Ctrl+Z is at hand while there is something to take back, or the message in front offers it.
    void enableUndo();
    /// Whether the message in front offers to take back what was done last of all.
    bool offersNewest() const;
    /// To the list, when the person in front came into the file with what was just taken back.
    void leaveWhoIsGone();
    bool takeKeyOf(QWidget& field, QKeyEvent& key);
    Page* front() const { return page(m_current.page); }
    void showDrafts();
    void openDraft(const Draft& draft, const DraftForm& form);
    void askBeside();
    /// Whom the write just made is about, for the one step that is remembered for it; empty for nobody or several.
    QString takeLastChangedCitizen();
    void readAgain();

    Workspace& m_workspace;
    Ask& m_ask;
    Appearance& m_appearance;
    QList<PageEntry> m_entries;
    Search m_search;
    ActionCollection m_commands;
    UndoHistory m_undo;
    QSet<qint64> m_lastChanged; ///< whose records the last write touched, until a step is remembered or the moment is over
    Navigation* m_navigation;
    TopBar* m_topBar = nullptr;
    StatusLine* m_status = nullptr;
    QAction* m_back = nullptr;
    QAction* m_palette = nullptr;
    QAction* m_undoLast = nullptr;
    QAction* m_undoSteps = nullptr;
    QStackedWidget* m_stack;
    std::map<PageId, std::unique_ptr<MadePage>> m_pages;
    QList<Target> m_history;
    Target m_current;
    QList<DraftForm> m_draftForms;
    QTimer m_badges; ///< gathers the changes of one moment
    QTimer m_minute;
};

} // namespace brobygger
