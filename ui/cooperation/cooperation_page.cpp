// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/cooperation_page.h"

#include "core/cooperation/agreement_rules.h"
#include "core/workspace/workspace.h"
#include "ui/cooperation/agreement_list.h"
#include "ui/cooperation/clinic_panel.h"
#include "ui/cooperation/meetings/meetings_panel.h"
#include "ui/cooperation/outreach_list.h"
#include "ui/cooperation/overview_panel.h"
#include "ui/cooperation/partners_panel.h"
#include "ui/cooperation/volunteer_list.h"
#include "ui/kit/layout/front_pages.h"
#include "ui/kit/look/text_size.h"
#include "ui/shell/navigator.h"

#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace brobygger {

namespace {
/// By which one comes back to a tab after a lock, in their order.
constexpr std::array cooperationTabs{section::overview, section::partners,   section::agreements, section::clinics,
                                     section::meetings, section::volunteers, section::outreach};
constexpr int commitmentScrollsFrom = 560; // a lower page scrolls as a whole
} // namespace

CooperationPage::CooperationPage(PageContext& context)
    : Page(PageBody::Filling)
    , m_context(context)
    , m_tabs(new FrontTabs)
    , m_overview(new OverviewPanel(context))
    , m_partners(new PartnersPanel(context))
    , m_agreements(new AgreementList(context))
    , m_clinics(new ClinicPanel(context))
    , m_meetings(new MeetingsPanel(context))
    , m_volunteers(new VolunteerList(context))
    , m_outreach(new OutreachList(context)) {
    setObjectName(QStringLiteral("cooperationPage"));
    m_tabs->setObjectName(QStringLiteral("cooperationTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addList(m_overview);
    m_tabs->addList(m_partners);
    m_tabs->addList(m_agreements);
    m_tabs->addList(m_clinics);
    m_tabs->addList(m_meetings);
    m_tabs->addList(m_volunteers);
    m_tabs->addList(m_outreach);
    content()->addWidget(m_tabs, 1);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::Partner) || changes.touches(RecordKind::PartnerAgreement)) {
            countAll();
        }
    });
    CooperationPage::retranslate();
}

void CooperationPage::retranslate() {
    header()->setTitle(tr("Cooperation"));
    m_tabs->setAccessibleName(tr("Parts of the cooperation"));
    m_tabs->setTabText(0, tr("Overview"));
    m_tabs->setTabText(1, tr("Partners"));
    m_tabs->setTabText(2, tr("Agreements"));
    m_tabs->setTabText(3, tr("Clinics"));
    m_tabs->setTabText(4, tr("Meetings"));
    m_tabs->setTabText(5, tr("Volunteers"));
    m_tabs->setTabText(6, tr("Visits and contacts"));
    m_overview->retranslate();
    m_partners->retranslate();
    m_agreements->retranslate();
    m_clinics->retranslate();
    m_meetings->retranslate();
    m_volunteers->retranslate();
    m_outreach->retranslate();
    countAll();
}

void CooperationPage::countAll() {
    const Workspace& workspace = m_context.workspace;
    const QList<PartnerAgreementRow> all = workspace.agreements.all();
    const auto holding = std::count_if(
        all.cbegin(), all.cend(), [today = workspace.clock.today()](const auto& row) { return holdsOn(row.agreement, today); });
    header()->setSubtitle(tr("Partners: %1. Agreements that hold: %2.").arg(workspace.partners.count()).arg(holding));
}

TabId CooperationPage::tabInFront() const {
    return m_tabs->currentWidget() == m_ofTarget ? TabId() : cooperationTabs[static_cast<size_t>(m_tabs->currentIndex())];
}

void CooperationPage::openTarget(const Target& target) {
    const auto tab = std::find(cooperationTabs.begin(), cooperationTabs.end(), target.tab);
    if (tab != cooperationTabs.end()) {
        m_tabs->setCurrentIndex(static_cast<int>(tab - cooperationTabs.begin()));
    }
    m_ofTarget = nullptr;
    if (target.kind == RecordKind::Partner) {
        m_tabs->setCurrentWidget(m_partners);
        m_partners->select(PartnerId(target.record));
    } else if (target.kind == RecordKind::PartnerAgreement) {
        m_tabs->setCurrentWidget(m_agreements);
        m_agreements->select(PartnerAgreementId(target.record).toString());
    } else if (target.kind == RecordKind::Meeting) {
        m_tabs->setCurrentWidget(m_meetings);
        m_meetings->reveal(MeetingId(target.record));
    } else if (target.kind == RecordKind::Volunteer) {
        m_tabs->setCurrentWidget(m_volunteers);
        m_volunteers->select(VolunteerId(target.record).toString());
    } else if (target.kind == RecordKind::Commitment) {
        m_tabs->setCurrentWidget(m_overview);
        m_overview->reveal(target.record);
    } else {
        m_tabs->currentWidget()->setFocus();
        return;
    }
    m_ofTarget = m_tabs->currentWidget();
}

void CooperationPage::fit() { m_overview->setWhole(height() < scaled(commitmentScrollsFrom)); }

void CooperationPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fit();
}

void CooperationPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    fit();      // the size of text may be another
    countAll(); // and the day
}

} // namespace brobygger
