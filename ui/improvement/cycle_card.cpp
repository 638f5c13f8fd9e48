// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/cycle_card.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/improvement/cycle_words.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/labels/facts.h"
#include "ui/kit/layout/wrapping_row.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

CycleCard::CycleCard(const CycleCommands& commands, QWidget* parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_state(new Chip)
    , m_facts(new Facts)
    , m_commands(commands) {
    m_card->addToTitle(m_state);
    auto* buttons = new QWidget;
    auto* row = new WrappingRow(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(buttonFor(commands.study, QStringLiteral("studyCycleButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(commands.start, QStringLiteral("startCycleButton"), ButtonRole::Primary));
    row->addWidget(buttonFor(commands.decide, QStringLiteral("decideCycleButton"), ButtonRole::Primary));
    m_card->content()->addWidget(buttons);
    m_card->content()->addWidget(m_facts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    clear();
}

void CycleCard::clear() {
    m_card->setTitle(tr("Choose a test to see it."));
    m_state->hide();
    m_facts->clear();
    for (QAction* command : m_commands.all()) {
        command->setVisible(false);
    }
}

void CycleCard::show(const Workspace& workspace, const PdsaCycle& cycle) {
    m_card->setTitle(cycleName(cycle));
    m_state->setChip(cycleChip(cycle, workspace.clock.today()));
    m_state->show();
    m_facts->clear();
    const auto add = [this](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            m_facts->add(label, value);
        }
    };
    const auto addDay = [&add](const QString& label, QDate day) { add(label, day.isValid() ? formatDate(day) : QString()); };
    add(tr("Aim"), cycle.aim);
    add(tr("Measure"), measureName(cycle.measure, workspace.settings.value(language)));
    add(tr("Tried with"), tr("%1 citizens").arg(cycle.groupSize));
    add(tr("Prediction"), cycle.prediction);
    add(tr("Plan"), cycle.plan);
    addDay(tr("Started"), cycle.startedOn);
    add(tr("Do"), cycle.done);
    addDay(tr("Study day"), cycle.studyOn);
    add(tr("Study"), cycle.seen);
    add(tr("Act"), decisionWord(cycle.decision));
    add(tr("Why"), cycle.reason);
    addDay(tr("Ended"), cycle.endedOn);
    m_commands.start->setVisible(!cycle.hasStarted());
    m_commands.study->setVisible(cycle.hasStarted() && !cycle.isClosed());
    m_commands.decide->setVisible(cycle.hasStarted() && !cycle.isClosed());
}

} // namespace brobygger
