// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/accessible_role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace brobygger {

namespace {
constexpr const char* roleProperty = "accessibleRole";

QAccessibleInterface* interfaceFor(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}
} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role) {
    // Qt takes each factory once, however often it is installed.
    QAccessible::installFactory(interfaceFor);
    widget->setProperty(roleProperty, static_cast<int>(role));
}

} // namespace brobygger
