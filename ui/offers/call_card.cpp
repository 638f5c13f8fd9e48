// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/call_card.h"

#include "core/base/text.h"
#include "ui/kit/card.h"
#include "ui/kit/theme.h"
#include "ui/offers/offer_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

CallCard::CallCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

void CallCard::show(const QList<OfferRow>& rows, QDate today) {
    m_card->setTitle(tr("Ring these three"));
    delete m_rows;
    m_rows = new QWidget;
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    int at = 0;
    for (const OfferRow& row : rows) {
        auto* words = new QWidget;
        auto* column = new QVBoxLayout(words);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* name = makeLabel(row.name, TextRole::Strong);
        name->setWordWrap(true);
        column->addWidget(name);
        QStringList details{formatPhone(row.phone), row.contactPerson,
                            freshnessChip(row.checkedOn, today).text};
        details.removeAll(QString());
        auto* detail = makeLabel(details.join(QStringLiteral(" · ")), TextRole::Muted);
        detail->setWordWrap(true);
        column->addWidget(detail);
        grid->addWidget(words, at, 0);
        auto* button =
            makeButton(QStringLiteral("called%1Button").arg(at + 1), tr("Rung"), ButtonRole::Ordinary);
        button->setAccessibleName(tr("%1 has been rung").arg(row.name));
        connect(button, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT checked(id); });
        grid->addWidget(button, at, 1, Qt::AlignTop);
        ++at;
    }
    m_card->content()->addWidget(m_rows);
    setVisible(!rows.isEmpty());
}

} // namespace brobygger
