// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/own_steps.h"

#include <QAbstractSpinBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

namespace brobygger {

OwnSteps ownSteps(const QWidget& field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(&field)) {
        return {line->isUndoAvailable(), line->isRedoAvailable()};
    }
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&field)) {
        return {plain->document()->isUndoAvailable(), plain->document()->isRedoAvailable()};
    }
    if (const auto* text = qobject_cast<const QTextEdit*>(&field)) {
        return {text->document()->isUndoAvailable(), text->document()->isRedoAvailable()};
    }
    return {};
}

bool isRedoKey(const QKeyEvent& key) {
    return (key.key() == Qt::Key_Z && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) ||
           (key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier);
}

QWidget* fieldOfKey(QObject* watched, const QEvent& event) {
    const bool isKey = event.type() == QEvent::ShortcutOverride || event.type() == QEvent::KeyPress;
    auto* field = isKey && watched->isWidgetType() ? static_cast<QWidget*>(watched) : nullptr;
    return qobject_cast<QAbstractSpinBox*>(field) ? field->findChild<QLineEdit*>() : field;
}

bool writesAgain(QObject* watched, QEvent& event) {
    QWidget* field = fieldOfKey(watched, event);
    if (!field || !isRedoKey(static_cast<QKeyEvent&>(event)) || !ownSteps(*field).canRedo) {
        return false;
    }
    if (event.type() == QEvent::KeyPress) {
        QMetaObject::invokeMethod(field, "redo");
    }
    event.accept();
    return true;
}

} // namespace brobygger
