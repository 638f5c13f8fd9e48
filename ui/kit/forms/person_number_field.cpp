// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/forms/person_number_field.h"

#include "core/base/text/text.h"
#include "ui/kit/look/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace brobygger {

namespace {
constexpr QChar maskSign(u'•');
const QString maskedText = QStringLiteral("••••••-••••");
} // namespace

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
    , m_reveal(new QToolButton) {
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
        if (!m_masked)
            mask();
        else if (isKnown())
            Q_EMIT revealRequested();
        else
            reveal();
    });
    connect(m_edit, &QLineEdit::textEdited, this, &PersonNumberField::takeEdited);
    connect(m_edit, &QLineEdit::editingFinished, this, &PersonNumberField::showNumber);
    retranslate();
    showNumber();
}

void PersonNumberField::setNumber(const QString& number) {
    m_known = formatPersonNumber(number);
    setTyped(number);
}

void PersonNumberField::setTyped(const QString& number) {
    m_number = formatPersonNumber(number);
    mask();
}

void PersonNumberField::takeEdited() {
    const QString text = m_edit->text();
    // What is left of the mask is no part of a number.
    m_number = formatPersonNumber(text.contains(maskSign) ? digitsOf(text) : text);
    if (m_masked)
        reveal();
    Q_EMIT numberChanged();
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
    m_edit->setReadOnly(m_masked && isKnown());
    m_edit->setText(m_masked ? maskedText : m_number);
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
    const QString words = !m_masked   ? tr("Hide the number")
                          : isKnown() ? tr("Show the number; this is logged")
                                      : tr("Show the number");
    m_reveal->setIcon(icon(m_masked ? IconName::Eye : IconName::EyeOff, IconTone::Muted));
    m_reveal->setToolTip(words);
    m_reveal->setAccessibleName(words);
}

} // namespace brobygger
