// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/kit/actions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace brobygger {

namespace {
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
    , m_search(new SearchPopup(std::move(search))) {
    setFixedHeight(48);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 1);
    row->setSpacing(12);
    m_search->setMinimumWidth(280);
    m_search->setMaximumWidth(420);
    row->addWidget(m_search, 1);
    row->addWidget(iconButton(actions.back, QStringLiteral("backButton")));
    row->addStretch(1);
    row->addWidget(iconButton(actions.lock, QStringLiteral("lockButton")));
    row->addWidget(buttonFor(actions.beside, QStringLiteral("besideButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(actions.newReferral, QStringLiteral("newReferralButton"), ButtonRole::Primary));
    connect(m_search, &SearchPopup::chosen, this, [this](const Hit& hit) {
        m_search->clear();
        Q_EMIT chosen(hit);
    });
    retranslate();
}

void TopBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Band::changeEvent(event);
}

void TopBar::retranslate() {
    m_search->setPlaceholder(tr("Search name, birth date, telephone…"));
    m_search->setShortcutHint(QStringLiteral("Ctrl+F"));
}

} // namespace brobygger
