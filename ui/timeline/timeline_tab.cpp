// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_tab.h"

#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/tables/record_table.h"
#include "ui/kit/tables/whole_rows.h"
#include "ui/timeline/kind_chips.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace brobygger {

TimelineTab::TimelineTab(PageContext& context, CitizenId citizen)
    : m_context(context)
    , m_citizen(citizen)
    , m_chips(new KindChips)
    , m_records(new RecordsOf<ShownTimelineLine>(timelineColumns(), this))
    , m_table(new RecordTable(QStringLiteral("citizenTimelineTable"), tr("Timeline")))
    , m_open(context.actions.add({QStringLiteral("timeline.open"),
                                  [] { return tr("Go to it"); },
                                  [] { return tr("Opens what the chosen line is about on its own tab. Enter does the same."); },
                                  {},
                                  IconName::ChevronRight,
                                  [this] { openCurrent(); }})) {
    m_table->setRecords(m_records);
    m_table->setCommands({m_open});
    auto* above = new QHBoxLayout;
    above->addWidget(m_chips, 1);
    above->addWidget(buttonFor(m_open, QStringLiteral("openTimelineButton"), ButtonRole::Ordinary), 0, Qt::AlignTop);
    auto* card = new Card;
    card->content()->addLayout(above);
    card->content()->addWidget(new WholeRows(m_table), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    setFocusProxy(m_table);
    connect(m_chips, &KindChips::changed, this, &TimelineTab::refresh);
    connect(m_table, &RecordTable::rowActivated, this, &TimelineTab::openCurrent);
    connect(m_table, &RecordTable::currentRowChanged, this, &TimelineTab::showUsable);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.citizens.contains(m_citizen.value())) {
            refresh();
        }
    });
    retranslate();
}

void TimelineTab::retranslate() {
    m_chips->retranslate();
    m_table->setAccessibleName(tr("Timeline"));
    m_table->setEmptyText(tr("Everything that happens gathers here. Begin with a note or an appointment."));
    m_records->setColumns(timelineColumns());
    refresh();
}

void TimelineTab::refresh() {
    const Timelines& timelines = m_context.workspace.timelines;
    m_chips->setCounts(timelines.counts(m_citizen));
    const TimelineOutline outline = timelines.outline(m_citizen, m_chips->kinds());
    m_records->setSource(timelineLines(m_context.workspace, outline));
    // What lies ahead stands above: one begins with today and finds it by going up.
    if (m_table->currentRow() < 0 && outline.lines() > 0) {
        m_table->selectKey(m_records->keyAt(static_cast<int>(outline.firstLineFromToday())));
        beginAtToday();
    }
    showUsable();
}

/// The line in the middle, what lies ahead over it and what has been under it.
void TimelineTab::beginAtToday() { m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter); }

void TimelineTab::showWhole(bool isWhole) { m_table->setWhole(isWhole); }

std::optional<TimelineEntry> TimelineTab::current() const {
    const auto shown = m_records->at(m_table->currentRow());
    return shown ? shown->line.entry : std::nullopt;
}

void TimelineTab::showUsable() { m_open->setEnabled(current().has_value()); }

void TimelineTab::openCurrent() {
    if (const auto entry = current()) {
        m_context.navigator.open(timelineTarget(m_citizen, *entry));
    }
}

void TimelineTab::showEvent(QShowEvent* event) {
    CitizenTab::showEvent(event);
    beginAtToday(); // it had no height before
}

void TimelineTab::changeEvent(QEvent* event) {
    CitizenTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger
