// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/call_card.h"

#include "core/base/values/phone.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/look/theme.h"
#include "ui/offers/offer_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

CallCard::CallCard(const QList<QAction*>& rung, QWidget* parent)
    : QWidget(parent)
    , m_rung(rung)
    , m_card(new Card) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

void CallCard::show(const QList<OfferRow>& rows, QDate today) {
    m_card->setTitle(tr("Call these three"));
    delete m_rows;
    m_rows = new QWidget;
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    int at = 0;
    for (const OfferRow& row : rows.mid(0, m_rung.size())) {
        auto* words = new QWidget;
        auto* column = new QVBoxLayout(words);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* name = makeLabel(row.name, TextRole::Strong);
        name->setWordWrap(true);
        column->addWidget(name);
        QStringList details{formatPhone(row.phone), row.contactPerson, freshnessChip(row.checkedOn, today).text};
        details.removeAll(QString());
        auto* detail = makeLabel(details.join(QStringLiteral(" · ")), TextRole::Muted);
        detail->setWordWrap(true);
        column->addWidget(detail);
        grid->addWidget(words, at, 0);
        grid->addWidget(buttonFor(m_rung[at], QStringLiteral("called%1Button").arg(at + 1), ButtonRole::Ordinary), at, 1,
                        Qt::AlignTop);
        ++at;
    }
    m_card->content()->addWidget(m_rows);
    setVisible(!rows.isEmpty());
}

} // namespace brobygger
