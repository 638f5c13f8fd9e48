// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"

class QAction;
class QLabel;
class QPushButton;

namespace brobygger {

/// Says that the citizen is in the target group and what the course waits for: a consent or another legal basis, and then
/// one click to begin it. Away while it waits for nothing.
class WaitingCard final : public QWidget {
    Q_OBJECT
public:
    WaitingCard(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);
    void refresh();

private:
    void takeIn();

    PageContext& m_context;
    CitizenId m_citizen;
    QLabel* m_words;
    QAction* m_consent;
    QAction* m_start;
};

} // namespace brobygger
