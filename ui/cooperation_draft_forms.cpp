// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation_draft_forms.h"

#include "core/workspace/workspace.h"
#include "ui/cooperation/agreement_dialog.h"
#include "ui/cooperation/commitment_dialog.h"
#include "ui/cooperation/outreach_dialog.h"
#include "ui/cooperation/volunteer_dialog.h"
#include "ui/partners/partner_person_dialog.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
std::function<QString()> cooperationTitled(const char* title) {
    return [title] { return QCoreApplication::translate("DraftForms", title); };
}

bool openCommitmentDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto known = context.workspace.commitments.find(CommitmentId::fromString(rest));
    const bool isThere = known || rest == QLatin1String("0");
    if (isThere) {
        openCommitment(page, context, known.value_or(newCommitment(context.workspace)));
    }
    return isThere;
}

bool openSettlingDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto known = context.workspace.commitments.find(CommitmentId::fromString(rest));
    if (known) {
        openSettling(page, context, *known);
    }
    return known.has_value();
}

bool openAgreementDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto known = context.workspace.agreements.find(PartnerAgreementId::fromString(rest));
    const bool isThere = known || rest == QLatin1String("0");
    if (isThere) {
        openAgreement(page, context, known.value_or(newAgreement(context.workspace)));
    }
    return isThere;
}

bool openOutreachDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto known = context.workspace.outreachLog.find(OutreachId::fromString(rest));
    const bool isThere = known || rest == QLatin1String("0");
    if (isThere) {
        openOutreach(page, context, known.value_or(newOutreach(context.workspace)));
    }
    return isThere;
}

bool openVolunteerDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto known = context.workspace.volunteers.find(VolunteerId::fromString(rest));
    const bool isThere = known || rest == QLatin1String("0");
    if (isThere) {
        openVolunteer(page, context, known.value_or(newVolunteer(context.workspace)));
    }
    return isThere;
}
} // namespace

QList<DraftForm> cooperationDraftForms() {
    return {
        {QStringLiteral("commitment/"), cooperationTitled(QT_TRANSLATE_NOOP("DraftForms", "Commitment")), openCommitmentDraft},
        {QStringLiteral("commitment-settle/"),
         cooperationTitled(QT_TRANSLATE_NOOP("DraftForms", "What became of a commitment")), openSettlingDraft},
        {QStringLiteral("agreement/"), cooperationTitled(QT_TRANSLATE_NOOP("DraftForms", "Agreement with a partner")),
         openAgreementDraft},
        {QStringLiteral("outreach/"), cooperationTitled(QT_TRANSLATE_NOOP("DraftForms", "Visit or contact")),
         openOutreachDraft},
        {QStringLiteral("volunteer/"), cooperationTitled(QT_TRANSLATE_NOOP("DraftForms", "Volunteer")), openVolunteerDraft},
        {QStringLiteral("partner-person/"), cooperationTitled(QT_TRANSLATE_NOOP("DraftForms", "Contact person of a partner")),
         openPartnerPersonDraft},
    };
}

} // namespace brobygger
