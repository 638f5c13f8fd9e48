// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace brobygger {

/// A part of the window's frame: the colour of cards, with a hairline at the side where the content begins.
class Band : public QWidget {
    Q_OBJECT
public:
    explicit Band(Qt::Edge lineAt, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::Edge m_lineAt;
};

} // namespace brobygger
