// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/behaviour/accessible_role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace brobygger {

namespace {
constexpr const char* roleProperty = "accessibleRole";
constexpr const char* selectedProperty = "accessibleSelected";

class PaintedThing final : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        const QVariant selected = widget()->property(selectedProperty);
        state.selectable = selected.isValid();
        state.selected = selected.toBool();
        return state;
    }
};

QAccessibleInterface* interfaceFor(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new PaintedThing(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}
} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role) {
    // Qt takes each factory once, however often it is installed.
    QAccessible::installFactory(interfaceFor);
    widget->setProperty(roleProperty, static_cast<int>(role));
}

void setAccessibleSelected(QWidget* widget, bool isSelected) {
    if (widget->property(selectedProperty) == QVariant(isSelected)) {
        return;
    }
    widget->setProperty(selectedProperty, isSelected);
    QAccessible::State changed;
    changed.selected = true;
    QAccessibleStateChangeEvent event(widget, changed);
    QAccessible::updateAccessibility(&event);
}

} // namespace brobygger
