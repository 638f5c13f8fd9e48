// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matching/match_model.h"

#include <QStyledItemDelegate>

namespace brobygger {

/// What there is room for in the two lines of an offer.
struct ShownOffer {
    QString name;
    QString beside; ///< the town, and when, after the name
    QString below;  ///< what of them does not fit beside the name
    QList<MatchMark> marks;
};
/// The name, the town and when it meets whole if they can be: when stands beside the name only where it is whole there, else it
/// begins the second line. The marks take the room that is left, each as its kind says; only that of a referral comes before
/// town and time. The tool tip says all.
ShownOffer shownIn(int width, const MatchWords& words);

/// Draws the ranked list: group headings, and offers in two lines with what speaks for and against them.
class MatchDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int offerHeight = 51;
    static constexpr int headingHeight = 28;

    MatchDelegate(const MatchModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter* painter, const QRect& where, const MatchLine& line, const Colours& c) const;
    void paintOffer(QPainter* painter, const QRect& where, const MatchWords& words, const Colours& c,
                    const QColor& muted) const;

    const MatchModel& m_model;
};

} // namespace brobygger
