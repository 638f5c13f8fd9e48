// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/citizen_view.h"

#include "core/workspace/workspace.h"
#include "ui/citizens/citizen_header.h"
#include "ui/kit/actions.h"
#include "ui/kit/scrolling.h"
#include "ui/shell/navigator.h"
#include "ui/slices.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>

namespace brobygger {

CitizenView::CitizenView(PageContext& context, CitizenId citizen, QWidget* parent)
    : QWidget(parent)
    , m_actions(new ActionCollection(this))
    , m_context{context.workspace, context.navigator, context.ask, *m_actions, context.appearance}
    , m_citizen(citizen)
    , m_entries(citizenTabs())
    , m_header(new CitizenHeader(m_context, citizen))
    , m_bar(new QTabBar)
    , m_stack(new QStackedWidget) {
    m_bar->setObjectName(QStringLiteral("citizenTabs"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        m_bar->addTab(QString());
    }
    setFocusProxy(m_bar); // never the button that reveals the CPR number
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        show(index);
    });
    retranslate();
    if (!m_entries.isEmpty()) {
        show(0);
    }
}

void CitizenView::show(int index) {
    if (tabAt(index) != nullptr) {
        m_stack->setCurrentWidget(m_places.value(index));
        giveRoom(m_wholePage.contains(index));
    }
}

CitizenTab* CitizenView::tabAt(int index) {
    if (index < 0 || index >= m_entries.size()) {
        return nullptr;
    }
    if (!m_tabs.contains(index)) {
        CitizenTab* tab = m_entries[index].make(m_context, m_citizen);
        m_tabs.insert(index, tab);
        m_places.insert(index, scrollingWhenLow(tab));
        m_stack->addWidget(m_places.value(index));
        m_actions->addTo(this);
        connect(tab, &CitizenTab::wholePageWanted, this, [this, index](bool wanted) {
            if (wanted) {
                m_wholePage.insert(index);
            } else {
                m_wholePage.remove(index);
            }
            if (m_bar->currentIndex() == index) {
                giveRoom(wanted);
            }
        });
    }
    return m_tabs.value(index);
}

void CitizenView::giveRoom(bool wholePage) {
    m_header->setVisible(!wholePage);
    m_bar->setVisible(!wholePage);
}

void CitizenView::openTab(const Target& target) {
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id != target.tab) {
            continue;
        }
        m_bar->setCurrentIndex(i);
        CitizenTab* tab = tabAt(i);
        if (target.record != 0) {
            tab->openRecord(target.kind, target.record);
        }
        if (!target.command.isEmpty()) {
            tab->carryOut(target.command);
        }
    }
}

void CitizenView::retranslate() {
    m_bar->setAccessibleName(tr("What is known about the citizen"));
    for (int i = 0; i < m_entries.size(); ++i) {
        m_bar->setTabText(i, m_entries[i].title());
    }
    m_actions->retranslate();
}

void CitizenView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger
