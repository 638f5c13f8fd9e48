// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/scrolling.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace brobygger {

namespace {

constexpr int margin = 20;

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
    , m_choosers(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_title(makeLabel(QString(), TextRole::PageTitle))
    , m_subtitle(makeLabel(QString(), TextRole::Muted)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_choosers->setSpacing(12);
    m_actions->setSpacing(8);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->setContentsMargins(0, 5, 0, 0);
    row->addWidget(m_title);
    row->addLayout(m_choosers);
    row->addWidget(m_subtitle, 1);
    row->addLayout(m_actions);
    setMinimumHeight(32);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString& subtitle) {
    m_subtitle->setText(subtitle);
    m_subtitle->setToolTip(subtitle);
}

QString PageHeader::title() const {
    return m_title->text();
}

void PageHeader::addChooser(QWidget* widget) {
    m_choosers->addWidget(widget);
}

void PageHeader::addAction(QWidget* widget) {
    m_actions->addWidget(widget);
}

Page::Page(PageBody body, QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader)
    , m_messages(new MessageBar)
    , m_content(nullptr) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, body == PageBody::Filling ? margin : 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    if (body == PageBody::Filling) {
        m_content = new QVBoxLayout;
        column->addLayout(m_content, 1);
    } else {
        auto* inside = new QWidget;
        m_content = new QVBoxLayout(inside);
        m_content->setContentsMargins(0, 0, 0, margin);
        column->addWidget(scrolling(inside), 1);
    }
    m_content->setSpacing(16);
}

void Page::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

MessageBar* messagesFor(const QWidget* widget) {
    for (const QWidget* at = widget; at != nullptr; at = at->parentWidget()) {
        if (const auto* page = qobject_cast<const Page*>(at)) {
            return page->messages();
        }
    }
    return nullptr;
}

} // namespace brobygger
