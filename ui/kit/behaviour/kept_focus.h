// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace brobygger {

/// Which widget inside another had the focus, by its name, so that it can be found again when all that is inside was made anew.
class KeptFocus final {
public:
    /// Of now.
    explicit KeptFocus(const QWidget& around);

    /// Whether the focus was inside at all.
    bool wasInside() const { return m_wasInside; }
    /// The widget of that name, and of several the one in the same place; null when there is none that can take the focus.
    QWidget* find(const QWidget& around) const;

private:
    bool m_wasInside = false;
    QString m_name;
    qsizetype m_place = 0; ///< among those of its name
};

} // namespace brobygger
