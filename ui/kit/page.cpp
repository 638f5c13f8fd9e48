// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page.h"

#include "core/base/time/clock.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/undo_history.h"
#include "ui/kit/labels/elided_label.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace brobygger {

namespace {

constexpr int margin = 20;
constexpr int narrowMargin = 12;
constexpr int narrowBelow = 700 - 56; // a window of 700 px beside the narrow navigation

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
    , m_row(new WrappingRow(this))
    , m_title(makeLabel(QString(), TextRole::PageTitle))
    , m_subtitle(new ElidedLabel(TextRole::Muted)) {
    m_row->setSpacing(8);
    m_title->setContentsMargins(0, 0, 4, 0);
    m_subtitle->setContentsMargins(0, 5, 0, 0);
    m_row->addWidget(m_title);
    m_row->addWidget(m_subtitle, 1);
    setMinimumHeight(32);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void PageHeader::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString& subtitle) { m_subtitle->setText(subtitle); }

QString PageHeader::title() const { return m_title->text(); }

void PageHeader::addChooser(QWidget* widget, int stretch) {
    m_row->insertWidget(++m_choosers, widget, stretch); // after the title
}

void PageHeader::addAction(QWidget* widget) { m_row->addWidget(widget); }

Page::Page(PageBody body, QWidget* parent)
    : QWidget(parent)
    , m_body(body)
    , m_header(new PageHeader)
    , m_messages(new MessageBar)
    , m_history(new UndoHistory([clock = SystemClock()] { return clock.now(); }, this))
    , m_content(nullptr) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_header);
    auto* inside = new QWidget;
    m_content = new QVBoxLayout(inside);
    column->addWidget(body == PageBody::Filling ? scrollingWhenLow(inside) : scrolling(inside), 1);
    m_content->setSpacing(16);
    giveMargins();
    m_messages->floatOver(this);
}

void Page::giveMargins() {
    const int side = width() < narrowBelow ? narrowMargin : margin;
    const bool fills = m_body == PageBody::Filling;
    layout()->setContentsMargins(side, side, side, fills ? side : 0);
    m_content->setContentsMargins(0, 0, 0, fills ? 0 : side);
}

void Page::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    giveMargins();
}

void Page::keyPressEvent(QKeyEvent* event) {
    // What the page itself has no use for closes what lies over it.
    if (event->key() == Qt::Key_Escape && m_messages->isVisible())
        m_messages->dismiss();
    else
        QWidget::keyPressEvent(event);
}

void Page::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

const MessageHolder* messageHolderOf(const QWidget* widget) {
    for (const QWidget* at = widget; at != nullptr; at = at->parentWidget()) {
        if (const auto* holder = dynamic_cast<const MessageHolder*>(at)) {
            return holder;
        }
    }
    return nullptr;
}

MessageBar* messagesFor(const QWidget* widget) {
    const MessageHolder* holder = messageHolderOf(widget);
    return holder ? holder->messages() : nullptr;
}

} // namespace brobygger
