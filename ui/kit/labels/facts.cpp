// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/labels/facts.h"

#include "ui/kit/look/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace brobygger {

Facts::Facts(FactsLayout layout, QWidget* parent)
    : QWidget(parent)
    , m_layout(layout)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(layout == FactsLayout::Beside ? 1 : 0, 1);
}

QLabel* Facts::add(const QString& label, const QString& value) {
    const bool beside = m_layout == FactsLayout::Beside;
    QLabel* name = makeLabel(label, beside ? TextRole::Muted : TextRole::Body);
    QLabel* words = makeLabel(value, beside ? TextRole::Body : TextRole::Strong);
    name->setWordWrap(!beside);
    words->setWordWrap(beside);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAccessibleName(label);
    words->setAccessibleDescription(value);
    const int row = m_grid->rowCount();
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(words, row, 1, beside ? Qt::AlignTop : Qt::AlignTop | Qt::AlignRight);
    return words;
}

void Facts::clear() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace brobygger
