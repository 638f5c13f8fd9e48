// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/navigation_row.h"

#include "ui/kit/look/text_size.h"

#include <QPainter>

namespace brobygger {

namespace {
constexpr int rowHeight = 36;
constexpr int openRowWidth = 168;
constexpr int foldedSide = 38;
constexpr int iconSide = 18;
constexpr int textLeft = 36;
constexpr int mostShown = 99;
constexpr int badgeMargin = 10;

QFont badgeFont() {
    QFont font = textFont(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}
} // namespace

NavigationRow::NavigationRow(const QString& id, IconName icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon) {
    setObjectName(id + QStringLiteral("Navigation"));
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void NavigationRow::setTitle(const QString& title, const QString& toolTip) {
    setText(title);
    setToolTip(toolTip);
    nameForReaders();
}

void NavigationRow::setBadge(int count) {
    m_badge = count;
    nameForReaders();
    update();
}

void NavigationRow::nameForReaders() {
    setAccessibleDescription(toolTip());
    setAccessibleName(m_badge > 0 ? tr("%1, %n waiting", nullptr, m_badge).arg(text()) : text());
}

void NavigationRow::setFolded(bool folded) {
    m_isFolded = folded;
    updateGeometry();
    update();
}

QSize NavigationRow::sizeHint() const { return {m_isFolded ? foldedSide : scaled(openRowWidth), scaled(rowHeight)}; }

void NavigationRow::paintEvent(QPaintEvent*) {
    const Colours& c = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? c.selection : c.background);
        painter.drawRoundedRect(ground, 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground, 6, 6);
    }
    paintIcon(&painter, QRectF(10, (height() - iconSide) / 2.0, iconSide, iconSide), m_icon, isChecked() ? c.accent : c.muted);
    if (m_isFolded) {
        if (m_badge > 0) {
            painter.setPen(QPen(c.surface, 2));
            painter.setBrush(c.accent);
            painter.drawEllipse(QPointF(10 + iconSide, height() / 2.0 - iconSide / 2.0), 5, 5);
        }
        return;
    }
    painter.setPen(c.text);
    painter.setFont(textFont(isChecked() ? TextRole::Strong : TextRole::Body));
    const int beside = m_badge > 0 ? badgeWidth() + badgeMargin + 4 : 8;
    const QRect words = rect().adjusted(textLeft, 0, -beside, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (m_badge > 0) {
        paintBadge(painter);
    }
}

QString NavigationRow::badgeText() const {
    return m_badge > mostShown ? QStringLiteral("%1+").arg(mostShown) : QString::number(m_badge);
}

int NavigationRow::badgeWidth() const {
    return qMax(scaled(20), QFontMetrics(badgeFont()).horizontalAdvance(badgeText()) + 13);
}

void NavigationRow::paintBadge(QPainter& painter) const {
    const Colours& c = colours(this);
    painter.setFont(badgeFont());
    const int wide = badgeWidth();
    const int high = scaled(18);
    const QRectF pill(width() - wide - badgeMargin, (height() - high) / 2.0, wide, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
    painter.setPen(c.onAccent);
    painter.drawText(pill, Qt::AlignCenter, badgeText());
}

} // namespace brobygger
