// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/top_bar.h"

#include "ui/kit/commands/actions.h"
#include "ui/kit/look/text_size.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace brobygger {

namespace {
constexpr int barHeight = 48;

QToolButton* iconButton(QAction* action, const QString& objectName) {
    auto* button = new QToolButton;
    button->setObjectName(objectName);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize({18, 18});
    button->setFocusPolicy(Qt::TabFocus);
    const auto name = [button, action] { button->setAccessibleName(action->text()); };
    name();
    QObject::connect(action, &QAction::changed, button, name);
    return button;
}
} // namespace

TopBar::TopBar(Search search, const TopBarActions& actions, QWidget* parent)
    : Band(Qt::BottomEdge, parent)
    , m_search(new SearchPopup(std::move(search)))
    , m_searchButton(iconButton(actions.search, QStringLiteral("searchButton")))
    , m_back(iconButton(actions.back, QStringLiteral("backButton")))
    , m_help(iconButton(actions.help, QStringLiteral("helpButton")))
    , m_lock(iconButton(actions.lock, QStringLiteral("lockButton")))
    , m_besideIcon(iconButton(actions.beside, QStringLiteral("besideIconButton")))
    , m_beside(buttonFor(actions.beside, QStringLiteral("besideButton"), ButtonRole::Ordinary))
    , m_newReferral(buttonFor(actions.newReferral, QStringLiteral("newReferralButton"), ButtonRole::Ordinary)) {
    setFixedHeight(scaled(barHeight));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 1);
    row->setSpacing(12);
    m_search->setMinimumWidth(280);
    m_search->setMaximumWidth(420);
    row->addWidget(m_search, 1);
    row->addWidget(m_back);
    row->addWidget(iconButton(actions.undo, QStringLiteral("undoListButton")));
    row->addWidget(m_searchButton);
    row->addStretch(1);
    for (QWidget* widget : QWidgetList{m_help, m_lock, m_besideIcon, m_beside, m_newReferral}) {
        row->addWidget(widget);
    }
    m_search->edit()->installEventFilter(this);
    showParts();
    connect(m_search, &SearchPopup::chosen, this, [this](const Hit& hit) {
        m_search->clear();
        Q_EMIT chosen(hit);
    });
    retranslate();
}

void TopBar::setFolded(bool folded) {
    if (folded != m_isFolded) {
        m_isFolded = folded;
        m_isSearching = false;
        showParts();
    }
}

void TopBar::startSearch() {
    m_isSearching = true;
    showParts();
    m_search->edit()->setFocus();
    m_search->edit()->selectAll();
}

void TopBar::showParts() {
    const bool searchAlone = m_isFolded && m_isSearching;
    m_search->setMaximumWidth(searchAlone ? QWIDGETSIZE_MAX : 420);
    m_search->setVisible(!m_isFolded || m_isSearching);
    m_searchButton->setVisible(m_isFolded && !m_isSearching);
    for (QWidget* widget : QWidgetList{m_back, m_help, m_lock, m_newReferral}) {
        widget->setHidden(searchAlone);
    }
    m_besideIcon->setVisible(m_isFolded && !m_isSearching);
    m_beside->setHidden(m_isFolded);
}

bool TopBar::eventFilter(QObject* watched, QEvent* event) {
    // Leaving a search that lies over the bar brings the bar back.
    const bool left = event->type() == QEvent::FocusOut &&
                      static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason &&
                      static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason;
    const bool escaped = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched == m_search->edit() && m_isFolded && m_isSearching && (left || escaped)) {
        m_isSearching = false;
        QMetaObject::invokeMethod(this, &TopBar::showParts, Qt::QueuedConnection);
    }
    return Band::eventFilter(watched, event);
}

void TopBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::StyleChange) {
        setFixedHeight(scaled(barHeight));
    }
    Band::changeEvent(event);
}

void TopBar::retranslate() {
    m_search->setPlaceholder(tr("Search name, birth date, telephone…"));
    m_search->setShortcutHint(QStringLiteral("Ctrl+F"));
}

} // namespace brobygger
