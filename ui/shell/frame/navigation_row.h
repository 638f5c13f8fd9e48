// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/look/icons.h"

#include <QAbstractButton>

namespace brobygger {

/// One line of the navigation: icon, word, and how many things wait there.
class NavigationRow final : public QAbstractButton {
    Q_OBJECT
public:
    NavigationRow(const QString& id, IconName icon, QWidget* parent = nullptr);
    void setTitle(const QString& title, const QString& toolTip);
    /// 0 hides the badge.
    void setBadge(int count);
    /// Folded it is its icon, with a dot when something waits.
    void setFolded(bool folded);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void nameForReaders();
    QString badgeText() const;
    int badgeWidth() const;
    void paintBadge(QPainter& painter) const;

    IconName m_icon;
    int m_badge = 0;
    bool m_isFolded = false;
};

} // namespace brobygger
