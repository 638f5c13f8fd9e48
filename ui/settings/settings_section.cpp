// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_section.h"

#include "ui/kit/message_bar.h"

#include <QEvent>
#include <QVBoxLayout>

namespace brobygger {

SettingsSection::SettingsSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_messages(messages)
    , m_card(new Card)
    , m_form(new Form(2)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->content()->addWidget(m_form);
}

void SettingsSection::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void SettingsSection::tellSaved() {
    m_messages->tell(tr("Saved."));
}

} // namespace brobygger
