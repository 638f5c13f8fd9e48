// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights_draft_forms.h"

#include "core/workspace/workspace.h"
#include "ui/rights/correction_dialog.h"
#include "ui/rights/restriction_dialogs.h"
#include "ui/rights/rights_dialogs.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
std::function<QString()> rightsTitled(const char* title) {
    return [title] { return QCoreApplication::translate("DraftForms", title); };
}

bool openRightsRequestDraft(QWidget* page, PageContext& context, CitizenId citizen, const QString&) {
    openNewRightsRequest(page, context, citizen);
    return true;
}

/// A form about a request that is still open; the rest is which.
template <auto open> bool openRightsDraft(QWidget* page, PageContext& context, CitizenId citizen, const QString& rest) {
    for (const RightsRequest& request : context.workspace.rightsRequests.forCitizen(citizen)) {
        if (request.isOpen() && request.id == RightsRequestId::fromString(rest)) {
            open(page, context, request);
            return true;
        }
    }
    return false;
}

bool openRestrictionDraft(QWidget* page, PageContext& context, CitizenId citizen, const QString&) {
    openNewRestriction(page, context, citizen);
    return true;
}

bool openCorrectionNoticesDraft(QWidget* page, PageContext& context, CitizenId citizen, const QString&) {
    openCorrectionNotices(page, context, citizen);
    return true;
}

/// A form about the restriction that holds; the rest is which.
template <auto open>
bool openHoldingRestrictionDraft(QWidget* page, PageContext& context, CitizenId citizen, const QString& rest) {
    const auto holding = context.workspace.restrictions.inForce(citizen);
    if (!holding || holding->id != RestrictionId::fromString(rest)) {
        return false;
    }
    open(page, context, *holding);
    return true;
}
} // namespace

QList<DraftForm> rightsDraftForms() {
    return {
        {QStringLiteral("rights-request/"), rightsTitled(QT_TRANSLATE_NOOP("DraftForms", "Request by right")),
         openRightsRequestDraft},
        {QStringLiteral("rights-answer/"), rightsTitled(QT_TRANSLATE_NOOP("DraftForms", "Answer to a request")),
         openRightsDraft<openRightsAnswer>},
        {QStringLiteral("rights-extension/"), rightsTitled(QT_TRANSLATE_NOOP("DraftForms", "Deadline of a request")),
         openRightsDraft<openRightsExtension>},
        {QStringLiteral("correction-notices/"), rightsTitled(QT_TRANSLATE_NOOP("DraftForms", "Telling of a correction")),
         openCorrectionNoticesDraft},
        {QStringLiteral("restriction/"), rightsTitled(QT_TRANSLATE_NOOP("DraftForms", "Restriction of data")),
         openRestrictionDraft},
        {QStringLiteral("restriction-review/"), rightsTitled(QT_TRANSLATE_NOOP("DraftForms", "Restriction looked at again")),
         openHoldingRestrictionDraft<openRestrictionReview>},
        {QStringLiteral("restriction-lifting/"), rightsTitled(QT_TRANSLATE_NOOP("DraftForms", "End of a restriction")),
         openHoldingRestrictionDraft<openRestrictionLifting>},
    };
}

} // namespace brobygger
