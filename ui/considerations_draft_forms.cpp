// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/considerations_draft_forms.h"

#include "core/workspace/workspace.h"
#include "ui/measurements/considerations/answer_form.h"
#include "ui/measurements/considerations/consideration_dialog.h"
#include "ui/measurements/considerations/requests_list.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
std::function<QString()> considerationTitled(const char* title) {
    return [title] { return QCoreApplication::translate("DraftForms", title); };
}

bool openNewConsiderationDraft(QWidget* page, PageContext& context, CitizenId citizen, const QString&) {
    WorkConsideration consideration;
    consideration.citizen = citizen;
    consideration.describedOn = context.workspace.clock.today();
    openConsideration(page, context, consideration);
    return true;
}

/// A form about one that still stands; the rest is which.
template <class Form> decltype(DraftForm::open) aboutConsideration(Form form) {
    return [form](QWidget* page, PageContext& context, CitizenId, const QString& rest) {
        const auto consideration = context.workspace.considerations.find(WorkConsiderationId::fromString(rest));
        const bool stands = consideration && consideration->end == ConsiderationEnd::Open;
        if (stands) {
            form(page, context, *consideration);
        }
        return stands;
    };
}

bool openNewRequestDraft(QWidget* page, PageContext& context, CitizenId citizen, const QString&) {
    openNewRequest(page, context, citizen);
    return true;
}

bool openRequestAnswerDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto request = context.workspace.considerations.findRequest(ConsiderationsRequestId::fromString(rest));
    const bool waits = request && stateOf(*request) == RequestState::Sent;
    if (waits) {
        openConsiderationsAnswer(page, context, *request);
    }
    return waits;
}
} // namespace

QList<DraftForm> considerationsDraftForms() {
    return {
        {QStringLiteral("consideration/"), considerationTitled(QT_TRANSLATE_NOOP("DraftForms", "New consideration")),
         openNewConsiderationDraft},
        {QStringLiteral("consideration-correction/"),
         considerationTitled(QT_TRANSLATE_NOOP("DraftForms", "Correction of a consideration")),
         aboutConsideration(openConsideration)},
        {QStringLiteral("consideration-end/"), considerationTitled(QT_TRANSLATE_NOOP("DraftForms", "End of a consideration")),
         aboutConsideration(openConsiderationEnd)},
        {QStringLiteral("considerations-request/"),
         considerationTitled(QT_TRANSLATE_NOOP("DraftForms", "Request to describe considerations")), openNewRequestDraft},
        {QStringLiteral("considerations-answer/"),
         considerationTitled(QT_TRANSLATE_NOOP("DraftForms", "Answer about considerations")), openRequestAnswerDraft},
    };
}

} // namespace brobygger
