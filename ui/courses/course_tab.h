// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"

namespace brobygger {

class CourseCard;
class PlanCard;
class ReceivedCard;

/// "Forløb og plan": the course with its steps, how the citizen came to us, and what is agreed.
class CourseTab final : public CitizenTab {
    Q_OBJECT
public:
    CourseTab(PageContext& context, CitizenId citizen);
    void showRecord(qint64 record) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    CourseCard* m_course;
    ReceivedCard* m_received;
    PlanCard* m_plan;
};

} // namespace brobygger
