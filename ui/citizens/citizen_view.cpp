// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/citizen_view.h"

#include "core/workspace/workspace.h"
#include "ui/citizens/citizen_header.h"
#include "ui/kit/behaviour/tab_order.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/layout/front_pages.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/look/text_size.h"
#include "ui/shell/navigator.h"
#include "ui/slices.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <utility>

namespace brobygger {

namespace {
constexpr int lowBelow = 700;   // pixels of height, in a window on a small laptop
constexpr int wholeBelow = 340; // the same laptop at 200 %
} // namespace

CitizenView::CitizenView(PageContext& context, CitizenId citizen, QWidget* parent)
    : QWidget(parent)
    , m_actions(new ActionCollection(this))
    , m_context{context.workspace, context.navigator, context.ask, *m_actions, context.appearance}
    , m_citizen(citizen)
    , m_entries(citizenTabs())
    , m_header(new CitizenHeader(m_context, citizen))
    , m_bar(new QTabBar)
    , m_stack(new FrontPages) {
    m_bar->setObjectName(QStringLiteral("citizenTabs"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        m_bar->addTab(QString());
    }
    addTabCommands();
    setFocusProxy(m_bar); // never the button that reveals the CPR number
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    m_actions->addTo(this);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) { show(index); });
    retranslate();
    if (!m_entries.isEmpty()) {
        show(0);
    }
}

void CitizenView::addTabCommands() {
    for (const CitizenTabEntry& entry : std::as_const(m_entries)) {
        m_actions->add({QStringLiteral("citizen.tab.") + entry.id.toString(),
                        [title = entry.title] { return tr("Go to %1").arg(title()); },
                        {},
                        {},
                        std::nullopt,
                        [this, id = entry.id] {
                            m_context.navigator.open({page::citizens, m_citizen, id});
                        }});
    }
}

void CitizenView::show(int index) {
    CitizenTab* tab = tabAt(index);
    if (!tab) {
        return;
    }
    QWidget* place = m_tabs.at(index).place;
    const bool isNewToFocus = !place->focusWidget() && m_stack->isAncestorOf(window()->focusWidget());
    m_stack->setCurrentWidget(place);
    giveRoom(m_wholePage.contains(index));
    foldHeader();
    if (isNewToFocus) {
        focusInto(*tab); // on its table rather than on whichever button stands first
    }
}

void CitizenView::foldHeader() {
    const auto front = m_tabs.find(m_bar->currentIndex());
    if (front == m_tabs.end()) {
        return;
    }
    m_header->setLow(front->second.tab->wantsHeight() && height() < scaled(lowBelow));
    front->second.tab->showWhole(height() < scaled(wholeBelow));
}

void CitizenView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    foldHeader();
}

void CitizenView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    foldHeader();
    QTimer::singleShot(0, this, &CitizenView::noteSeen); // when the page has come up
}

void CitizenView::noteSeen() {
    if (isVisible()) {
        const bool isRestricted = m_context.workspace.restrictions.inForce(m_citizen).has_value();
        m_context.workspace.audit.noteOnce(RecordKind::Citizen, m_citizen.value(), m_citizen.value(),
                                           isRestricted ? QStringLiteral("restriction.open") : QStringLiteral("citizen.open"));
    }
}

CitizenTab* CitizenView::tabAt(int index) {
    if (index < 0 || index >= m_entries.size()) {
        return nullptr;
    }
    if (const auto made = m_tabs.find(index); made != m_tabs.end()) {
        return made->second.tab;
    }
    auto* actions = new ActionCollection(this);
    MadeTab& made =
        m_tabs
            .emplace(index, MadeTab{actions,
                                    {m_context.workspace, m_context.navigator, m_context.ask, *actions, m_context.appearance}})
            .first->second;
    made.tab = m_entries[index].make(made.context, m_citizen);
    made.place = scrollingWhenLow(made.tab);
    m_stack->addWidget(made.place);
    actions->addTo(this);
    connect(made.tab, &CitizenTab::wholePageWanted, this, [this, index](bool wanted) {
        if (wanted) {
            m_wholePage.insert(index);
        } else {
            m_wholePage.remove(index);
        }
        if (m_bar->currentIndex() == index) {
            giveRoom(wanted);
        }
    });
    return made.tab;
}

QList<const ActionCollection*> CitizenView::commands() const {
    QList<const ActionCollection*> all = {m_actions};
    for (const auto& [index, made] : m_tabs) {
        all.append(made.actions);
    }
    return all;
}

void CitizenView::makeAllTabs() {
    for (int i = 0; i < m_entries.size(); ++i) {
        tabAt(i);
    }
}

void CitizenView::reveal(const QAction* command) {
    for (const auto& [index, made] : m_tabs) {
        if (command->parent() == made.actions) {
            m_bar->setCurrentIndex(index);
        }
    }
}

void CitizenView::giveRoom(bool wholePage) {
    m_header->setVisible(!wholePage);
    m_bar->setVisible(!wholePage);
}

void CitizenView::openTab(const Target& target) {
    if (CitizenTab* inFront = target.tab.isEmpty() ? tabAt(m_bar->currentIndex()) : nullptr) {
        inFront->showStart();
    }
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id != target.tab) {
            continue;
        }
        m_bar->setCurrentIndex(i);
        CitizenTab* tab = tabAt(i);
        focusInto(*tab);
        if (target.record != 0) {
            tab->openRecord(target.kind, target.record);
        }
        m_tabs.at(i).actions->trigger(target.command.toString());
    }
}

TabId CitizenView::tabInFront() const {
    const int index = m_bar->currentIndex();
    return index < 0 || index >= m_entries.size() ? TabId() : m_entries[index].id;
}

std::optional<qint64> CitizenView::recordInFront() const {
    const auto front = m_tabs.find(m_bar->currentIndex());
    return front == m_tabs.end() ? std::nullopt : front->second.tab->recordInFront();
}

void CitizenView::retranslate() {
    m_bar->setAccessibleName(tr("What is known about the citizen"));
    for (int i = 0; i < m_entries.size(); ++i) {
        m_bar->setTabText(i, m_entries[i].title());
    }
    m_actions->retranslate();
    for (const auto& [index, made] : m_tabs) {
        made.actions->retranslate();
    }
}

void CitizenView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        foldHeader(); // how high is low follows the size of the text
    }
}

} // namespace brobygger
