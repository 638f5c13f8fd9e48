// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/match_delegate.h"

#include <QFontMetrics>
#include <QPainter>

namespace brobygger {

namespace {

constexpr int padding = 8;
constexpr int iconSide = 13;
constexpr int iconGap = 4;
constexpr int nameGap = 8;
constexpr int markGap = 12;
constexpr int leastWords = 40; // less of a text says nothing

struct Heading {
    IconName icon;
    IconTone tone;
};

Heading headingOf(MatchGroup group, bool isFolded) {
    switch (group) {
    case MatchGroup::Fits: return {IconName::Check, IconTone::Green};
    case MatchGroup::Asks: return {IconName::Question, IconTone::Amber};
    case MatchGroup::FitsNot: return {IconName::Cross, IconTone::Red};
    case MatchGroup::Elsewhere: break;
    }
    return {isFolded ? IconName::ChevronRight : IconName::ChevronDown, IconTone::Muted};
}

/// Writes as much as there is room for and returns how much it took.
int write(QPainter* painter, const QRect& where, const QString& text, const QFont& font, const QColor& colour) {
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(colour);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, where.width());
    painter->drawText(where, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

QString elided(const QString& text, TextRole role, int width) {
    return QFontMetrics(textFont(role)).elidedText(text, Qt::ElideRight, width);
}

int widthOf(const QString& text, TextRole role) { return QFontMetrics(textFont(role)).horizontalAdvance(text); }

QString townAndWhen(const QString& town, const QString& when) {
    return town.isEmpty() || when.isEmpty() ? town + when : QStringLiteral("%1 · %2").arg(town, when);
}

int widthOf(const MatchMark& mark) { return iconSide + iconGap + widthOf(mark.text, TextRole::Small); }

/// What the state of a referral takes of the second line; 0 without one.
int widthOfState(const QList<MatchMark>& marks) {
    const bool hasState = !marks.isEmpty() && marks.first().kind == MarkKind::State;
    return hasState ? widthOf(marks.first()) + markGap : 0;
}

/// The town whole, and of when as much as there is room for, in the second line.
QString belowIn(int width, const QString& town, const QString& when) {
    if (width < leastWords) {
        return {};
    }
    const bool hasRoom = town.isEmpty() || widthOf(town, TextRole::Small) + leastWords <= width;
    return elided(hasRoom ? townAndWhen(town, when) : town, TextRole::Small, width);
}

QList<MatchMark> marksIn(int width, const QList<MatchMark>& marks) {
    QList<MatchMark> shown;
    for (MatchMark mark : marks) {
        const int room = width - iconSide - iconGap;
        const bool isWhole = widthOf(mark) <= width;
        const bool mayBeCut = mark.kind != MarkKind::Label && shown.isEmpty() && room >= leastWords;
        if (!isWhole && !mayBeCut) {
            continue; // there may be room for a shorter one
        }
        if (!isWhole) {
            mark.text = elided(mark.text, TextRole::Small, room);
        }
        shown.append(mark);
        width = room - widthOf(mark.text, TextRole::Small) - markGap;
    }
    return shown;
}

} // namespace

ShownOffer shownIn(int width, const MatchWords& words) {
    ShownOffer shown;
    shown.name = elided(words.name, TextRole::Strong, width);
    const int beside = width - widthOf(shown.name, TextRole::Strong) - nameGap;
    const auto fitsBeside = [beside](const QString& text) { return widthOf(text, TextRole::Body) <= beside; };
    const QString all = townAndWhen(words.town, words.when);
    const int forBelow = width - widthOfState(words.marks);
    if (fitsBeside(all)) {
        shown.beside = all;
    } else if (fitsBeside(words.town)) {
        shown.beside = words.town;
        shown.below = belowIn(forBelow, QString(), words.when);
    } else {
        shown.below = belowIn(forBelow, words.town, words.when);
    }
    const int taken = shown.below.isEmpty() ? 0 : widthOf(shown.below, TextRole::Small) + markGap;
    shown.marks = marksIn(width - taken, words.marks);
    return shown;
}

void MatchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colours& c = colours(option.widget);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor muted = isSelected ? c.text : c.muted; // muted words on the ground of a selected row fall below 4.5 : 1
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected) {
        painter->fillRect(option.rect, c.selection);
    }
    const MatchLine& line = m_model.line(index.row());
    const QRect where = option.rect.adjusted(padding, 0, -padding, 0);
    if (line.isHeading()) {
        if (index.column() == MatchModel::Points) { // which spans the row
            paintHeading(painter, where, line, c);
        }
        painter->restore();
        return;
    }
    painter->setPen(QPen(c.line, 1));
    painter->drawLine(QPointF(option.rect.left(), option.rect.bottom() + 0.5),
                      QPointF(option.rect.right() + 1, option.rect.bottom() + 0.5));
    const MatchWords words = m_model.wordsAt(index.row());
    const bool fitsNot = words.points == QStringLiteral("–");
    if (index.column() == MatchModel::Offer) {
        paintOffer(painter, where, words, c, muted);
    } else if (index.column() == MatchModel::Points) {
        painter->setFont(textFont(TextRole::CardTitle));
        painter->setPen(fitsNot ? muted : c.text);
        painter->drawText(where, Qt::AlignRight | Qt::AlignVCenter, words.points);
    } else {
        painter->setFont(textFont(TextRole::Body));
        painter->setPen(fitsNot ? muted : c.text);
        painter->drawText(where, Qt::AlignRight | Qt::AlignVCenter, words.distance);
    }
    painter->restore();
}

void MatchDelegate::paintHeading(QPainter* painter, const QRect& where, const MatchLine& line, const Colours& c) const {
    const Heading heading = headingOf(line.group, m_model.isFolded());
    const QColor colour = iconColour(c, heading.tone);
    paintIcon(painter, QRectF(where.left(), where.center().y() - iconSide / 2.0, iconSide, iconSide), heading.icon, colour);
    QRect rest = where.adjusted(iconSide + 6, 0, 0, 0);
    const bool isFold = line.group == MatchGroup::Elsewhere;
    QFont font = textFont(TextRole::Small);
    if (isFold) {
        const QString what = m_model.isFolded() ? MatchModel::tr("Show them") : MatchModel::tr("Hide them");
        painter->setFont(font);
        painter->setPen(c.accent);
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, what);
        rest.setRight(rest.right() - QFontMetrics(font).horizontalAdvance(what) - markGap);
        write(painter, rest, headingText(line), font, c.muted);
        return;
    }
    font.setWeight(QFont::DemiBold);
    rest.setLeft(rest.left() + write(painter, rest, headingText(line), font, colour) + 6);
    write(painter, rest, MatchModel::tr("%n offers", nullptr, line.offers), textFont(TextRole::Small), colour);
}

void MatchDelegate::paintOffer(QPainter* painter, const QRect& where, const MatchWords& words, const Colours& c,
                               const QColor& muted) const {
    const QFont strong = textFont(TextRole::Strong);
    const QFont small = textFont(TextRole::Small);
    const int height = QFontMetrics(strong).height() + 2 + QFontMetrics(small).height();
    QRect first(where.left(), where.center().y() - height / 2, where.width(), QFontMetrics(strong).height());
    QRect second(where.left(), first.bottom() + 2, where.width(), QFontMetrics(small).height());
    const ShownOffer shown = shownIn(where.width(), words);
    first.setLeft(first.left() + write(painter, first, shown.name, strong, c.text) + nameGap);
    write(painter, first, shown.beside, textFont(TextRole::Body), muted);
    if (!shown.below.isEmpty()) {
        second.setLeft(second.left() + write(painter, second, shown.below, small, muted) + markGap);
    }
    for (const MatchMark& mark : shown.marks) {
        const QColor colour = iconColour(c, mark.tone == IconTone::Muted && muted == c.text ? IconTone::Text : mark.tone);
        paintIcon(painter, QRectF(second.left(), second.center().y() - iconSide / 2.0 + 0.5, iconSide, iconSide), mark.icon,
                  colour);
        second.setLeft(second.left() + iconSide + iconGap);
        second.setLeft(second.left() + write(painter, second, mark.text, small, colour) + markGap);
    }
}

} // namespace brobygger
