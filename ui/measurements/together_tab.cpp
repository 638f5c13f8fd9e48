// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/together_tab.h"

#include "core/base/time/dates.h"
#include "core/measurements/measurement_texts.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/record_table.h"
#include "ui/measurements/answering/answer_draft.h"
#include "ui/measurements/answering/fill_in_page.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>

namespace brobygger {

TogetherTab::TogetherTab(PageContext& context, CitizenId citizen)
    : m_context(context)
    , m_citizen(citizen)
    , m_pages(new QStackedWidget)
    , m_records(new RecordsOf<Sheet>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("togetherTable"), tr("Questionnaires")))
    , m_thanks(makeLabel(QString(), TextRole::Body))
    , m_fill(context.actions.add({QStringLiteral("measurement.together"),
                                  [] { return tr("Fill in together"); },
                                  [] { return tr("One question at a time"); },
                                  {},
                                  IconName::Check,
                                  [this] { fillIn(); }}))
    , m_fillIn(new FillInPage(context, citizen)) {
    m_fillIn->hideLicence();
    m_table->setRecords(m_records);
    m_table->setCommands({m_fill});
    m_thanks->setObjectName(QStringLiteral("togetherThanks"));
    m_thanks->hide();
    auto* card = new Card(tr("Questionnaires"));
    card->addToTitle(buttonFor(m_fill, QStringLiteral("fillInTogetherButton"), ButtonRole::Primary));
    card->content()->addWidget(m_thanks);
    card->content()->addWidget(m_table, 1);
    m_pages->addWidget(card);
    m_pages->addWidget(m_fillIn);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setFocusProxy(m_table);
    connect(m_table, &RecordTable::rowActivated, this, &TogetherTab::fillIn);
    connect(m_fillIn, &FillInPage::left, this, [this] {
        refresh(); // what was begun is kept as a draft, which tells nobody
        m_pages->setCurrentIndex(0);
    });
    connect(m_fillIn, &FillInPage::saved, this, [this] {
        refresh();
        m_thanks->setText(tr("Thank you. The answers are saved."));
        m_thanks->show();
        m_pages->setCurrentIndex(0);
        m_table->setFocus();
    });
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::Measurement) && changes.citizens.contains(m_citizen.value())) {
            refresh();
        }
    });
    retranslate();
}

bool TogetherTab::Sheet::isWaiting() const { return moment && isDue(*moment); }

QString TogetherTab::Sheet::when() const {
    if (!moment) {
        return {};
    }
    return isWaiting() ? tr("now, %1").arg(momentText(moment->when))
                       : QStringLiteral("%1, %2").arg(momentText(moment->when), formatDate(moment->date));
}

void TogetherTab::refresh() {
    QHash<QString, MeasurementMoment> next; // by instrument
    if (const auto course = m_context.workspace.courses.current(m_citizen)) {
        for (const MeasurementMoment& moment :
             m_context.workspace.measurements.calendar(*course, m_context.workspace.clock.today())) {
            if (canBeMade(moment) && !next.contains(moment.instrument)) {
                next.insert(moment.instrument, moment);
            }
        }
    }
    QList<Sheet> sheets;
    for (const Instrument* instrument : m_context.workspace.measurements.offered(m_citizen)) {
        const auto found = next.constFind(instrument->id);
        const bool isOverdue = found != next.constEnd() && found->state == MeasurementState::Overdue;
        sheets.append({instrument, found == next.constEnd() ? std::nullopt : std::optional(*found),
                       AnswerDraft::told(m_context.workspace, m_citizen, *instrument, isOverdue)});
    }
    std::stable_sort(sheets.begin(), sheets.end(),
                     [](const Sheet& a, const Sheet& b) { return a.isWaiting() && !b.isWaiting(); });
    m_records->setSource(rowsOf<Sheet>(sheets, [](const Sheet& sheet) { return sheet.instrument->id; }));
    m_table->selectFirst();
    m_fill->setEnabled(m_records->rowCount() > 0);
}

void TogetherTab::fillIn() {
    if (const auto sheet = m_records->at(m_table->currentRow())) {
        m_thanks->hide();
        m_pages->setCurrentIndex(1);
        m_fillIn->begin(*sheet->instrument, FillIn::OneByOne);
    }
}

QList<Column<TogetherTab::Sheet>> TogetherTab::columns() const {
    return {
        {QStringLiteral("name"), tr("Questionnaire"),
         [this](const Sheet& sheet) { return sheet.instrument->name.in(m_context.workspace.settings.value(language)); }},
        {QStringLiteral("due"),
         tr("When"),
         [](const Sheet& sheet) { return sheet.state(); },
         [](const Sheet& sheet) {
             if (!sheet.begun.isEmpty()) {
                 return Cell{sheet.state(), {}, Tone::Amber, IconName::Edit};
             }
             return sheet.isWaiting() ? Cell{sheet.when(), {}, Tone::Amber, IconName::Clock} : Cell{sheet.when()};
         },
         Qt::AlignLeft,
         {},
         240},
    };
}

void TogetherTab::retranslate() {
    m_table->setAccessibleName(tr("Questionnaires"));
    m_table->setEmptyText(tr("No questionnaire is in use."));
    m_records->setColumns(columns());
    m_fillIn->retranslate();
    refresh();
}

void TogetherTab::changeEvent(QEvent* event) {
    CitizenTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger
