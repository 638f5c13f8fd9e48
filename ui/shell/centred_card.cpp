// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/centred_card.h"

#include "ui/kit/card.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace brobygger {

QVBoxLayout* centredCard(QWidget* widget, int width) {
    auto* card = new Card;
    card->setFixedWidth(width);
    auto* logo = makeLabel(QStringLiteral("Brobygger"), TextRole::PageTitle);
    logo->setProperty("role", QStringLiteral("logo"));
    auto* column = new QVBoxLayout(widget);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(logo, 0, Qt::AlignHCenter);
    // Not by alignment, which would give the card its first height and no more when wrapped words need
    // another line.
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
    return card->content();
}

} // namespace brobygger
