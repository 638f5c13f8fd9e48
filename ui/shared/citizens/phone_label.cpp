// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/citizens/phone_label.h"

#include "core/base/values/phone.h"
#include "ui/kit/labels/chip.h"
#include "ui/shared/citizens/phone_words.h"

#include <QHBoxLayout>
#include <QLabel>

namespace brobygger {

PhoneLabel::PhoneLabel(QWidget* parent)
    : QWidget(parent)
    , m_number(makeLabel({}, TextRole::Strong))
    , m_mark(new Chip) {
    m_number->setObjectName(QStringLiteral("phoneLabel"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mark->setObjectName(QStringLiteral("phoneMark"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_number);
    row->addWidget(m_mark);
    row->addStretch();
}

void PhoneLabel::setPhone(const QString& phone, const SafeContact& contact) {
    setVisible(!phone.isEmpty());
    m_number->setText(formatPhone(phone));
    m_mark->setChip(phoneMarkChip(contact));
    const QString said = cautions(contact).join(QStringLiteral("\n"));
    setToolTip(said);
    setAccessibleName(phoneWords(phone, contact));
    setAccessibleDescription(said);
}

} // namespace brobygger
