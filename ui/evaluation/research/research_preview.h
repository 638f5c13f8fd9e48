// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/research/research.h"

#include <QLabel>
#include <QTimer>

namespace brobygger {

struct PageContext;

/// Who would go along in an extract for research, counted off the window's thread.
class ResearchPreview final : public QLabel {
    Q_OBJECT
public:
    explicit ResearchPreview(PageContext& context, QWidget* parent = nullptr);

    /// Counts anew, a moment after the last change.
    void follow(const ResearchWish& wish);

private:
    void count();
    void tell(const Result<ResearchPlan>& plan);

    PageContext& m_context;
    ResearchWish m_wish;
    QTimer m_soon;
    std::unique_ptr<Task> m_task;
};

/// Who is in and who is not, and how finely it is told: a line for each.
QString researchInWords(const ResearchPlan& plan);

} // namespace brobygger
