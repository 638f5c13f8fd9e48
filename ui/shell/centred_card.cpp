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
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return card->content();
}

} // namespace brobygger
