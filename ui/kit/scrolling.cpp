// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/scrolling.h"

#include <QEvent>
#include <QLayout>

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

SideArea::SideArea(QWidget* content, const QString& objectName) { makeScrolling(this, content, objectName); }

void SideArea::setWhole(bool isWhole) {
    if (isWhole != m_isWhole) {
        m_isWhole = isWhole;
        // Its bar would take width, with which the content grows higher than the height that was asked for.
        setVerticalScrollBarPolicy(isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
        updateGeometry();
    }
}

int SideArea::heightForWidth(int width) const {
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
}

bool SideArea::eventFilter(QObject* watched, QEvent* event) {
    if (m_isWhole && watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

QScrollArea* scrollingWhenLow(QWidget* content) {
    return scrolling(new FilledPlace(content));
}

void setScrolling(QScrollArea* area, QWidget* content) {
    content->setProperty("seeThrough", true);
    area->setWidget(content);
}

} // namespace brobygger
