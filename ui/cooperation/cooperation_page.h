// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/shell/slice.h"

namespace brobygger {

class AgreementList;
class ClinicPanel;
class FrontTabs;
class MeetingsPanel;
class OutreachList;
class OverviewPanel;
class PartnersPanel;
class VolunteerList;

/// Samarbejde: what partners and we ourselves have promised, who they are, what is agreed with them, what clinics refer,
/// round-table meetings, and who helps without being paid.
class CooperationPage final : public Page, public OpensTargets {
    Q_OBJECT
public:
    explicit CooperationPage(PageContext& context);

    void openTarget(const Target& target) override;
    void retranslate() override;
    /// None as long as it is the one that the record of the last target stands in.
    TabId tabInFront() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fit();
    void countAll();

    PageContext& m_context;
    FrontTabs* m_tabs;
    QWidget* m_ofTarget = nullptr; ///< the tab with the record that somebody came for
    OverviewPanel* m_overview;
    PartnersPanel* m_partners;
    AgreementList* m_agreements;
    ClinicPanel* m_clinics;
    MeetingsPanel* m_meetings;
    VolunteerList* m_volunteers;
    OutreachList* m_outreach;
};

} // namespace brobygger
