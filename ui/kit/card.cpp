// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include "ui/kit/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace brobygger {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_titleRow(new QHBoxLayout)
    , m_title(makeLabel(QString(), TextRole::CardTitle))
    , m_content(new QVBoxLayout) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(16, 14, 16, 16);
    box->setSpacing(10);
    m_titleRow->setSpacing(8);
    m_titleRow->addWidget(m_title, 1);
    m_title->setWordWrap(true);
    m_title->hide();
    m_content->setSpacing(8);
    box->addLayout(m_titleRow);
    box->addLayout(m_content, 1);
    if (!title.isEmpty())
        setTitle(title);
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString Card::title() const { return m_title->text(); }

void Card::addToTitle(QWidget* widget) { m_titleRow->addWidget(widget, 0, Qt::AlignVCenter); }

void Card::addLine() {
    auto* line = new QFrame(this);
    line->setProperty("hairline", true);
    line->setFixedHeight(1);
    m_content->addWidget(line);
}

} // namespace brobygger
