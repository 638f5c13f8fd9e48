// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/layout/front_pages.h"

#include "ui/kit/behaviour/tab_order.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLayout>
#include <QResizeEvent>
#include <QTabBar>

namespace brobygger {

namespace {
constexpr int gapUnderTabs = 12;

/// How low a content may become at this width. A scroll area may become low; whatever breaks lines needs them all.
int leastFrontHeight(const QWidget* content, int width) {
    if (!content)
        return 0;
    const QLayout* layout = content->layout();
    const int asked =
        layout && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width) : content->minimumSizeHint().height();
    return qMax(asked, content->minimumHeight());
}
} // namespace

FrontPages::FrontPages(QWidget* parent)
    : QStackedWidget(parent) {
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

QSize FrontPages::minimumSizeHint() const {
    const QWidget* front = currentWidget();
    return {front ? front->minimumSizeHint().width() : 0, leastFrontHeight(front, width())};
}

void FrontPages::resizeEvent(QResizeEvent* event) {
    QStackedWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

FrontTabs::FrontTabs(QWidget* parent)
    : QTabWidget(parent) {
    connect(this, &QTabWidget::currentChanged, this, &QWidget::updateGeometry);
    connect(this, &QTabWidget::currentChanged, this, &FrontTabs::leaveButton);
}

void FrontTabs::leaveButton() {
    QWidget* front = currentWidget();
    const auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    if (front && front->focusProxy() && button && front->isAncestorOf(button))
        focusInto(*front);
}

void FrontTabs::addList(QWidget* list) {
    list->setContentsMargins(0, gapUnderTabs, 0, 0);
    addTab(list, QString());
}

QSize FrontTabs::minimumSizeHint() const {
    const QWidget* front = currentWidget();
    return {front ? front->minimumSizeHint().width() : 0, leastFrontHeight(front, width()) + tabBar()->sizeHint().height() + 2};
}

void FrontTabs::resizeEvent(QResizeEvent* event) {
    QTabWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace brobygger
