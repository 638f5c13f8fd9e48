// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/figures/board_block.h"

#include "ui/evaluation/figures/figure_button.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int coverageWidth = 56;
constexpr int coverageHeight = 8;
} // namespace

/// How much of a whole is known; the rest is hatched.
class BoardBlock::Bar final : public QWidget {
public:
    explicit Bar(double share)
        : m_share(std::clamp(share, 0.0, 1.0)) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {scaled(coverageWidth), scaled(coverageHeight)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        const Colours& look = colours(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal known = width() * m_share;
        painter.fillRect(QRectF(0, 0, known, height()), look.muted);
        paintHatching(painter, QRectF(known, 0, width() - known, height()), look);
    }

private:
    double m_share;
};

BoardBlock::BoardBlock(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
    , m_head(new QHBoxLayout) {
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(2);
    m_head->setSpacing(8);
    QLabel* name = makeLabel(title, TextRole::Strong);
    name->setWordWrap(true);
    m_head->addWidget(name, 1);
    m_lines->addLayout(m_head);
}

void BoardBlock::setCoverage(const QString& words, std::optional<double> part, std::optional<double> whole) {
    if (words.isEmpty()) {
        return;
    }
    if (part && whole && *whole > 0) {
        m_head->addWidget(new Bar(*part / *whole), 0, Qt::AlignVCenter);
    }
    m_head->addWidget(makeLabel(words, TextRole::Small), 0, Qt::AlignVCenter);
}

void BoardBlock::add(QWidget* line) { m_lines->addWidget(line); }

} // namespace brobygger
