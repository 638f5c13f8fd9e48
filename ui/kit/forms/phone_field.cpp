// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/forms/phone_field.h"

#include "core/base/values/phone.h"

namespace brobygger {

PhoneField::PhoneField(QWidget* parent)
    : QLineEdit(parent) {
    setInputMethodHints(Qt::ImhDialableCharactersOnly);
    connect(this, &QLineEdit::editingFinished, this, [this] { setText(formatPhone(text().trimmed())); });
}

QString PhoneField::number() const { return formatPhone(text().trimmed()); }

void PhoneField::setNumber(const QString& number) { setText(formatPhone(number)); }

} // namespace brobygger
