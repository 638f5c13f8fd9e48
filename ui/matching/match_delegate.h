// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matching/match_model.h"

#include <QStyledItemDelegate>

namespace brobygger {

/// What there is room for in the two lines of an offer.
struct ShownOffer {
    QString name;
    QString beside; ///< the town, and when, after the name
    QString below;  ///< what of them does not fit beside the name: the town, and when if there is room left
    QList<MatchMark> marks;
};
/// The name and the town whole if they can be, and whole marks, of which only the first may be cut. When it meets stands
/// where it is whole, in the second line only beside all those marks, and is cut where it is nowhere. The tool tip says all.
ShownOffer shownIn(int width, const MatchWords& words);

/// Draws the ranked list: group headings, and offers in two lines with what speaks for and against them.
class MatchDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int offerHeight = 51;
    static constexpr int headingHeight = 28;

    MatchDelegate(const MatchModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter* painter, const QRect& where, const MatchLine& line, const Colours& c) const;
    void paintOffer(QPainter* painter, const QRect& where, const MatchWords& words, const Colours& c, const QColor& muted) const;

    const MatchModel& m_model;
};

} // namespace brobygger
