// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"

namespace brobygger {

class CourseCard;
class HandOverCard;
class NextStepCard;
class PlanCard;
class ReceivedCard;

/// "Forløb og plan": what to do next, the course with its steps, how far its hand-over has come, how the citizen came to us,
/// and what is agreed.
class CourseTab final : public CitizenTab {
    Q_OBJECT
public:
    CourseTab(PageContext& context, CitizenId citizen);
    void showRecord(qint64 record) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    NextStepCard* m_next;
    CourseCard* m_course;
    HandOverCard* m_handOver;
    ReceivedCard* m_received;
    PlanCard* m_plan;
};

} // namespace brobygger
