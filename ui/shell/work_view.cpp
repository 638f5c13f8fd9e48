// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/work_view.h"

#include "core/workspace/workspace.h"
#include "ui/kit/behaviour/tab_order.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/commands/row_commands.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/page.h"
#include "ui/shell/appearance_commands.h"
#include "ui/shell/drafts_dialog.h"
#include "ui/shell/frame/navigation.h"
#include "ui/shell/frame/status_line.h"
#include "ui/shell/frame/top_bar.h"
#include "ui/shell/help_window.h"
#include "ui/shell/own_steps.h"
#include "ui/shell/search/command_palette.h"
#include "ui/shell/search/search_target.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

namespace brobygger {

namespace {
constexpr qsizetype stepsKept = 50;
constexpr int oneMinute = 60'000;
constexpr int foldsBelow = 1000; // the navigation and the search become icons; at the usual size of text
constexpr int statusFrom = 440;  // a lower window gives this line to the page
} // namespace

/// A page with what it was given, which must outlive it.
struct WorkView::MadePage {
    ActionCollection commands;
    PageContext context;
    Page* page = nullptr;
    quint64 offeredAfter = 0; ///< what the undo history had remembered last when the page offered something

    MadePage(Workspace& workspace, Navigator& navigator, Ask& ask, Appearance& appearance)
        : context{workspace, navigator, ask, commands, &appearance} {}
    ~MadePage() { delete page; }
};

WorkView::WorkView(Workspace& workspace, Ask& ask, Appearance& appearance, QList<PageEntry> entries, Search search,
                   QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ask(ask)
    , m_appearance(appearance)
    , m_entries(std::move(entries))
    , m_search(std::move(search))
    , m_undo([&workspace] { return workspace.clock.now(); })
    , m_navigation(new Navigation(m_entries))
    , m_stack(new QStackedWidget) {
    setObjectName(QStringLiteral("workView"));
    const TopBarActions topBar = addCommands();
    addAppearanceCommands(m_commands, workspace.settings, appearance, [this] { return front(); });
    addPageCommands();
    layOut(topBar);
    m_commands.addTo(this);
    connect(m_navigation, &Navigation::chosen, this, [this](PageId page) { open({page}); });
    m_badges.setSingleShot(true);
    m_badges.setInterval(0);
    connect(&m_badges, &QTimer::timeout, this, [this] {
        m_lastChanged.clear(); // what is remembered later is about something else
        readAgain();
    });
    connect(&m_workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        m_lastChanged = changes.citizens;
        m_badges.start();
    });
    // What was done is offered to be taken back right after it was written.
    m_undo.setAbout([this] { return takeLastChangedCitizen(); });
    m_undo.setInFront([this] { return front() ? front()->messages() : nullptr; });
    m_minute.start(oneMinute);
    connect(&m_minute, &QTimer::timeout, this, &WorkView::readAgain);
    QCoreApplication::instance()->installEventFilter(this);
    readAgain();
}

WorkView::~WorkView() {
    // Pages may hold on to the feed and to tasks: they go first, while everything they were given is still
    // there.
    m_pages.clear();
}

void WorkView::layOut(const TopBarActions& topBar) {
    m_topBar = new TopBar(m_search, topBar);
    m_status = new StatusLine(m_workspace);
    connect(m_topBar, &TopBar::chosen, this, [this](const Hit& hit) { open(searchTarget(hit)); });
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_stack, 1);
    right->addWidget(m_status);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_navigation);
    all->addLayout(right, 1);
}

WorkView::MadePage* WorkView::make(PageId id) {
    if (const auto found = m_pages.find(id); found != m_pages.end()) {
        return found->second.get();
    }
    const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(), [id](const PageEntry& e) { return e.id == id; });
    if (entry == m_entries.cend()) {
        return nullptr;
    }
    auto made = std::make_unique<MadePage>(m_workspace, *this, m_ask, m_appearance);
    made->page = entry->make(made->context);
    made->page->shareUndoHistory(m_undo);
    const MessageBar* messages = made->page->messages();
    connect(messages, &MessageBar::shown, this, &WorkView::enableUndo);
    connect(messages, &MessageBar::offered, this, [this, offering = made.get()] {
        offering->offeredAfter = m_undo.lastRemembered();
        enableUndo();
    });
    connect(messages, &MessageBar::dismissed, this, &WorkView::enableUndo);
    m_stack->addWidget(made->page);
    return m_pages.emplace(id, std::move(made)).first->second.get();
}

void WorkView::open(const Target& target) {
    const Target here = place();
    const Target there = target.place();
    // One without a tab leaves the one in front where it is.
    const bool staysHere = there == here || (there == m_current && there.tab.isEmpty());
    if (!m_current.page.isEmpty() && !staysHere) {
        // To the tab she has gone to herself; from what a command opens within the citizen's tabs, to the citizen as it begins.
        const bool isWithin = !target.command.isEmpty() && there.page == here.page && there.citizen == here.citizen;
        m_history.append(isWithin && there != m_current ? m_current : here);
        if (m_history.size() > stepsKept) {
            m_history.removeFirst();
        }
    }
    present(target);
}

void WorkView::back() {
    if (!m_history.isEmpty()) {
        present(m_history.takeLast());
    }
}

QWidget* WorkView::inFront() const { return front(); }

void WorkView::openAgain(const Target& place, const QList<Target>& history) {
    m_history = history;
    present(place);
}

Target WorkView::place() const {
    const auto* opens = dynamic_cast<const OpensTargets*>(front());
    const TabId tab = opens ? opens->tabInFront() : TabId();
    if (const auto record = opens ? opens->recordInFront() : std::nullopt) {
        return {.page = m_current.page, .citizen = m_current.citizen, .tab = tab, .record = *record};
    }
    if (tab.isEmpty() || tab == m_current.tab) {
        return m_current;
    }
    return {.page = m_current.page, .citizen = m_current.citizen, .tab = tab};
}

void WorkView::present(const Target& target) {
    MadePage* made = make(target.page);
    if (!made) {
        return;
    }
    m_current = target.place();
    const bool isFirstVisit = !made->page->focusWidget();
    m_stack->setCurrentWidget(made->page);
    offerCommandsOf(*made);
    if (isFirstVisit) {
        focusInto(*made->page);
    }
    m_navigation->setCurrent(target.page);
    m_back->setEnabled(!m_history.isEmpty());
    enableUndo();
    if (auto* opens = dynamic_cast<OpensTargets*>(made->page)) {
        opens->openTarget(target);
    }
    carryOutHere(target.page, target.command);
    // Whoever comes here goes on here. What had the focus may stand elsewhere, or have given way to what was opened.
    const QWidget* focus = window()->focusWidget();
    if (!made->page->isAncestorOf(focus) || !focus->isVisibleTo(made->page)) {
        focusInto(*made->page);
    }
}

void WorkView::carryOutHere(PageId page, CommandId command) {
    if (const MadePage* made = make(page)) {
        made->commands.trigger(command.toString());
    }
}

void WorkView::editCitizen(QWidget* over, CitizenId citizen, const QString& first) {
    const MadePage* made = make(page::citizens);
    if (auto* editor = made ? dynamic_cast<EditsCitizens*>(made->page) : nullptr) {
        editor->editCitizen(over, citizen, first);
    }
}

void WorkView::offerCommandsOf(const MadePage& front) {
    for (const auto& [id, made] : m_pages) {
        for (QAction* action : made->commands.actions()) {
            if (made.get() == &front) {
                addAction(action);
            } else {
                removeAction(action);
            }
        }
    }
}

Page* WorkView::page(PageId id) const {
    const auto found = m_pages.find(id);
    return found == m_pages.end() ? nullptr : found->second->page;
}

QList<const ActionCollection*> WorkView::collections() const {
    QList<const ActionCollection*> all = {&m_commands};
    for (const auto& [id, made] : m_pages) {
        all.append(&made->commands);
        all.append(made->page->commandsWithin());
    }
    return all;
}

QList<QAction*> WorkView::commandsAtHand() const {
    QList<QAction*> all = m_commands.actions();
    // A row that was chosen on another page, or behind a citizen's page, is not what is meant now.
    for (const auto& [id, made] : m_pages) {
        std::copy_if(made->commands.actions().cbegin(), made->commands.actions().cend(), std::back_inserter(all),
                     [](const QAction* action) { return isRowInSight(*action); });
    }
    // Those of a tab bring their tab along, and its rows are of the citizen in front.
    const Page* here = front();
    for (const ActionCollection* within : here ? here->commandsWithin() : QList<const ActionCollection*>()) {
        all += within->actions();
    }
    all.removeIf([this](const QAction* action) { return !action->isEnabled() || !action->isVisible() || action == m_palette; });
    return all;
}

PageId WorkView::pageOf(const QAction* action) const {
    for (const auto& [id, made] : m_pages) {
        if (action->parent() == &made->commands) {
            return id;
        }
    }
    return {};
}

void WorkView::carryOut(QAction* command) {
    if (const PageId page = pageOf(command); !page.isEmpty() && page != m_current.page) {
        open({page});
    } else if (Page* here = front()) {
        here->reveal(command);
    }
    command->trigger();
}

QList<std::function<void()>> WorkView::commandsToMake() {
    QList<std::function<void()>> steps;
    if (Page* here = front()) {
        steps.append([here] { here->makeCommandsWithin(); });
    }
    for (const PageEntry& entry : std::as_const(m_entries)) {
        if (!page(entry.id)) {
            steps.append([this, id = entry.id] { make(id); });
        }
    }
    return steps;
}

void WorkView::findCommand() { (new CommandPalette(*this, m_search))->open(); }

void WorkView::showHelp(const QString& topic) {
    for (const std::function<void()>& step : commandsToMake()) {
        step();
    }
    (new HelpWindow(topic, collections(), this))->show();
}

void WorkView::takeLastBack() {
    Page* here = front();
    if (offersNewest()) {
        here->messages()->takeOffer();
    } else if (here && m_undo.newest() != 0) {
        takeBack(m_undo, m_undo.newest(), here->messages());
    }
}

/// Something may have been done on another page since.
bool WorkView::offersNewest() const {
    const auto found = m_pages.find(m_current.page);
    return found != m_pages.end() && found->second->page->messages()->offersItself() &&
           found->second->offeredAfter == m_undo.lastRemembered();
}

void WorkView::enableUndo() {
    m_undoLast->setEnabled(m_undo.newest() != 0 || offersNewest());
    m_undoSteps->setEnabled(!m_undo.steps().isEmpty());
}

void WorkView::leaveWhoIsGone() {
    if (m_current.citizen.isValid() && !m_workspace.citizens.find(m_current.citizen)) {
        open({page::citizens});
    }
}

void WorkView::offerDrafts(QList<DraftForm> forms) {
    m_draftForms = std::move(forms);
    const auto waiting = static_cast<int>(DraftsDialog::found(m_workspace, m_draftForms).size());
    if (Page* here = page(m_current.page); here && waiting > 0) {
        here->messages()->ask(Tone::Accent, tr("%n drafts are waiting.", nullptr, waiting), tr("Show drafts"),
                              [this] { showDrafts(); });
    }
}

void WorkView::showDrafts() {
    auto* dialog = new DraftsDialog(m_workspace, m_draftForms, this);
    connect(dialog, &DraftsDialog::chosen, this,
            [this](const Draft& draft, qsizetype form) { openDraft(draft, m_draftForms[form]); });
    dialog->open();
}

void WorkView::openDraft(const Draft& draft, const DraftForm& form) {
    const CitizenId citizen(draft.citizen);
    if (citizen.isValid() && m_current.citizen != citizen) {
        openCitizen(citizen);
    }
    MadePage* here = make(m_current.page);
    if (here && !form.open(here->page, here->context, citizen, draft.name.mid(form.name.size()))) {
        here->page->messages()->fail(tr("What this draft was about is not there any more."));
    }
}

void WorkView::askBeside() {
    if (m_current.citizen.isValid()) {
        Q_EMIT besideAsked(m_current.citizen);
    } else if (Page* here = page(m_current.page)) {
        here->messages()->tell(tr("Open the citizen's page first. Then only that citizen is shown."));
    }
}

QString WorkView::takeLastChangedCitizen() {
    const QSet<qint64> changed = std::exchange(m_lastChanged, {});
    const auto citizen = changed.size() == 1 ? m_workspace.citizens.find(CitizenId(*changed.cbegin())) : std::nullopt;
    return citizen ? citizen->fullName() : QString();
}

void WorkView::readAgain() {
    m_navigation->readBadges(m_workspace);
    m_status->refresh();
}

void WorkView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_commands.retranslate();
        for (const auto& [id, made] : m_pages) {
            made->commands.retranslate();
        }
    } else if (event->type() == QEvent::StyleChange) {
        fold();
    }
    QWidget::changeEvent(event);
}

void WorkView::fold() {
    const bool isNarrow = width() < scaled(foldsBelow);
    m_navigation->setFolded(isNarrow);
    m_topBar->setFolded(isNarrow);
}

/// What the keys for undo, redo and the palette mean in a text field that has nothing to write again; true when the field
/// itself is not to be asked.
bool WorkView::takeKeyOf(QWidget& field, QKeyEvent& key) {
    const bool isAsked = key.type() == QEvent::ShortcutOverride;
    // On some desktops Ctrl+K means "delete to the end" in a text field, which would take the palette away there; and a text
    // field keeps the keys of undo and redo to itself also when it has nothing to take back or to write again.
    const bool isPalette = key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_K;
    const bool isUndo = key.matches(QKeySequence::Undo) && !ownSteps(field).canUndo;
    const bool isOurs = isPalette || isUndo || isRedoKey(key);
    if (!isAsked || !isOurs || !isAncestorOf(&field)) {
        return false;
    }
    key.ignore();
    return true;
}

bool WorkView::eventFilter(QObject* watched, QEvent* event) {
    QWidget* field = fieldOfKey(watched, *event);
    return writesAgain(watched, *event) || (field && takeKeyOf(*field, *static_cast<QKeyEvent*>(event))) ||
           QWidget::eventFilter(watched, event);
}

void WorkView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
    m_status->setVisible(height() >= statusFrom);
}

void WorkView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_status->refresh();
}

} // namespace brobygger
