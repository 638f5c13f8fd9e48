// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/considerations/considerations_view.h"

#include "core/considerations/considerations_request.h"
#include "ui/kit/card.h"
#include "ui/measurements/considerations/considerations_list.h"
#include "ui/measurements/considerations/requests_list.h"

#include <QBoxLayout>

namespace brobygger {

ConsiderationsView::ConsiderationsView(PageContext& context, CitizenId citizen, QWidget* parent)
    : QWidget(parent)
    , m_requestsCard(new Card)
    , m_considerations(new ConsiderationsList(context, citizen))
    , m_requests(new RequestsList(context, citizen)) {
    auto* considerationsCard = new Card; // the name of the part says what it holds
    considerationsCard->content()->addWidget(m_considerations, 1);
    m_requestsCard->content()->addWidget(m_requests, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(considerationsCard, 3);
    layout->addWidget(m_requestsCard, 2);
    setFocusProxy(m_considerations);
}

void ConsiderationsView::retranslate() {
    m_requestsCard->setTitle(tr("Asked to describe them"));
    m_considerations->retranslate();
    m_requests->retranslate();
}

bool ConsiderationsView::shows(std::optional<RecordKind> kind) {
    return kind == RecordKind::WorkConsideration || kind == RecordKind::ConsiderationsRequest;
}

void ConsiderationsView::select(RecordKind kind, qint64 record) {
    if (kind == RecordKind::ConsiderationsRequest) {
        m_requests->select(ConsiderationsRequestId(record).toString());
    } else {
        m_considerations->select(WorkConsiderationId(record).toString());
    }
}

} // namespace brobygger
