// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/shared_goals_tab.h"

#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/tables/record_table.h"

#include <QBoxLayout>
#include <QEvent>

namespace brobygger {

SharedGoalsTab::SharedGoalsTab(PageContext& context, CitizenId citizen)
    : m_context(context)
    , m_citizen(citizen)
    , m_card(new Card)
    , m_lines(new RecordsOf<PlanLine>({}, this))
    , m_table(new RecordTable(QStringLiteral("sharedGoalsTable"), tr("My goals and steps"))) {
    m_table->setRecords(m_lines);
    m_table->setTwoLineRows();
    m_card->content()->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card, 1);
    setFocusProxy(m_table);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        const bool isOfPlan = changes.touches(RecordKind::Goal) || changes.touches(RecordKind::Todo);
        if (changes.citizens.contains(m_citizen.value()) && isOfPlan) {
            refresh();
        }
    });
    retranslate();
}

void SharedGoalsTab::retranslate() {
    m_card->setTitle(tr("My goals and steps"));
    m_table->setAccessibleName(m_card->title());
    m_table->setEmptyText(tr("No goals are agreed yet."));
    m_lines->setColumns(planColumns(m_context.workspace.clock.today()));
    refresh();
}

void SharedGoalsTab::refresh() {
    m_lines->setSource(rowsOf<PlanLine>(planLines(m_context.workspace.plans.forCitizen(m_citizen)),
                                        [](const PlanLine& line) { return line.key(); }));
}

void SharedGoalsTab::changeEvent(QEvent* event) {
    CitizenTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger
