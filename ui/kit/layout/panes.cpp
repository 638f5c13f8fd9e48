// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/layout/panes.h"

#include "ui/kit/look/text_size.h"

#include <QLayout>
#include <QScrollArea>

namespace brobygger {

namespace {
// At the usual size of text. The navigation of 56 px and the margins of the page, 20 px each, are gone from the window's width
// here.
constexpr int threeFrom = 900 - 96;
constexpr int twoFrom = 700 - 96;
constexpr int usualGap = 12;

int leastHeight(QLayoutItem* pane, int width) {
    if (pane->hasHeightForWidth()) {
        const QLayout* inside = pane->widget() ? pane->widget()->layout() : nullptr;
        return qMax(pane->minimumSize().height(),
                    inside ? inside->totalMinimumHeightForWidth(width) : pane->heightForWidth(width));
    }
    return pane->minimumSize().height();
}

/// The height a pane likes in a column that scrolls: all of it, so that nothing scrolls inside.
int likedHeight(QLayoutItem* pane, int width) {
    const auto* area = qobject_cast<const QScrollArea*>(pane->widget());
    if (const QWidget* inside = area && area->widgetResizable() ? area->widget() : nullptr) {
        return inside->hasHeightForWidth() ? inside->heightForWidth(width) : inside->sizeHint().height();
    }
    const int likes = pane->hasHeightForWidth() ? pane->heightForWidth(width) : pane->sizeHint().height();
    return qMax(likes, leastHeight(pane, width));
}
} // namespace

PaneSteps paneSteps(int width) {
    if (width < scaled(twoFrom))
        return PaneSteps::OneColumn;
    return width < scaled(threeFrom) ? PaneSteps::ThirdBelow : PaneSteps::SideBySide;
}

class Panes::Layout final : public QLayout {
public:
    explicit Layout(QWidget* parent)
        : QLayout(parent) {
        setContentsMargins(0, 0, 0, 0);
        setSpacing(usualGap);
    }
    ~Layout() override {
        for (const Pane& pane : std::as_const(m_panes))
            delete pane.item;
    }

    void add(QWidget* widget, int width) {
        addChildWidget(widget);
        m_panes.append({new QWidgetItem(widget), width});
        invalidate();
    }

    void addItem(QLayoutItem* item) override { m_panes.append({item, 0}); }
    QLayoutItem* itemAt(int index) const override { return m_panes.value(index, {nullptr, 0}).item; }
    QLayoutItem* takeAt(int index) override {
        return index >= 0 && index < m_panes.size() ? m_panes.takeAt(index).item : nullptr;
    }
    int count() const override { return static_cast<int>(m_panes.size()); }
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal | Qt::Vertical; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override {
        // Below one another everything stands as high as it likes, since there the page scrolls.
        return heightOf(width, steps(width) == PaneSteps::SideBySide ? leastHeight : likedHeight);
    }
    int minimumHeightForWidth(int width) const override { return heightForWidth(width); }
    QSize sizeHint() const override {
        int width = 0;
        int height = 0;
        for (const Pane& pane : shown()) {
            width += (pane.width > 0 ? scaled(pane.width) : pane.item->sizeHint().width()) + spacing();
            height = qMax(height, pane.item->sizeHint().height());
        }
        return {qMax(0, width - spacing()), height};
    }
    QSize minimumSize() const override {
        // The height follows the width and is asked for with it.
        int width = 0;
        for (const Pane& pane : shown())
            width = qMax(width, pane.item->minimumSize().width());
        return {width, 0};
    }
    void setGeometry(const QRect& place) override {
        QLayout::setGeometry(place);
        for (const Placed& placed : arrange(place.size(), leastHeight))
            placed.item->setGeometry(placed.place.translated(place.topLeft()));
    }
    PaneSteps steps(int width) const {
        const QList<Pane> panes = shown();
        int needed = -spacing();
        for (const Pane& pane : panes)
            needed += qMax(pane.width > 0 ? scaled(pane.width) : 0, pane.item->minimumSize().width()) + spacing();
        const PaneSteps by = paneSteps(width);
        if (by == PaneSteps::OneColumn || needed <= width)
            return by == PaneSteps::ThirdBelow && panes.size() < 3 ? PaneSteps::SideBySide : by;
        // Larger text or a wide pane can need the step before the width alone does.
        return panes.size() > 2 && by == PaneSteps::SideBySide ? PaneSteps::ThirdBelow : PaneSteps::OneColumn;
    }

private:
    struct Pane {
        QLayoutItem* item;
        int width;
    };
    struct Placed {
        QLayoutItem* item;
        QRect place;
    };
    using Height = int (*)(QLayoutItem*, int);

    QList<Pane> shown() const {
        QList<Pane> panes;
        for (const Pane& pane : m_panes) {
            if (!pane.item->isEmpty())
                panes.append(pane);
        }
        return panes;
    }

    /// The widths of these panes side by side in so much room.
    QList<int> widths(const QList<Pane>& panes, int room) const {
        int left = room - spacing() * static_cast<int>(panes.size() - 1);
        int sharing = 0;
        for (const Pane& pane : panes) {
            left -= pane.width > 0 ? scaled(pane.width) : 0;
            sharing += pane.width > 0 ? 0 : 1;
        }
        QList<int> found;
        for (const Pane& pane : panes) {
            found.append(pane.width > 0 ? scaled(pane.width) : qMax(0, left / sharing));
            if (pane.width <= 0) {
                left -= found.last();
                --sharing;
            }
        }
        // Without one that shares, the last takes the rest.
        if (!found.isEmpty() && left > 0)
            found.last() += left;
        return found;
    }

    int heightOf(int width, Height height) const {
        int most = 0;
        for (const Placed& placed : arrange(QSize(width, 0), height))
            most = qMax(most, placed.place.bottom() + 1);
        return most;
    }

    QList<Placed> arrange(QSize room, Height height) const {
        const QList<Pane> panes = shown();
        switch (steps(room.width())) {
        case PaneSteps::SideBySide: return beside(panes, room, height);
        case PaneSteps::ThirdBelow: return thirdBelow(panes, room);
        case PaneSteps::OneColumn: break;
        }
        return column(panes, QPoint(0, 0), room.width(), room.height());
    }

    QList<Placed> beside(const QList<Pane>& panes, QSize room, Height height) const {
        const QList<int> wide = widths(panes, room.width());
        QList<Placed> placed;
        int x = 0;
        for (qsizetype i = 0; i < panes.size(); ++i) {
            const int high = qMax(room.height(), height(panes[i].item, wide[i]));
            placed.append({panes[i].item, QRect(x, 0, wide[i], high)});
            x += wide[i] + spacing();
        }
        return placed;
    }

    QList<Placed> thirdBelow(const QList<Pane>& panes, QSize room) const {
        const int first = panes[0].width > 0 ? scaled(panes[0].width) : (room.width() - spacing()) / 2;
        QList<Placed> right =
            column(panes.mid(1), QPoint(first + spacing(), 0), room.width() - first - spacing(), room.height());
        int bottom = room.height();
        for (const Placed& placed : std::as_const(right))
            bottom = qMax(bottom, placed.place.bottom() + 1);
        right.prepend({panes[0].item, QRect(0, 0, first, qMax(bottom, likedHeight(panes[0].item, first)))});
        return right;
    }

    /// Below one another; room that is left over goes to the one that takes what is left.
    QList<Placed> column(const QList<Pane>& panes, QPoint at, int width, int room) const {
        QList<Placed> placed;
        int needed = -spacing();
        for (const Pane& pane : panes)
            needed += likedHeight(pane.item, width) + spacing();
        int over = qMax(0, room - needed);
        for (const Pane& pane : panes) {
            int high = likedHeight(pane.item, width);
            if (pane.width == 0) {
                high += over;
                over = 0;
            }
            placed.append({pane.item, QRect(at, QSize(width, high))});
            at.ry() += high + spacing();
        }
        return placed;
    }

    QList<Pane> m_panes;
};

Panes::Panes(QWidget* parent)
    : QWidget(parent)
    , m_layout(new Layout(this)) {}

void Panes::add(QWidget* pane, int width) { m_layout->add(pane, width); }

void Panes::setGap(int gap) { m_layout->setSpacing(gap); }

PaneSteps Panes::steps() const { return m_layout->steps(width()); }

} // namespace brobygger
