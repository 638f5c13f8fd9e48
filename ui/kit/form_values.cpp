// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/form_values.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace brobygger {

namespace {
/// The line edit inside a spin box or an editable combo box belongs to its owner.
bool isInput(const QWidget* widget) {
    return !widget->objectName().isEmpty() && !widget->objectName().startsWith(QStringLiteral("qt_"));
}

/// A list in the form itself; the hits of a search that pops up are no entry.
const QListWidget* listToChooseFrom(const QWidget* widget) {
    const auto* list = qobject_cast<const QListWidget*>(widget);
    return list && list->focusPolicy() != Qt::NoFocus ? list : nullptr;
}

void readInto(QJsonObject& values, const QWidget* widget) {
    const QString name = widget->objectName();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
        values[name] = line->text();
    } else if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget)) {
        values[name] = text->toPlainText();
    } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
        values[name] = box->currentIndex();
    } else if (const auto* check = qobject_cast<const QAbstractButton*>(widget); check && check->isCheckable()) {
        values[name] = check->isChecked();
    } else if (const auto* number = qobject_cast<const QSpinBox*>(widget)) {
        values[name] = number->value();
    } else if (const auto* list = listToChooseFrom(widget)) {
        values[name] = list->selectedItems().isEmpty() ? -1 : list->currentRow();
    }
}

void writeFrom(const QJsonObject& values, QWidget* widget) {
    const QJsonValue value = values.value(widget->objectName());
    if (value.isUndefined()) {
        return;
    }
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        line->setText(value.toString());
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
        text->setPlainText(value.toString());
    } else if (auto* box = qobject_cast<QComboBox*>(widget)) {
        box->setCurrentIndex(value.toInt());
    } else if (auto* check = qobject_cast<QAbstractButton*>(widget); check && check->isCheckable()) {
        check->setChecked(value.toBool());
    } else if (auto* number = qobject_cast<QSpinBox*>(widget)) {
        number->setValue(value.toInt());
    } else if (auto* list = qobject_cast<QListWidget*>(listToChooseFrom(widget) ? widget : nullptr)) {
        list->setCurrentRow(value.toInt());
    }
}
} // namespace

QString formValues(const QWidget& form) {
    QJsonObject values;
    for (const QWidget* widget : form.findChildren<QWidget*>()) {
        if (isInput(widget)) {
            readInto(values, widget);
        }
    }
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

void setFormValues(QWidget& form, const QString& values) {
    const QJsonObject kept = QJsonDocument::fromJson(values.toUtf8()).object();
    for (QWidget* widget : form.findChildren<QWidget*>()) {
        if (isInput(widget)) {
            writeFrom(kept, widget);
        }
    }
}

void onFormEdited(QWidget& form, QObject* context, std::function<void()> edited) {
    for (QWidget* widget : form.findChildren<QWidget*>()) {
        if (auto* line = qobject_cast<QLineEdit*>(widget)) {
            QObject::connect(line, &QLineEdit::textEdited, context, edited);
        } else if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
            QObject::connect(text, &QPlainTextEdit::textChanged, context, edited);
        } else if (auto* box = qobject_cast<QComboBox*>(widget)) {
            QObject::connect(box, &QComboBox::currentIndexChanged, context, edited);
        } else if (auto* check = qobject_cast<QAbstractButton*>(widget); check && check->isCheckable()) {
            QObject::connect(check, &QAbstractButton::toggled, context, edited);
        } else if (auto* number = qobject_cast<QSpinBox*>(widget)) {
            QObject::connect(number, &QSpinBox::valueChanged, context, edited);
        } else if (const QListWidget* list = listToChooseFrom(widget)) {
            QObject::connect(list, &QListWidget::itemSelectionChanged, context, edited);
        }
    }
}

} // namespace brobygger
