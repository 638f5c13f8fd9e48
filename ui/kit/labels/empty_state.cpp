// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/labels/empty_state.h"

#include "ui/kit/labels/icon_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

EmptyState::EmptyState(IconName name, QWidget* parent)
    : QWidget(parent)
    , m_sentence(makeLabel(QString(), TextRole::CardTitle))
    , m_whatToDo(makeLabel(QString(), TextRole::Muted))
    , m_button(makeButton(QStringLiteral("emptyStateButton"), QString(), ButtonRole::Primary)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 32, 24, 32);
    column->setSpacing(8);
    for (QLabel* label : {m_sentence, m_whatToDo}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    column->addStretch(1);
    column->addWidget(new IconLabel(name, IconTone::Accent, 40), 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_sentence);
    column->addWidget(m_whatToDo);
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
}

void EmptyState::setWords(const QString& sentence, const QString& whatToDo, const QString& buttonText) {
    m_sentence->setText(sentence);
    m_whatToDo->setText(whatToDo);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(whatToDo);
}

} // namespace brobygger
