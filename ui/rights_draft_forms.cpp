// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights_draft_forms.h"

#include "core/workspace/workspace.h"
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
} // namespace

QList<DraftForm> rightsDraftForms() {
    return {
        {QStringLiteral("rights-request/"), rightsTitled(QT_TRANSLATE_NOOP("DraftForms", "Request by right")),
         openRightsRequestDraft},
        {QStringLiteral("rights-answer/"), rightsTitled(QT_TRANSLATE_NOOP("DraftForms", "Answer to a request")),
         openRightsDraft<openRightsAnswer>},
        {QStringLiteral("rights-extension/"), rightsTitled(QT_TRANSLATE_NOOP("DraftForms", "Deadline of a request")),
         openRightsDraft<openRightsExtension>},
    };
}

} // namespace brobygger
