// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/considerations/requests_list.h"

#include "core/base/time/dates.h"
#include "core/base/time/due.h"
#include "core/considerations/request_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/tables/record_table.h"
#include "ui/measurements/considerations/answer_form.h"
#include "ui/shared/considerations/request_form.h"
#include "ui/shared/referrals/letter_target.h"

namespace brobygger {

namespace {
constexpr int requestStateWidth = 210;

/// By when it is to be answered, or when it was.
QString requestDays(const ConsiderationsRequest& request) {
    switch (stateOf(request)) {
    case RequestState::Draft: return RequestsList::tr("written %1").arg(formatDate(request.draftedOn));
    case RequestState::Sent:
        return RequestsList::tr("sent %1, answer by %2").arg(formatDate(request.sentOn), formatDate(request.answerBy));
    case RequestState::Answered:
    case RequestState::Dropped: break;
    }
    return RequestsList::tr("sent %1, closed %2").arg(formatDate(request.sentOn), formatDate(request.endedOn));
}

bool isLate(const ConsiderationsRequest& request, QDate today) { return dueState(dueOn(request), today) == DueState::Overdue; }

/// The colour alone would say too little of one whose day is past.
QString stateWords(const ConsiderationsRequest& request, QDate today) {
    return isLate(request, today) ? RequestsList::tr("the answer is overdue") : requestStateLabel(stateOf(request));
}

Cell stateCell(const ConsiderationsRequest& request, QDate today) {
    const QString label = stateWords(request, today);
    switch (stateOf(request)) {
    case RequestState::Draft: return {label, {}, Tone::Amber, IconName::Letter};
    case RequestState::Sent: return {label, {}, isLate(request, today) ? Tone::Red : Tone::Accent, IconName::Clock};
    case RequestState::Answered: return {label, {}, Tone::Green, IconName::Check};
    case RequestState::Dropped: break;
    }
    return {label, {}, Tone::Neutral, IconName::Clock};
}
} // namespace

RequestsList::RequestsList(PageContext& pageContext, CitizenId citizen, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("considerationsRequest"), QStringLiteral("ConsiderationsRequest"),
                 [] { return tr("Ask for considerations…"); }, [] { return tr("Letter or answer of the request…"); },
                 [] { return tr("Close the request without an answer"); }, [] { return tr("Ask for considerations…"); },
                 [] { return tr("Letter or answer…"); }, [] { return tr("Close without an answer"); }},
                {RecordKind::ConsiderationsRequest}, parent)
    , m_citizen(citizen)
    , m_rows(new RecordsOf<ConsiderationsRequest>({}, this)) {
    table()->setTwoLineRows();
    begin(m_rows);
}

void RequestsList::nameAll() {
    table()->setAccessibleName(tr("Requests to describe considerations"));
    table()->setEmptyText(tr("Nobody has been asked yet."));
    m_rows->setColumns(columns());
}

QList<Column<ConsiderationsRequest>> RequestsList::columns() const {
    const Workspace& workspace = context().workspace;
    return {
        {.id = QStringLiteral("recipient"),
         .title = tr("Asked"),
         .text = [](const ConsiderationsRequest& request) { return request.recipient; },
         .cell =
             [](const ConsiderationsRequest& request) {
                 return Cell{.text = request.recipient, .detail = requestDays(request), .role = TextRole::Strong};
             }},
        {.id = QStringLiteral("state"),
         .title = tr("State"),
         .text = [&workspace](const ConsiderationsRequest& request) { return stateWords(request, workspace.clock.today()); },
         .cell = [&workspace](const ConsiderationsRequest& request) { return stateCell(request, workspace.clock.today()); },
         .width = requestStateWidth},
    };
}

void RequestsList::read() {
    m_rows->setSource(
        rowsOf<ConsiderationsRequest>(context().workspace.considerations.requestsOf(m_citizen),
                                      [](const ConsiderationsRequest& request) { return request.id.toString(); }));
}

void RequestsList::openNew() { openNewRequest(this, context(), m_citizen); }

void RequestsList::openRow(int row) {
    const auto request = m_rows->at(row);
    if (!request) {
        return;
    }
    switch (stateOf(*request)) {
    case RequestState::Draft: return context().navigator.open(letterTarget(m_citizen, request->id));
    case RequestState::Sent: return openConsiderationsAnswer(this, context(), *request);
    case RequestState::Answered:
    case RequestState::Dropped: break;
    }
    context().navigator.open(letterTarget(m_citizen, request->document));
}

bool RequestsList::canRemove(int row) const {
    const auto request = m_rows->at(row);
    return request && request->end == RequestEnd::Open;
}

void RequestsList::removeRow(int row) {
    const auto request = m_rows->at(row);
    if (!request) {
        return;
    }
    Considerations& considerations = context().workspace.considerations;
    if (stateOf(*request) == RequestState::Draft) {
        return offerUndo(this, tr("The draft to %1 is deleted.").arg(request->recipient), considerations.discard(request->id));
    }
    offerUndo(this, tr("The request to %1 is closed without an answer.").arg(request->recipient),
              considerations.drop(request->id, context().workspace.clock.today()));
}

void openNewRequest(QWidget* parent, PageContext& context, CitizenId citizen) {
    ConsiderationsRequest request;
    request.citizen = citizen;
    request.answerBy = context.workspace.considerations.proposedAnswerDay();
    openRequestForm(
        parent, context, request, QStringLiteral("considerations-request/") + citizen.toString(),
        [&context, citizen](const ConsiderationsRequest& saved) { context.navigator.open(letterTarget(citizen, saved.id)); });
}

} // namespace brobygger
