// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offer_panel.h"

#include "core/base/time/dates.h"
#include "core/base/values/phone.h"
#include "core/offers/offer_categories.h"
#include "core/offers/offer_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/labels/facts.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"
#include "ui/offers/offer_words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

OfferPanel::OfferPanel(const OfferCommands& commands, QWidget* parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_freshness(new Chip)
    , m_content(makeLabel(QString(), TextRole::Body))
    , m_facts(new Facts)
    , m_commands(commands) {
    m_content->setWordWrap(true);
    QVBoxLayout* column = m_card->content();
    column->setSpacing(12);
    auto* buttons = new QWidget;
    auto* row = new WrappingRow(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(buttonFor(commands.change, QStringLiteral("editOfferButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(commands.checked, QStringLiteral("checkedOfferButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(commands.takeOut, QStringLiteral("takeOutOfferButton"), ButtonRole::Quiet));
    row->addWidget(buttonFor(commands.takeIn, QStringLiteral("takeInOfferButton"), ButtonRole::Quiet));
    column->addWidget(m_freshness, 0, Qt::AlignLeft);
    column->addWidget(buttons); // above the facts, which may be many
    column->addWidget(m_content);
    column->addWidget(m_facts);
    column->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    clear();
}

void OfferPanel::clear() {
    m_card->setTitle(tr("Choose an offer to see it."));
    m_freshness->hide();
    m_content->clear();
    m_facts->clear();
    for (QAction* command : m_commands.all()) {
        command->setVisible(false);
    }
}

void OfferPanel::show(const Workspace& workspace, const Offer& offer) {
    m_card->setTitle(offer.name);
    m_freshness->setChip(freshnessChip(offer.checkedOn, workspace.clock.today()));
    m_freshness->show();
    m_content->setText(offer.content.isEmpty() ? offer.purpose : offer.content);
    m_content->setVisible(!m_content->text().isEmpty());
    m_facts->clear();
    const auto add = [this](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            m_facts->add(label, value);
        }
    };
    add(tr("Provider"), offer.provider);
    add(tr("Category"), categoryName(offerCategories(), offer.category, workspace.settings.value(language)));
    add(tr("When"), scheduleOf(offer));
    add(tr("Where"), QStringLiteral("%1\n%2 %3").arg(offer.street, offer.postcode, offer.town).trimmed());
    add(tr("For"), offer.targetGroup);
    add(tr("Age"), ageWords(offer));
    add(tr("Price"), feeWords(offer.fee));
    add(tr("Places"), placesWords(offer.freePlaces, offer.capacity));
    add(tr("First time"), offer.firstVisit);
    add(tr("Contact"), offer.contactPerson);
    add(tr("Telephone"), formatPhone(offer.phone));
    add(tr("E-mail"), offer.email);
    add(tr("Website"), offer.website);
    add(tr("Agreement"), offer.agreementTo.isValid() ? tr("until %1").arg(formatDate(offer.agreementTo)) : QString());
    add(tr("Checked"),
        offer.checkedOn.isValid()
            ? QStringList({formatDate(offer.checkedOn), offer.checkedBy, offer.checkedHow}).join(QLatin1Char(' ')).simplified()
            : QString());
    m_commands.change->setVisible(true);
    m_commands.checked->setVisible(true);
    m_commands.takeOut->setVisible(offer.isActive);
    m_commands.takeIn->setVisible(!offer.isActive);
}

} // namespace brobygger
