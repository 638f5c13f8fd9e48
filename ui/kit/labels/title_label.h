// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/look/theme.h"

#include <QLabel>

namespace brobygger {

/// A name or title that must be readable whole: it asks for one line, and breaks into several where there is no room for that.
class TitleLabel final : public QLabel {
    Q_OBJECT
public:
    explicit TitleLabel(TextRole role, QWidget* parent = nullptr);
    QSize sizeHint() const override;
};

} // namespace brobygger
