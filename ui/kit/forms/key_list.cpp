// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/forms/key_list.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace brobygger {

namespace {
constexpr int rowHeight = 32;
constexpr int wordsRole = Qt::UserRole + 1;
const QString digitKeys = QStringLiteral("1234567890"); // as they lie on the keyboard
constexpr QChar noDigit(0x2007);                        // as wide as one

/// The digit that chooses the line at this position.
QChar digitOf(qsizetype position) { return position < digitKeys.size() ? digitKeys[position] : noDigit; }
} // namespace

KeyList::KeyList(const QString& objectName, QWidget* parent)
    : QListWidget(parent) {
    setObjectName(objectName);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::itemSelectionChanged, this, &KeyList::moved);
    connect(this, &QListWidget::itemClicked, this, &KeyList::chosen);
}

void KeyList::setChoices(const QList<Choice>& choices) {
    clear();
    for (const Choice& choice : choices) {
        auto* item = new QListWidgetItem(QStringLiteral("%1   %2").arg(digitOf(count()), choice.label), this);
        item->setData(Qt::UserRole, choice.value);
        item->setData(wordsRole, choice.label);
        item->setSizeHint({0, rowHeight});
    }
    updateGeometry();
}

void KeyList::setUnusable(int position, const QString& why) {
    QListWidgetItem* at = item(position);
    at->setFlags(at->flags() & ~Qt::ItemIsEnabled);
    at->setToolTip(why);
    at->setData(Qt::AccessibleDescriptionRole, why);
}

bool KeyList::isUsable(int position) const {
    return position >= 0 && position < count() && item(position)->flags().testFlag(Qt::ItemIsEnabled);
}

void KeyList::choose(const QString& value) {
    for (int position = 0; position < count(); ++position) {
        if (valueAt(position) == value) {
            setCurrentRow(position);
        }
    }
}

QString KeyList::value() const { return valueAt(chosenRow()); }

QString KeyList::valueAt(int position) const {
    return isUsable(position) ? item(position)->data(Qt::UserRole).toString() : QString();
}

QString KeyList::text() const { return chosenRow() >= 0 ? item(chosenRow())->data(wordsRole).toString() : QString(); }

int KeyList::chosenRow() const {
    // The current line alone does not count: the focus makes the first one current.
    const QListWidgetItem* current = currentItem();
    return current && current->isSelected() ? currentRow() : -1;
}

QSize KeyList::sizeHint() const { return {280, count() * rowHeight + 2 * frameWidth() + 4}; }

void KeyList::keyPressEvent(QKeyEvent* event) {
    const bool isDigit = event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && isDigit) {
        const auto position = static_cast<int>(digitKeys.indexOf(QChar(event->key())));
        if (isUsable(position)) {
            setCurrentRow(position);
            Q_EMIT chosen();
        }
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (isUsable(chosenRow())) {
            Q_EMIT chosen();
        }
    } else {
        QListWidget::keyPressEvent(event);
    }
}

void KeyList::focusInEvent(QFocusEvent* event) {
    QListWidget::focusInEvent(event);
    if (chosenRow() < 0) {
        setCurrentRow(-1);
    }
}

void KeyList::wheelEvent(QWheelEvent* event) {
    event->ignore(); // all lines are in sight: the form scrolls
}

} // namespace brobygger
