// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_tab.h"

#include "core/people/person_around.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/look/theme.h"
#include "ui/people/people_list.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace brobygger {

PeopleTab::PeopleTab(PageContext& context, CitizenId citizen)
    : m_context(context)
    , m_citizen(citizen)
    , m_card(new Card)
    , m_lines(makeLabel(QString(), TextRole::Muted))
    , m_list(new PeopleList(context, citizen)) {
    m_lines->setObjectName(QStringLiteral("particularsLabel"));
    m_lines->setWordWrap(true);
    m_card->content()->addWidget(m_lines);
    m_card->content()->addWidget(m_list, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    setFocusProxy(m_list);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::Citizen) && changes.citizens.contains(m_citizen.value())) {
            showLines();
        }
    });
    retranslate();
}

void PeopleTab::retranslate() {
    m_card->setTitle(tr("People around the citizen"));
    m_list->retranslate();
    showLines();
}

/// They say neither who of several it is nor since when, so they stay where they were written.
void PeopleTab::showLines() {
    const auto citizen = m_context.workspace.citizens.find(m_citizen);
    QStringList lines;
    if (citizen && !citizen->nextOfKin.isEmpty()) {
        lines << tr("Next of kin in the citizen's particulars: %1").arg(citizen->nextOfKin);
    }
    if (citizen && !citizen->guardian.isEmpty()) {
        lines << tr("Guardian or proxy in the citizen's particulars: %1").arg(citizen->guardian);
    }
    m_lines->setText(lines.join(QLatin1Char('\n')));
    m_lines->setVisible(!lines.isEmpty());
}

void PeopleTab::showRecord(qint64 record) { m_list->select(PersonAroundId(record).toString()); }

void PeopleTab::showWhole(bool isWhole) { m_list->showWhole(isWhole); }

void PeopleTab::changeEvent(QEvent* event) {
    CitizenTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger
