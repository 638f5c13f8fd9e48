// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/figures/figure_button.h"

#include "ui/kit/behaviour/accessible_role.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace brobygger {

namespace {
constexpr int cornerRadius = 6;
constexpr int hatchStep = 5;
} // namespace

FigureButton::FigureButton(const ShownFigure& figure, QWidget* parent)
    : QAbstractButton(parent)
    , m_figure(figure) {
    setObjectName(QString(figure.id).replace(QLatin1Char('.'), QLatin1Char('_')) + QStringLiteral("Button"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(QStringLiteral("%1: %2").arg(figure.title, figure.number));
    setAccessibleDescription(figure.basisAndInterval());
    setToolTip(figure.definition);
    if (!figure.hasRows) {
        setAccessibleRole(this, QAccessible::StaticText); // nothing can be pressed
    }
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(figure.hasRows ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(figure.hasRows ? Qt::PointingHandCursor : Qt::ArrowCursor);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_figure.hasRows) {
            Q_EMIT opened(m_figure.id, m_figure.title);
        }
    });
}

void FigureButton::keyPressEvent(QKeyEvent* event) {
    if (m_figure.hasRows && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FigureButton::paintEvent(QPaintEvent*) {
    const Colours& look = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_figure.hasRows && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.accentSoft);
        painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(look.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    }
    paintInside(painter, rect().adjusted(inset, inset, -inset, -inset), look);
}

void paintHatching(QPainter& painter, const QRectF& where, const Colours& colours) {
    painter.save();
    painter.setClipRect(where);
    painter.setPen(QPen(colours.line, 1.4));
    for (qreal x = where.left() - where.height(); x < where.right(); x += hatchStep) {
        painter.drawLine(QPointF(x, where.bottom()), QPointF(x + where.height(), where.top()));
    }
    painter.restore();
}

void paintHiddenCell(QPainter& painter, const QRect& where, const QString& word, const Colours& colours) {
    paintHatching(painter, where, colours);
    painter.setFont(textFont(TextRole::Small));
    const int width = QFontMetrics(painter.font()).horizontalAdvance(word) + 8;
    QRect ground(0, 0, width, QFontMetrics(painter.font()).height());
    ground.moveCenter(where.center());
    painter.fillRect(ground, colours.surface);
    painter.setPen(colours.muted);
    painter.drawText(ground, Qt::AlignCenter, word);
}

QFont numberFont(int pixels) {
    QFont font = textFont(TextRole::PageTitle);
    font.setPixelSize(scaled(pixels));
    return font;
}

} // namespace brobygger
