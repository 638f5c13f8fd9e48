// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/back_panel.h"

#include "ui/kit/commands/actions.h"
#include "ui/kit/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace brobygger {

BackPanel::BackPanel(QWidget* content, QAction* back, std::function<QString()> title, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(QString(), TextRole::CardTitle))
    , m_titleText(std::move(title)) {
    m_title->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(buttonFor(back, QStringLiteral("backButton"), ButtonRole::Ordinary));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(12);
    layout->addLayout(row);
    layout->addWidget(content, 1);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, back, &QAction::trigger);
    setFocusProxy(content);
    retranslate();
}

void BackPanel::retranslate() {
    m_title->setText(m_titleText());
    setAccessibleName(m_titleText());
}

} // namespace brobygger
