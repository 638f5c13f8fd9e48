// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/layout/scrolling.h"

#include <QEvent>
#include <QLayout>
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

GrowingScrollArea::GrowingScrollArea(QWidget* content, const QString& objectName) { makeScrolling(this, content, objectName); }

void GrowingScrollArea::setWhole(bool isWhole) {
    if (isWhole != m_isWhole) {
        m_isWhole = isWhole;
        // Its bar would take width, with which the content grows higher than the height that was asked for.
        setVerticalScrollBarPolicy(isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
        updateGeometry();
        endAtARow();
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
    if (const int below = contentsRect().height() - roomForWholeRows(); viewportMargins().bottom() != below)
        setViewportMargins(0, 0, 0, below);
}

/// Whether somebody writes in this row, or was led to it.
bool GrowingScrollArea::isLookedAt(const QWidget& row) const {
    const QWidget* focus = window()->focusWidget();
    return &row == focus || row.isAncestorOf(focus) || &row == m_sought || row.isAncestorOf(m_sought);
}

/// How much of its height shows whole rows, from where it is scrolled to now.
int GrowingScrollArea::roomForWholeRows() const {
    constexpr int mostEmpty = 3; // this part of the height
    const int room = contentsRect().height();
    const int from = verticalScrollBar()->value();
    if (m_isWhole || !widget() || from + room >= widget()->height())
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
    return room - seen <= room / mostEmpty && !hidesWhatIsLookedAt ? seen : room;
}

void GrowingScrollArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    endAtARow();
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
