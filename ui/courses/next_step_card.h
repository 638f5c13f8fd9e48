// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/next_step.h"
#include "ui/shell/slice.h"

#include <functional>

class QAction;
class QLabel;

namespace brobygger {

/// The one thing to do next for a citizen, why, and a button that goes there. Away when nothing is to be proposed.
class NextStepCard final : public QWidget {
    Q_OBJECT
public:
    NextStepCard(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void closeAsked();  ///< the course is to be closed
    void takeInAsked(); ///< the citizen is to be taken in

private:
    QString reason() const;
    void go();
    void enterOutcome();

    PageContext& m_context;
    CitizenId m_citizen;
    std::optional<NextStep> m_step;
    LifeState m_life = LifeState::Present;
    QLabel* m_title;
    QLabel* m_reason;
    QAction* m_go;
};

} // namespace brobygger
