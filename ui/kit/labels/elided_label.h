// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/look/theme.h"

#include <QLabel>

namespace brobygger {

/// One line of text that ends with … where it does not fit, and then says all of it in its tool tip.
class ElidedLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(TextRole role, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// What of the text there is room for.
    QString shownText() const;
};

} // namespace brobygger
