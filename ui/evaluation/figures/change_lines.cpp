// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/figures/change_lines.h"

#include "core/base/values/money.h"
#include "ui/kit/behaviour/accessible_role.h"
#include "ui/kit/look/contrast.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace brobygger {

namespace {
constexpr int linesHeight = 300;
constexpr int linesWidth = 300;
constexpr int roomAtLeft = 34;
constexpr int roomAtRight = 104;
constexpr int axisSteps = 4;
constexpr qsizetype better = 0; ///< blue
constexpr qsizetype worse = 1;  ///< vermilion

QFont linesFont(QFont::Weight weight = QFont::Normal) {
    QFont font = textFont(TextRole::Small);
    font.setPixelSize(scaled(11));
    font.setWeight(weight);
    return font;
}

QString linesNumber(double value) { return formatDecimal(value, value == std::floor(value) ? 0 : 1); }
} // namespace

/// Where on the widget the two ends and the axis lie.
struct ChangeLines::Paper {
    const Colours& look;
    QRectF plot;
    double low;
    double high;

    QPointF at(bool isLater, double value) const {
        const double share = high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 0.5;
        return {isLater ? plot.right() : plot.left(), plot.bottom() - share * plot.height()};
    }
};

ChangeLines::ChangeLines(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleRole(this, QAccessible::Chart);
}

void ChangeLines::setChanges(const QList<PersonChange>& changes, std::optional<std::pair<double, double>> scale,
                             const QString& laterName) {
    m_changes = changes;
    m_laterName = laterName;
    m_low = scale ? scale->first : 0;
    m_high = scale ? scale->second : 1;
    for (const PersonChange& change : changes) {
        m_low = std::min({m_low, change.before, change.later});
        m_high = std::max({m_high, change.before, change.later});
    }
    setAccessibleName(tr("%n citizen(s), each a line", "", static_cast<int>(changes.size())));
    setAccessibleDescription(tr("better %1, the same %2, worse %3")
                                 .arg(countOf(PersonChange::Move::Better))
                                 .arg(countOf(PersonChange::Move::Same))
                                 .arg(countOf(PersonChange::Move::Worse)));
    update();
}

QSize ChangeLines::sizeHint() const { return {scaled(linesWidth), scaled(linesHeight)}; }

int ChangeLines::countOf(PersonChange::Move move) const {
    return static_cast<int>(std::count_if(m_changes.cbegin(), m_changes.cend(),
                                          [move](const PersonChange& change) { return change.move == move; }));
}

void ChangeLines::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal words = QFontMetricsF(linesFont()).height();
    const QRectF plot(scaled(roomAtLeft), words, width() - scaled(roomAtLeft + roomAtRight), height() - 3 * words);
    const Paper paper{colours(this), plot, m_low, m_high};
    paintAxis(painter, paper);
    if (!m_changes.isEmpty()) {
        paintPersons(painter, paper);
        paintMean(painter, paper);
        paintCounts(painter, paper);
    }
}

void ChangeLines::paintAxis(QPainter& painter, const Paper& paper) const {
    painter.setFont(linesFont());
    const qreal words = QFontMetricsF(painter.font()).height();
    for (int step = 0; step <= axisSteps; ++step) {
        const double value = paper.low + (paper.high - paper.low) * step / axisSteps;
        const qreal y = paper.at(false, value).y();
        painter.setPen(QPen(paper.look.line, 1));
        painter.drawLine(QPointF(paper.plot.left(), y), QPointF(paper.plot.right(), y));
        painter.setPen(paper.look.muted);
        painter.drawText(QRectF(0, y - words / 2, paper.plot.left() - 8, words), Qt::AlignRight | Qt::AlignVCenter,
                         linesNumber(value));
    }
    painter.setFont(linesFont(QFont::DemiBold));
    painter.setPen(paper.look.text);
    const QRectF below(0, paper.plot.bottom() + words / 2, 2 * paper.plot.left(), words);
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, tr("start"));
    painter.drawText(below.translated(paper.plot.width(), 0), Qt::AlignHCenter | Qt::AlignTop, m_laterName);
}

void ChangeLines::paintPersons(QPainter& painter, const Paper& paper) const {
    // Those who moved lie over those who did not.
    for (const auto move : {PersonChange::Move::Same, PersonChange::Move::Better, PersonChange::Move::Worse}) {
        const QColor ink = move == PersonChange::Move::Same     ? paper.look.muted.lighter(140)
                           : move == PersonChange::Move::Better ? paper.look.series[better]
                                                                : paper.look.series[worse];
        painter.setPen(QPen(ink, 1.4));
        painter.setBrush(ink);
        for (const PersonChange& change : m_changes) {
            if (change.move == move) {
                const QPointF from = paper.at(false, change.before);
                const QPointF to = paper.at(true, change.later);
                painter.drawLine(from, to);
                painter.drawEllipse(from, 1.6, 1.6);
                painter.drawEllipse(to, 1.6, 1.6);
            }
        }
    }
}

void ChangeLines::paintMean(QPainter& painter, const Paper& paper) const {
    double before = 0;
    double later = 0;
    for (const PersonChange& change : m_changes) {
        before += change.before;
        later += change.later;
    }
    const auto number = static_cast<double>(m_changes.size());
    const QPointF from = paper.at(false, before / number);
    const QPointF to = paper.at(true, later / number);
    painter.setPen(QPen(paper.look.surface, 6));
    painter.drawLine(from, to);
    painter.setPen(QPen(paper.look.text, 3));
    painter.drawLine(from, to);
    painter.setFont(linesFont(QFont::DemiBold));
    const qreal words = QFontMetricsF(painter.font()).height();
    const QRectF beside(paper.plot.right() + 8, to.y() - words, scaled(roomAtRight) - 8, 2 * words);
    painter.drawText(beside, Qt::AlignLeft | Qt::AlignVCenter,
                     tr("mean") + QLatin1Char('\n') +
                         QStringLiteral("%1 → %2").arg(linesNumber(std::round(before / number * 10) / 10),
                                                       linesNumber(std::round(later / number * 10) / 10)));
}

/// How many moved, at that end of the axis where the mean does not stand.
void ChangeLines::paintCounts(QPainter& painter, const Paper& paper) const {
    painter.setFont(linesFont(QFont::DemiBold));
    const qreal words = QFontMetricsF(painter.font()).height();
    const double middle = (paper.low + paper.high) / 2;
    const double later = std::accumulate(m_changes.cbegin(), m_changes.cend(), 0.0,
                                         [](double sum, const PersonChange& change) { return sum + change.later; }) /
                         static_cast<double>(m_changes.size());
    const qreal y = later > middle ? paper.plot.bottom() - 3 * (words + 2) : 0;
    const QRectF top(paper.plot.right() + 8, y, scaled(roomAtRight) - 8, words);
    painter.setPen(seriesText(paper.look, better));
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, tr("better %1").arg(countOf(PersonChange::Move::Better)));
    painter.setPen(paper.look.muted);
    painter.drawText(top.translated(0, words + 2), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("the same %1").arg(countOf(PersonChange::Move::Same)));
    painter.setPen(seriesText(paper.look, worse));
    painter.drawText(top.translated(0, 2 * (words + 2)), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("worse %1").arg(countOf(PersonChange::Move::Worse)));
}

} // namespace brobygger
