// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/look/icons.h"

#include <QWidget>

namespace brobygger {

/// An icon that stands by itself, decoration beside words; it follows the theme.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(IconName name, IconTone tone, int side, QWidget* parent = nullptr);
    void setIcon(IconName name, IconTone tone);
    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconName m_name;
    IconTone m_tone;
    int m_side;
};

} // namespace brobygger
