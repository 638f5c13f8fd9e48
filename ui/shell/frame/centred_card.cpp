// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/centred_card.h"

#include "ui/kit/card.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace brobygger {

QVBoxLayout* centredCard(QWidget* widget, int width) {
    auto* card = new Card;
    card->setMaximumWidth(scaled(width));
    auto* logo = makeLabel(QStringLiteral("Brobygger"), TextRole::PageTitle);
    logo->setProperty("role", QStringLiteral("logo"));
    // On a low window the card scrolls as a whole.
    auto* inside = new QWidget;
    auto* around = new QVBoxLayout(widget);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(scrollingWhenLow(inside));
    auto* column = new QVBoxLayout(inside);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(logo, 0, Qt::AlignHCenter);
    // Not by alignment, which would give the card its first height and no more when wrapped words need
    // another line.
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 1000); // as wide as it may be, or as the window is
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
    return card->content();
}

} // namespace brobygger
