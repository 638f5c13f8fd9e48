// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/agenda_delegate.h"

#include "ui/kit/theme.h"
#include "ui/today/agenda_model.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace brobygger {

namespace {

constexpr int rowHeight = 40;
constexpr int sectionHeight = 36;
constexpr int padding = 8;
constexpr int chipColumn = 148;
constexpr int buttonHeight = 28;
constexpr int buttonPadding = 14;
constexpr int gap = 12;
constexpr int leastDetail = 96;
constexpr int linesShown = 2;
constexpr int cutForEllipsis = 3;

const AgendaRow& rowAt(const QModelIndex& index) {
    return static_cast<const AgendaModel*>(index.model())->row(index.row());
}

/// Breaks a text into lines of this width.
void breakLines(QTextLayout& layout, int width) {
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
}

QList<QTextLayout::FormatRange> formatsFor(const QString& words, qsizetype bold, const Colours& c,
                                           const QColor& muted) {
    QTextCharFormat strong;
    strong.setFont(textFont(TextRole::Strong));
    strong.setForeground(c.text);
    QTextCharFormat quiet;
    quiet.setForeground(muted);
    const int length = static_cast<int>(bold);
    return {{0, length, strong}, {length, static_cast<int>(words.size()) - length, quiet}};
}

/// The bold name and the words after it on one or two lines, cut with an ellipsis where they do not fit.
void paintWords(QPainter* painter, const QRect& where, const AgendaRow& row, const Colours& c,
                const QColor& muted) {
    const QString words = row.name.isEmpty() ? row.text : row.name + QLatin1Char(' ') + row.text;
    QTextLayout layout(words, textFont(TextRole::Body));
    layout.setFormats(formatsFor(layout.text(), row.name.size(), c, muted));
    breakLines(layout, where.width());
    if (layout.lineCount() > linesShown) {
        // A little is cut off the last line to make room for the ellipsis.
        layout.setText(words.left(layout.lineAt(linesShown).textStart() - cutForEllipsis).trimmed() +
                       QChar(0x2026));
        layout.setFormats(formatsFor(layout.text(), row.name.size(), c, muted));
        breakLines(layout, where.width());
    }
    const qreal drawn = layout.boundingRect().height();
    layout.draw(painter, QPointF(where.left(), where.top() + (where.height() - drawn) / 2));
}

void paintButton(QPainter* painter, const QRect& where, const QString& word, bool isCurrent,
                 const Colours& c) {
    painter->setPen(isCurrent ? QPen(Qt::NoPen) : QPen(c.line, 1));
    painter->setBrush(isCurrent ? c.accent : c.surface);
    painter->drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    QFont font = textFont(TextRole::Body);
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(isCurrent ? c.onAccent : c.text);
    painter->drawText(where, Qt::AlignCenter, word);
}

} // namespace

QRect AgendaDelegate::buttonRect(const AgendaRow& row, const QRect& where) {
    if (row.action.isEmpty()) {
        return {};
    }
    QFont font = textFont(TextRole::Body);
    font.setWeight(QFont::Medium);
    const int width = QFontMetrics(font).horizontalAdvance(row.action) + 2 * buttonPadding;
    return {where.right() - padding - width, where.center().y() - buttonHeight / 2, width, buttonHeight};
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {option.rect.width(), rowAt(index).kind == AgendaRow::Kind::Item ? rowHeight : sectionHeight};
}

void AgendaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Colours& c = colours(option.widget);
    const AgendaRow& row = rowAt(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.kind == AgendaRow::Kind::Item) {
        paintItem(painter, option, row);
    } else {
        const bool isTitle = row.kind == AgendaRow::Kind::Section;
        painter->setFont(textFont(isTitle ? TextRole::CardTitle : TextRole::Muted));
        painter->setPen(isTitle ? c.text : c.muted);
        painter->drawText(option.rect.adjusted(padding, 0, -padding, -4), Qt::AlignLeft | Qt::AlignBottom,
                          row.text);
    }
    painter->restore();
}

void AgendaDelegate::paintItem(QPainter* painter, const QStyleOptionViewItem& option, const AgendaRow& row) {
    const Colours& c = colours(option.widget);
    const bool isCurrent = option.state & QStyle::State_Selected;
    const QColor muted = isCurrent ? c.text : c.muted;
    const QRect& where = option.rect;
    if (isCurrent) {
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(c.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(c.selection);
        painter->drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -1.5), 4, 4);
    } else {
        painter->setPen(QPen(c.line, 1));
        painter->drawLine(QPointF(where.left(), where.bottom() + 0.5),
                          QPointF(where.right(), where.bottom() + 0.5));
    }
    QSize chip = chipSize(row.chip);
    chip.setWidth(qMin(chip.width(), chipColumn));
    paintChip(painter, {QPoint(where.left() + padding, where.center().y() - chip.height() / 2), chip},
              row.chip, c);

    const QRect button = buttonRect(row, where);
    if (!button.isEmpty()) {
        paintButton(painter, button, row.action, isCurrent, c);
    }
    int right = (button.isEmpty() ? where.right() - padding : button.left()) - gap;
    const int left = where.left() + padding + chipColumn + gap;
    if (!row.warning.text.isEmpty()) {
        const QSize size = chipSize(row.warning);
        right -= size.width();
        paintChip(painter, {QPoint(right, where.center().y() - size.height() / 2), size}, row.warning, c);
        right -= gap;
    }
    if (!row.detail.isEmpty()) {
        const QFont font = textFont(TextRole::Body);
        const QFontMetrics metrics(font);
        const int width =
            qMin(qMax(metrics.horizontalAdvance(row.detail) + 2, leastDetail), (right - left) / 2);
        const QRect place(right - width, where.top(), width, where.height());
        painter->setFont(font);
        painter->setPen(muted);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(row.detail, Qt::ElideRight, width));
        right -= width + gap;
    }
    paintWords(painter, QRect(left, where.top(), right - left, where.height() - 1), row, c, muted);
}

} // namespace brobygger
