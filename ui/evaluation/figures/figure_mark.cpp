// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/figures/figure_mark.h"

#include "core/base/values/money.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {
constexpr int barHeight = 14;
constexpr int intervalHeight = 18;
constexpr int fromToHeight = 46;
constexpr int planHeight = 34;
constexpr qreal dotRadius = 4.5;

QFont finePrint() {
    QFont font = textFont(TextRole::Small);
    font.setPixelSize(scaled(11));
    return font;
}

/// Where a value lies along the place; what is beyond an end stands at it.
qreal along(const QRectF& where, const FigureMark& mark, double value) {
    const double span = mark.high - mark.low;
    const double share = span > 0 ? std::clamp((value - mark.low) / span, 0.0, 1.0) : 0.5;
    return where.left() + dotRadius + share * (where.width() - 2 * dotRadius);
}

QString written(double value) { return formatDecimal(value, value == std::floor(value) ? 0 : 1); }

void paintFromTo(QPainter& painter, const QRectF& where, const FigureMark& mark, const Colours& look) {
    const QFontMetricsF metrics(finePrint());
    const qreal y = where.top() + metrics.height() + 2 + dotRadius;
    const qreal from = along(where, mark, mark.before);
    const qreal to = along(where, mark, mark.value);
    painter.setPen(QPen(look.line, 2));
    painter.drawLine(QPointF(where.left(), y), QPointF(where.right(), y));
    painter.setPen(QPen(look.series.first(), 3));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    painter.setBrush(look.surface);
    painter.setPen(QPen(look.series.first(), 2.4));
    painter.drawEllipse(QPointF(from, y), dotRadius, dotRadius);
    painter.setBrush(look.series.first());
    painter.drawEllipse(QPointF(to, y), dotRadius, dotRadius);
    // The two values above, apart from each other however near they lie.
    const auto width = [&](double value) { return metrics.horizontalAdvance(written(value)) + 4; };
    const qreal apart = std::max(0.0, (width(mark.before) + width(mark.value)) / 2 - std::abs(to - from)) / 2;
    const qreal way = to < from ? -1 : 1;
    painter.setFont(finePrint());
    const auto write = [&](double value, qreal x, const QColor& ink) {
        painter.setPen(ink);
        painter.drawText(QRectF(x - 40, where.top(), 80, metrics.height()), Qt::AlignCenter, written(value));
    };
    write(mark.before, from - way * apart, look.muted);
    write(mark.value, to + way * apart, look.text);
    painter.setPen(look.muted);
    const QRectF ends(where.left(), y + dotRadius + 1, where.width(), metrics.height());
    painter.drawText(ends, Qt::AlignLeft | Qt::AlignTop, written(mark.low));
    painter.drawText(ends, Qt::AlignRight | Qt::AlignTop, written(mark.high));
}

void paintInterval(QPainter& painter, const QRectF& where, const FigureMark& mark, const Colours& look) {
    const qreal y = where.center().y();
    painter.setPen(QPen(look.muted, 1.2, Qt::DashLine));
    const qreal level = along(where, mark, mark.level);
    painter.drawLine(QPointF(level, where.top()), QPointF(level, where.bottom()));
    painter.setPen(QPen(look.series.first(), 2));
    if (mark.interval) {
        painter.drawLine(QPointF(along(where, mark, mark.interval->low), y),
                         QPointF(along(where, mark, mark.interval->high), y));
    }
    painter.setBrush(look.series.first());
    painter.drawEllipse(QPointF(along(where, mark, mark.value), y), dotRadius, dotRadius);
}

void paintBar(QPainter& painter, const QRectF& where, double share, const Colours& look) {
    painter.fillRect(where, look.line);
    painter.fillRect(QRectF(where.topLeft(), QSizeF(where.width() * std::clamp(share, 0.0, 1.0), where.height())),
                     look.series.first());
}

void paintPlan(QPainter& painter, const QRectF& where, const FigureMark& mark, const Colours& look) {
    const double end = std::max(mark.value, mark.level) * 1.15;
    if (end <= 0) {
        return;
    }
    const QRectF bar(where.left(), where.top() + 3, where.width(), scaled(barHeight));
    paintBar(painter, bar, mark.value / end, look);
    const qreal x = bar.left() + mark.level / end * bar.width();
    painter.setPen(QPen(look.text, 2));
    painter.drawLine(QPointF(x, bar.top() - 3), QPointF(x, bar.bottom() + 3));
}
} // namespace

int markHeight(FigureMark::Kind kind) {
    switch (kind) {
    case FigureMark::Kind::FromTo: return scaled(fromToHeight);
    case FigureMark::Kind::Interval: return scaled(intervalHeight);
    case FigureMark::Kind::Share: return scaled(barHeight);
    case FigureMark::Kind::Plan: return scaled(planHeight);
    case FigureMark::Kind::None: break;
    }
    return 0;
}

void paintMark(QPainter& painter, const QRectF& where, const FigureMark& mark, const Colours& look) {
    switch (mark.kind) {
    case FigureMark::Kind::FromTo: paintFromTo(painter, where, mark, look); return;
    case FigureMark::Kind::Interval: paintInterval(painter, where, mark, look); return;
    case FigureMark::Kind::Share: paintBar(painter, where, mark.value, look); return;
    case FigureMark::Kind::Plan: paintPlan(painter, where, mark, look); return;
    case FigureMark::Kind::None: return;
    }
}

void shareScale(QList<FigureMark>& marks) {
    std::optional<Interval> span;
    const auto hold = [&span](double value) {
        span = span ? Interval{std::min(span->low, value), std::max(span->high, value)} : Interval{value, value};
    };
    for (const FigureMark& mark : std::as_const(marks)) {
        if (mark.kind == FigureMark::Kind::Interval) {
            hold(mark.value);
            hold(mark.level);
            hold(mark.interval ? mark.interval->low : mark.value);
            hold(mark.interval ? mark.interval->high : mark.value);
        }
    }
    if (!span) {
        return;
    }
    const double air = std::max((span->high - span->low) * 0.05, 0.01);
    for (FigureMark& mark : marks) {
        if (mark.kind == FigureMark::Kind::Interval) {
            mark.low = span->low - air;
            mark.high = span->high + air;
        }
    }
}

} // namespace brobygger
