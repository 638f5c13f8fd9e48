// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/facts_tab.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/citizens/facts_form.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/tables/record_table.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace brobygger {

FactsTab::FactsTab(PageContext& context, CitizenId citizen, QWidget* parent)
    : CitizenTab(parent)
    , m_context(context)
    , m_citizen(citizen)
    , m_card(new Card)
    , m_table(new RecordTable(QStringLiteral("factsTable"), tr("What is known")))
    , m_records(new RecordsOf<Row>(columns(), this)) {
    if (auto loaded = FactCatalogue::load()) {
        m_catalogue = *std::move(loaded);
    }
    m_table->setRecords(m_records);
    QAction* write = context.actions.add(
        {QStringLiteral("facts.edit"), [] { return tr("Write what is known"); }, {}, {}, IconName::Edit, [this] { edit(); }});
    m_card->addToTitle(buttonFor(write, QStringLiteral("editFactsButton"), ButtonRole::Ordinary));
    m_table->setCommands({write});
    m_card->content()->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    setFocusProxy(m_table);
    connect(m_table, &RecordTable::rowActivated, this, &FactsTab::edit);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::Fact)) {
            refresh();
        }
    });
    retranslate();
    refresh();
}

void FactsTab::showWhole(bool isWhole) { m_table->setWhole(isWhole); }

QString FactsTab::valueOf(const Row& row) const {
    if (row.newest.value.isEmpty()) {
        return tr("not known");
    }
    return m_catalogue.valueLabel(row.definition->code, row.newest.value,
                                  m_context.workspace.settings.value(brobygger::language));
}

QString FactsTab::before(const Row& row) const {
    if (row.before.value.isEmpty()) {
        return {};
    }
    const QString value =
        m_catalogue.valueLabel(row.definition->code, row.before.value, m_context.workspace.settings.value(brobygger::language));
    return tr("%1 (%2)", "an earlier answer and its day").arg(value, formatDate(row.before.asOf));
}

Fact FactsTab::otherAnswer(const Fact& newest) const {
    for (const Fact& fact : m_context.workspace.citizenFacts.history(m_citizen, newest.code)) {
        if (fact.asOf <= newest.asOf && fact.value != newest.value) {
            return fact;
        }
    }
    return {};
}

QList<Column<FactsTab::Row>> FactsTab::columns() const {
    return {
        {QStringLiteral("fact"), tr("Question"),
         [this](const Row& row) { return row.definition->label.in(m_context.workspace.settings.value(brobygger::language)); }},
        {QStringLiteral("value"), tr("Answer"), [this](const Row& row) { return valueOf(row); },
         [this](const Row& row) {
             Cell cell{valueOf(row)};
             cell.role = row.newest.value.isEmpty() ? TextRole::Muted : TextRole::Strong;
             return cell;
         }},
        {QStringLiteral("as_of"),
         tr("Known since"),
         [](const Row& row) { return formatDate(row.newest.asOf); },
         {},
         Qt::AlignLeft,
         {},
         120},
        {QStringLiteral("source"), tr("Source"), [](const Row& row) { return row.newest.source; }, {}, Qt::AlignLeft, {}, 180},
        {QStringLiteral("before"),
         tr("Before that"),
         [this](const Row& row) { return before(row); },
         {},
         Qt::AlignLeft,
         {},
         200},
    };
}

void FactsTab::refresh() {
    const QHash<QString, Fact> newest = m_context.workspace.citizenFacts.newest(m_citizen);
    QList<Row> rows;
    for (const FactDefinition& definition : m_catalogue.facts()) {
        const Fact fact = newest.value(definition.code);
        rows.append({&definition, fact, fact.code.isEmpty() ? Fact() : otherAnswer(fact)});
    }
    m_records->setSource(rowsOf<Row>(rows, [](const Row& row) { return row.definition->code; }));
}

void FactsTab::edit() { FactsForm::open(m_context, this, m_citizen, m_catalogue); }

void FactsTab::retranslate() {
    m_card->setTitle(tr("What is known"));
    m_table->setAccessibleName(tr("What is known"));
    m_records->setColumns(columns());
}

void FactsTab::changeEvent(QEvent* event) {
    CitizenTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger
