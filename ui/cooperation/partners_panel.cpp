// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/partners_panel.h"

#include "ui/kit/card.h"
#include "ui/kit/layout/panes.h"
#include "ui/partners/partner_list.h"
#include "ui/partners/partner_person_list.h"

#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int personsWidth = 400;
} // namespace

PartnersPanel::PartnersPanel(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_partners(new PartnerList(context))
    , m_card(new Card)
    , m_persons(new PartnerPersonList(context)) {
    m_card->content()->addWidget(m_persons, 1);
    auto* panes = new Panes;
    panes->add(m_partners);
    panes->add(m_card, personsWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes, 1);
    setFocusProxy(m_partners);
    connect(m_partners, &PartnerList::partnerChosen, this, &PartnersPanel::follow);
    retranslate();
}

void PartnersPanel::retranslate() {
    m_card->setTitle(tr("Contact persons"));
    m_partners->retranslate();
    m_persons->retranslate();
}

void PartnersPanel::select(PartnerId partner) { m_partners->select(partner); }

void PartnersPanel::follow() {
    const PartnerId partner = m_partners->current();
    if (partner != m_partner) {
        m_partner = partner;
        m_persons->setPartner(partner);
    }
}

} // namespace brobygger
