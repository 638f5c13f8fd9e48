// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/behaviour/kept_focus.h"

#include <QWidget>

namespace brobygger {

KeptFocus::KeptFocus(const QWidget& around) {
    // Not that of the application: a dialog may be open over the window, which gets its focus back.
    QWidget* focus = around.window()->focusWidget();
    m_wasInside = focus && around.isAncestorOf(focus);
    if (m_wasInside && !focus->objectName().isEmpty()) {
        m_name = focus->objectName();
        m_place = around.findChildren<QWidget*>(m_name).indexOf(focus);
    }
}

QWidget* KeptFocus::find(const QWidget& around) const {
    if (m_name.isEmpty()) {
        return nullptr;
    }
    QWidget* found = around.findChildren<QWidget*>(m_name).value(m_place);
    const bool canHaveIt = found && found->isEnabled() && found->isVisibleTo(&around) && found->focusPolicy() != Qt::NoFocus;
    return canHaveIt ? found : nullptr;
}

} // namespace brobygger
