// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/person_number_field.h"

#include "core/base/text.h"
#include "ui/kit/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace brobygger {

QString formatPersonNumber(const QString& text) {
    const QString typed = text.trimmed();
    const QString digits = digitsOf(typed);
    QString rest = typed;
    rest.remove(QLatin1Char('-')).remove(QLatin1Char(' '));
    // A Danish number has ten digits, a Swedish one ten or twelve; the plus of the over-hundreds is left as
    // typed.
    if (rest != digits || (digits.size() != 10 && digits.size() != 12))
        return typed;
    return digits.chopped(4) + QLatin1Char('-') + digits.right(4);
}

PersonNumberField::PersonNumberField(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_reveal(new QToolButton)
    , m_maskedText(QStringLiteral("••••••-••••")) {
    m_edit->setObjectName(QStringLiteral("personNumberEdit"));
    m_reveal->setObjectName(QStringLiteral("revealButton"));
    m_reveal->setIcon(icon(IconName::Eye, IconTone::Muted));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_reveal);
    setFocusProxy(m_edit);
    connect(m_reveal, &QToolButton::clicked, this, [this] {
        if (m_masked)
            Q_EMIT revealRequested();
        else
            mask();
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_number = formatPersonNumber(m_edit->text());
        Q_EMIT numberChanged();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &PersonNumberField::showNumber);
    retranslate();
    showNumber();
}

void PersonNumberField::setNumber(const QString& number) {
    m_number = formatPersonNumber(number);
    m_masked = !m_number.isEmpty();
    showNumber();
}

void PersonNumberField::setMaskedText(const QString& masked) {
    m_maskedText = masked;
    showNumber();
}

void PersonNumberField::reveal() {
    m_masked = false;
    showNumber();
}

void PersonNumberField::mask() {
    m_masked = !m_number.isEmpty();
    showNumber();
}

void PersonNumberField::showNumber() {
    m_edit->setReadOnly(m_masked);
    m_edit->setText(m_masked ? m_maskedText : m_number);
    m_reveal->setVisible(!m_number.isEmpty());
    retranslate();
}

void PersonNumberField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PersonNumberField::retranslate() {
    if (m_edit->accessibleName().isEmpty())
        m_edit->setAccessibleName(tr("Personal number"));
    const QString words = m_masked ? tr("Show the number; this is logged") : tr("Hide the number");
    m_reveal->setIcon(icon(m_masked ? IconName::Eye : IconName::EyeOff, IconTone::Muted));
    m_reveal->setToolTip(words);
    m_reveal->setAccessibleName(words);
}

} // namespace brobygger
