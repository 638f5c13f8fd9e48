// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/look/theme.h"

#include <QLabel>

class QTextLayout;

namespace brobygger {

/// Words in a narrow column: they break between words, and inside a word that is longer than the column is wide, so that a
/// long word takes no room from what stands beside it.
class BreakingLabel final : public QLabel {
    Q_OBJECT
public:
    explicit BreakingLabel(TextRole role, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Breaks the words into lines of this width and returns how high they are together.
    static int breakInto(QTextLayout& lines, int width);
    QString shownText() const;
};

} // namespace brobygger
