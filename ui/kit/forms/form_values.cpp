// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/forms/form_values.h"

#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/person_number_field.h"
#include "ui/kit/forms/time_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextCursor>

namespace brobygger {

namespace {
/// The line edit inside a spin box, an editable combo box or a field for a personal number belongs to its owner.
bool isInput(const QWidget* widget) {
    return !widget->objectName().isEmpty() && !widget->objectName().startsWith(QStringLiteral("qt_")) &&
           !qobject_cast<const PersonNumberField*>(widget->parentWidget());
}

/// The names from the form down to the widget: the line edits of two date fields are both called dateEdit.
QString keyOf(const QWidget& form, const QWidget* widget) {
    QStringList names;
    for (const QWidget* at = widget; at && at != &form; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() && !at->objectName().startsWith(QStringLiteral("qt_"))) {
            names.prepend(at->objectName());
        }
    }
    return names.join(QLatin1Char('/'));
}

/// A list in the form itself; the hits of a search that pops up are no entry.
const QListWidget* listToChooseFrom(const QWidget* widget) {
    const auto* list = qobject_cast<const QListWidget*>(widget);
    return list && list->focusPolicy() != Qt::NoFocus ? list : nullptr;
}

void readInto(QJsonObject& values, const QString& name, const QWidget* widget) {
    if (const auto* number = qobject_cast<const PersonNumberField*>(widget)) {
        values[name] = number->number();
    } else if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
        values[name] = line->text();
    } else if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget)) {
        values[name] = text->toPlainText();
    } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
        // By what it stands for: the list may be a shorter one when the form opens again.
        const QString code = box->currentData().toString();
        values[name] = code.isEmpty() ? QJsonValue(box->currentIndex()) : QJsonValue(code);
    } else if (const auto* check = qobject_cast<const QAbstractButton*>(widget); check && check->isCheckable()) {
        values[name] = check->isChecked();
    } else if (const auto* number = qobject_cast<const QSpinBox*>(widget)) {
        values[name] = number->value();
    } else if (const auto* list = listToChooseFrom(widget)) {
        values[name] = list->selectedItems().isEmpty() ? -1 : list->currentRow();
    }
}

/// A date, a time or a personal number is looked at when its line edit is left; what a draft brings back was left long ago.
void letRead(QLineEdit& line) {
    const QWidget* field = line.parentWidget();
    if (qobject_cast<const DateField*>(field) || qobject_cast<const TimeField*>(field) ||
        qobject_cast<const PersonNumberField*>(field)) {
        Q_EMIT line.editingFinished();
    }
}

/// The entry that stands for a code. A draft holds it as text, also where the entry stands for a number or for yes and no,
/// which no text is equal to; -1 when there is none.
int entryOf(const QComboBox& box, const QString& code) {
    for (int at = 0; at < box.count(); ++at) {
        if (box.itemData(at).toString() == code) {
            return at;
        }
    }
    return -1;
}

void writeFrom(const QJsonValue& value, QWidget* widget) {
    if (value.isUndefined()) {
        return;
    }
    if (auto* number = qobject_cast<PersonNumberField*>(widget)) {
        number->setTyped(value.toString()); // a known one stays known
        letRead(*number->edit());
    } else if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        line->setText(value.toString());
        letRead(*line);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
        text->setPlainText(value.toString());
        text->moveCursor(QTextCursor::End); // where one goes on writing
    } else if (auto* box = qobject_cast<QComboBox*>(widget)) {
        const int index = value.isString() ? entryOf(*box, value.toString()) : value.toInt();
        box->setCurrentIndex(index >= 0 ? index : box->currentIndex());
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
            readInto(values, keyOf(form, widget), widget);
        }
    }
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

QString changedValues(const QString& values, const QString& before) {
    QJsonObject changed = QJsonDocument::fromJson(values.toUtf8()).object();
    const QJsonObject were = QJsonDocument::fromJson(before.toUtf8()).object();
    for (auto was = were.begin(); was != were.end(); ++was) {
        if (changed.value(was.key()) == was.value()) {
            changed.remove(was.key());
        }
    }
    return QString::fromUtf8(QJsonDocument(changed).toJson(QJsonDocument::Compact));
}

void setFormValues(QWidget& form, const QString& values) {
    const QJsonObject kept = QJsonDocument::fromJson(values.toUtf8()).object();
    for (QWidget* widget : form.findChildren<QWidget*>()) {
        if (isInput(widget)) {
            writeFrom(kept.value(keyOf(form, widget)), widget);
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
