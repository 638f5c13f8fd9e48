// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/workspace/handover_book.h"

#include <QWidget>

namespace brobygger {

class ProgressPanel;
struct PageContext;

/// Makes the hand-over book of a locum: asks for whom, reads off the window's thread, shows how far it is, and prints. Hidden
/// while nothing is made.
class HandoverPanel final : public QWidget {
    Q_OBJECT
public:
    explicit HandoverPanel(PageContext& context, QWidget* parent = nullptr);

    /// Opens the form over `page`, whose messages say what became of it.
    void ask(QWidget* page);

private:
    void make(QWidget* page, const HandoverWish& wish);
    void print(QWidget* page, const HandoverBook& book);

    PageContext& m_context;
    ProgressPanel* m_progress;
    std::unique_ptr<Task> m_task;
};

} // namespace brobygger
