// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/research/research.h"

#include <QWidget>

namespace brobygger {

class ProgressPanel;
struct PageContext;

/// Makes an extract for research: asks for it and for a place, writes it off the window's thread and shows how far it is.
/// Hidden while nothing is made.
class ResearchMaker final : public QWidget {
    Q_OBJECT
public:
    /// The messages of `page` say what became of it.
    ResearchMaker(PageContext& context, QWidget* page);

    void ask(const QString& programmeId);

private:
    void askForPlace(const ResearchWish& wish);
    void make(const ResearchWish& wish, const QString& folder);
    void tell(const Result<ResearchPlan>& made, const QString& folder);

    PageContext& m_context;
    QWidget* m_page;
    ProgressPanel* m_progress;
    std::unique_ptr<Task> m_task;
};

} // namespace brobygger
