// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/appointment_block.h"

#include "ui/kit/behaviour/accessible_role.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

namespace brobygger {

namespace {
constexpr int barWidth = 3;
constexpr int usualLeft = 10;
constexpr int usualRight = 6;
constexpr int narrowLeft = 6;
constexpr int narrowRight = 2;
constexpr int iconSide = 14;

QFont nameFont() {
    QFont font = textFont(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}
} // namespace

AppointmentBlock::AppointmentBlock(AppointmentRow row, BlockText text, QWidget* parent)
    : QWidget(parent)
    , m_row(std::move(row))
    , m_text(std::move(text)) {
    setObjectName(QStringLiteral("appointmentBlock"));
    setAccessibleRole(this, QAccessible::ListItem);
    setAccessibleName(m_text.spoken);
    setToolTip(m_text.spoken);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
}

void AppointmentBlock::setCurrent(bool isCurrent) {
    m_isCurrent = isCurrent;
    setAccessibleSelected(this, isCurrent);
    setFocusPolicy(isCurrent ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

void AppointmentBlock::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    Q_EMIT chosen();
    event->accept();
}

void AppointmentBlock::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        Q_EMIT clicked();
    }
}

void AppointmentBlock::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        Q_EMIT opened();
    }
}

void AppointmentBlock::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    Q_EMIT chosen();
}

bool AppointmentBlock::isNarrow() const {
    const int icon = m_text.state.icon ? iconSide + 3 : 0;
    return QFontMetrics(nameFont()).horizontalAdvance(m_text.name) > width() - usualLeft - usualRight - icon;
}

QString AppointmentBlock::shownName() const { return isNarrow() ? m_text.initials : m_text.name; }

void AppointmentBlock::paintEvent(QPaintEvent*) {
    const Colours& c = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const ToneColours state = c.tone(m_text.state.tone);
    painter.setPen(m_isCurrent && hasFocus() ? QPen(c.accent, 2) : QPen(c.line, 1));
    painter.setBrush(m_isCurrent ? c.selection : c.surface);
    painter.drawRoundedRect(m_isCurrent && hasFocus() ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, 5, 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_text.state.tone == Tone::Neutral ? c.muted : state.text);
    painter.drawRoundedRect(QRectF(0, 0, barWidth, height()), 1.5, 1.5);

    const bool narrow = isNarrow();
    const int left = narrow ? narrowLeft : usualLeft;
    const int edge = width() - (narrow ? narrowRight : usualRight);
    int right = edge;
    if (m_text.state.icon && width() > 3 * iconSide) {
        right -= iconSide;
        paintIcon(&painter, QRectF(right, 4, iconSide, iconSide), *m_text.state.icon,
                  m_text.state.tone == Tone::Neutral ? c.muted : state.text);
        right -= narrow ? 0 : 3;
    }
    const QFontMetrics names(nameFont());
    const QFontMetrics words(textFont(TextRole::Small));
    const int line = names.lineSpacing();
    const bool oneLine = height() < 4 + line + words.lineSpacing() + 2; // a second line only where it is not cut
    const int top = oneLine ? (height() - line) / 2 : 4;
    const QColor quiet = m_isCurrent ? c.text : c.muted;
    painter.setFont(nameFont());
    painter.setPen(c.text);
    const QString name = names.elidedText(shownName(), Qt::ElideRight, right - left);
    painter.drawText(QRect(left, top, right - left, line), Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setFont(textFont(TextRole::Small));
    painter.setPen(quiet);
    if (oneLine) {
        const int beside = left + names.horizontalAdvance(name) + 6;
        if (beside < right - 24) {
            painter.drawText(QRect(beside, top, right - beside, line), Qt::AlignLeft | Qt::AlignVCenter,
                             words.elidedText(m_text.detail, Qt::ElideRight, right - beside));
        }
        return;
    }
    // As many lines as there is room for; the last is cut where the words go on.
    const int wide = edge - left;
    const int lines = qMax(1, (height() - top - line - 2) / words.lineSpacing());
    if (lines == 1) {
        painter.drawText(
            QRect(left, top + line, wide, words.lineSpacing()), Qt::AlignLeft | Qt::AlignVCenter,
            words.elidedText(narrow ? m_text.detail.section(QLatin1Char(' '), 0, 0) : m_text.detail, Qt::ElideRight, wide));
    } else {
        painter.drawText(QRect(left, top + line, wide, lines * words.lineSpacing()), Qt::AlignLeft | Qt::TextWordWrap,
                         m_text.detail);
    }
}

} // namespace brobygger
