// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/course_tab.h"

#include "core/workspace/workspace.h"
#include "ui/courses/course_card.h"
#include "ui/courses/hand_over_card.h"
#include "ui/courses/next_step_card.h"
#include "ui/courses/plan_card.h"
#include "ui/courses/received_card.h"
#include "ui/kit/layout/scrolling.h"

#include <QBoxLayout>
#include <QEvent>
#include <algorithm>

namespace brobygger {

namespace {
/// What the days of the hand-over follow from.
bool tellsOfHandOver(const Changes& changes) {
    constexpr RecordKind kinds[] = {RecordKind::Course, RecordKind::CourseRung, RecordKind::IncomingReferral,
                                    RecordKind::OutgoingReferral, RecordKind::Screening};
    return std::any_of(std::begin(kinds), std::end(kinds), [&changes](RecordKind kind) { return changes.touches(kind); });
}
} // namespace

CourseTab::CourseTab(PageContext& context, CitizenId citizen)
    : m_next(new NextStepCard(context, citizen))
    , m_course(new CourseCard(context, citizen))
    , m_handOver(new HandOverCard(context, citizen))
    , m_received(new ReceivedCard(context, citizen))
    , m_plan(new PlanCard(context, citizen)) {
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_next);
    column->addWidget(m_course);
    column->addWidget(m_received);
    column->addWidget(m_plan);
    column->addWidget(m_handOver);
    column->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolling(inside));
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this, citizen](const Changes& changes) {
        if (!changes.citizens.contains(citizen.value())) {
            return;
        }
        m_next->refresh(); // nearly everything about the citizen moves it
        if (tellsOfHandOver(changes)) {
            m_handOver->refresh();
        }
        if (changes.touches(RecordKind::LabourStatus)) {
            m_course->refresh();
        }
        if (changes.touches(RecordKind::Course)) {
            m_course->refresh();
            m_received->refresh(); // it says whether a course began without a referral
        }
        if (changes.touches(RecordKind::IncomingReferral) || changes.touches(RecordKind::Contact)) {
            m_received->refresh();
        }
        if (changes.touches(RecordKind::Todo) || changes.touches(RecordKind::Citizen)) {
            m_plan->refresh(); // of the dead nobody is called again
        }
    });
    connect(m_next, &NextStepCard::closeAsked, m_course, &CourseCard::close);
    connect(m_next, &NextStepCard::takeInAsked, m_course, &CourseCard::takeIn);
    retranslate();
}

void CourseTab::showRecord(qint64 record) {
    if (!m_plan->select(TodoId(record))) {
        m_received->select(IncomingReferralId(record));
    }
}

void CourseTab::retranslate() {
    m_next->refresh();
    m_course->retranslate();
    m_handOver->retranslate();
    m_received->retranslate();
    m_plan->retranslate();
}

void CourseTab::changeEvent(QEvent* event) {
    CitizenTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger
