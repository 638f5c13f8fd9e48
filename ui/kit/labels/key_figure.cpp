// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/labels/key_figure.h"

#include "ui/kit/look/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace brobygger {

namespace {

constexpr int gap = 4;
constexpr int inset = 4; ///< room for the focus ring

int lineHeight(TextRole role) { return QFontMetrics(textFont(role)).height(); }

/// A number is large; words that stand for a missing one are not.
TextRole roleOf(const QString& number) {
    const bool isNumber = std::any_of(number.cbegin(), number.cend(), [](QChar character) { return character.isDigit(); });
    return isNumber ? TextRole::KeyFigure : TextRole::Body;
}

} // namespace

KeyFigure::KeyFigure(QWidget* parent)
    : QAbstractButton(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setClickable(false);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_clickable)
            Q_EMIT activated();
    });
}

void KeyFigure::setFigure(const QString& caption, const QString& number, const QString& explanation) {
    m_caption = caption;
    m_number = number;
    m_explanation = explanation;
    setAccessibleName(caption + QStringLiteral(": ") + number);
    setAccessibleDescription(explanation);
    updateGeometry();
    update();
}

void KeyFigure::setClickable(bool clickable) {
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void KeyFigure::keyPressEvent(QKeyEvent* event) {
    if (m_clickable && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

QSize KeyFigure::sizeHint() const {
    const int number = QFontMetrics(textFont(roleOf(m_number))).horizontalAdvance(m_number);
    const int caption = QFontMetrics(textFont(TextRole::CardTitle)).horizontalAdvance(m_caption);
    const int width = qMax(160, qMax(number, caption)) + 2 * inset;
    return {width, heightForWidth(width)};
}

int KeyFigure::heightForWidth(int width) const {
    const QFontMetrics body(textFont(TextRole::Body));
    const QRect words =
        body.boundingRect(QRect(0, 0, qMax(40, width - 2 * inset), 1000), static_cast<int>(Qt::TextWordWrap), m_explanation);
    const int caption = m_caption.isEmpty() ? 0 : lineHeight(TextRole::CardTitle) + gap;
    return 2 * inset + caption + lineHeight(roleOf(m_number)) + (m_explanation.isEmpty() ? 0 : gap + words.height());
}

void KeyFigure::paintEvent(QPaintEvent*) {
    const Colours& c = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_clickable && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accentSoft);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 6, 6);
    }
    QRect left = rect().adjusted(inset, inset, -inset, -inset);
    if (!m_caption.isEmpty()) {
        painter.setFont(textFont(TextRole::CardTitle));
        painter.setPen(c.text);
        painter.drawText(left, Qt::AlignLeft | Qt::AlignTop, m_caption);
        left.setTop(left.top() + lineHeight(TextRole::CardTitle) + gap);
    }
    painter.setFont(textFont(roleOf(m_number)));
    painter.setPen(c.text);
    painter.drawText(left, Qt::AlignLeft | Qt::AlignTop, m_number);
    left.setTop(left.top() + lineHeight(roleOf(m_number)) + gap);
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(m_clickable && underMouse() ? c.accent : c.muted);
    painter.drawText(left, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_explanation);
}

} // namespace brobygger
