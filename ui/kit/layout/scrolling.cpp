// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/layout/scrolling.h"

#include "ui/kit/look/icons.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"

#include <QEvent>
#include <QLayout>
#include <QLinearGradient>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

namespace brobygger {

namespace {

/// Gives its content all its room. A scroll area would otherwise give content with broken lines the height it likes best,
/// not the height that is there.
class FilledPlace final : public QWidget {
public:
    explicit FilledPlace(QWidget* content)
        : m_content(content) {
        m_content->setParent(this);
    }

protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest)
            fill();
        return QWidget::event(event);
    }
    void resizeEvent(QResizeEvent*) override { fill(); }

private:
    void fill() {
        const QLayout* layout = m_content->layout();
        setMinimumHeight(layout && layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width())
                                                               : m_content->minimumSizeHint().height());
        m_content->setGeometry(rect());
    }

    QWidget* m_content;
};

constexpr int lowEdge = 10;  // over the last row, where there is no room below it
constexpr int highEdge = 24; // in the room below it, with an arrow
constexpr int shadow = 8;

/// A shadow that ends in a line, as of a sheet that goes on below what lies over it.
class LowerEdge final : public QWidget {
public:
    explicit LowerEdge(QWidget* parent)
        : QWidget(parent) {
        setObjectName(QStringLiteral("moreBelow"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Colours& c = colours(this);
        const int line = qMin(height(), lowEdge) - 1;
        QColor dark = c.muted;
        QLinearGradient ground(0, line - shadow, 0, line);
        dark.setAlpha(0);
        ground.setColorAt(0, dark);
        dark.setAlpha(70);
        ground.setColorAt(1, dark);
        QPainter painter(this);
        painter.fillRect(0, line - shadow, width(), shadow, ground);
        painter.fillRect(0, line, width(), 1, c.muted);
        if (height() == highEdge)
            paintIcon(&painter, QRectF(width() / 2.0 - 7, line + 1, 14, 14), IconName::ChevronDown, c.muted);
    }
};

void makeScrolling(QScrollArea* area, QWidget* content, const QString& objectName) {
    area->setObjectName(objectName);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    setScrolling(area, content);
}

} // namespace

QScrollArea* scrolling(QWidget* content, const QString& objectName) {
    auto* area = new QScrollArea;
    makeScrolling(area, content, objectName);
    return area;
}

GrowingScrollArea::GrowingScrollArea(QWidget* content, const QString& objectName)
    : m_edge(new LowerEdge(this)) {
    makeScrolling(this, content, objectName);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &GrowingScrollArea::showEdge);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &GrowingScrollArea::showEdge);
}

void GrowingScrollArea::showEdge() {
    const QRect seen = viewport()->geometry();
    const int below = contentsRect().bottom() - seen.bottom();
    const int height = below >= highEdge ? highEdge : lowEdge;
    const int top = below >= lowEdge ? seen.bottom() + 1 : contentsRect().bottom() + 1 - lowEdge;
    m_edge->setGeometry(seen.left(), top, seen.width(), height);
    m_edge->setVisible(!m_isWhole && verticalScrollBar()->value() < verticalScrollBar()->maximum());
    m_edge->raise();
}

void GrowingScrollArea::setWhole(bool isWhole) {
    if (isWhole != m_isWhole) {
        m_isWhole = isWhole;
        // Its bar would take width, with which the content grows higher than the height that was asked for.
        setVerticalScrollBarPolicy(isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
        updateGeometry();
        endAtARow();
        showEdge();
    }
}

void GrowingScrollArea::setRows(std::function<QList<QWidget*>()> rows) {
    m_rows = std::move(rows);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &GrowingScrollArea::endAtARow);
    endAtARow();
}

void GrowingScrollArea::bringIntoSight(QWidget* part) {
    m_sought = part;
    ensureWidgetVisible(part);
    endAtARow();
}

void GrowingScrollArea::endAtARow() {
    if (!m_rows || m_isEnding)
        return;
    const QScopedValueRollback<bool> mine(m_isEnding, true);
    // A bar that came for a moment would take width, with which the content no longer fits, and stay for good.
    setVerticalScrollBarPolicy(m_isWhole || fitsWithoutBar() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (const int below = contentsRect().height() - roomForWholeRows(); viewportMargins().bottom() != below)
        setViewportMargins(0, 0, 0, below);
}

bool GrowingScrollArea::fitsWithoutBar() const {
    return widget() && heightForWidth(contentsRect().width()) <= contentsRect().height();
}

/// Whether somebody writes in this row, or was led to it.
bool GrowingScrollArea::isLookedAt(const QWidget& row) const {
    const QWidget* focus = window()->focusWidget();
    return &row == focus || row.isAncestorOf(focus) || &row == m_sought || row.isAncestorOf(m_sought);
}

/// How much of its height shows whole rows, from where it is scrolled to now.
int GrowingScrollArea::roomForWholeRows() const {
    constexpr int mostEmpty = 3;   // this part of the height,
    constexpr int lineOfForm = 64; // and no more than a label with its field is high
    const int room = contentsRect().height();
    const int from = verticalScrollBar()->value();
    if (m_isWhole || !widget() || fitsWithoutBar() || from + room >= widget()->height())
        return room;
    struct Place {
        int top;
        int bottom;
        bool isLookedAt;
    };
    QList<Place> places;
    for (const QWidget* row : m_rows()) {
        if (widget()->isAncestorOf(row) && !row->isHidden()) {
            const int top = row->mapTo(widget(), QPoint()).y() - from;
            places.append({top, top + row->height(), isLookedAt(*row)});
        }
    }
    int seen = 0;
    for (const Place& place : std::as_const(places)) {
        const bool cutsAnother = std::any_of(places.cbegin(), places.cend(), [&place](const Place& other) {
            return other.top < place.bottom && place.bottom < other.bottom; // beside it, and higher
        });
        if (place.bottom <= room && !cutsAnother)
            seen = qMax(seen, place.bottom);
    }
    const bool hidesWhatIsLookedAt = std::any_of(places.cbegin(), places.cend(), [room, seen](const Place& place) {
        return place.isLookedAt && place.top < room && place.bottom > seen;
    });
    const bool isEmptyBelow = room - seen > qMin(room / mostEmpty, scaled(lineOfForm));
    return isEmptyBelow || hidesWhatIsLookedAt ? room : seen;
}

void GrowingScrollArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    endAtARow();
    showEdge();
}

int GrowingScrollArea::heightForWidth(int width) const {
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
}

bool GrowingScrollArea::eventFilter(QObject* watched, QEvent* event) {
    const bool isLaidOut = watched == widget() && event->type() == QEvent::LayoutRequest;
    if (m_isWhole && isLaidOut)
        updateGeometry();
    const bool isTaken = QScrollArea::eventFilter(watched, event);
    if (isLaidOut || (watched == widget() && event->type() == QEvent::Resize)) {
        endAtARow();
        // The content has yet to give its rows their new places.
        QMetaObject::invokeMethod(this, &GrowingScrollArea::endAtARow, Qt::QueuedConnection);
    }
    return isTaken;
}

QScrollArea* scrollingWhenLow(QWidget* content) { return scrolling(new FilledPlace(content)); }

void setScrolling(QScrollArea* area, QWidget* content) {
    content->setProperty("seeThrough", true);
    area->setWidget(content);
}

} // namespace brobygger
