// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/screening_tab.h"

#include "core/base/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/form.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/panes.h"
#include "ui/kit/record_table.h"
#include "ui/kit/scrolling.h"
#include "ui/screening/criteria_table.h"
#include "ui/screening/verdict_card.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>

namespace brobygger {

namespace {
/// The shipped list; it is checked by the tests, so an empty one only costs the labels.
FactCatalogue catalogue() {
    Result<FactCatalogue> loaded = FactCatalogue::load();
    return loaded ? *std::move(loaded) : FactCatalogue();
}
} // namespace

ScreeningTab::ScreeningTab(PageContext& context, CitizenId citizen)
    : m_context(context)
    , m_citizen(citizen)
    , m_facts(catalogue())
    , m_words{m_facts, context.workspace.places, context.workspace.settings.value(language)}
    , m_criteriaCard(new Card)
    , m_historyCard(new Card)
    , m_keys(makeLabel(QString(), TextRole::Muted))
    , m_set(new QComboBox)
    , m_criteria(new CriteriaTable(m_words))
    , m_verdict(new VerdictCard(m_words))
    , m_records(new RecordsOf<Screening>(columns(), this))
    , m_history(new RecordTable(QStringLiteral("screeningsTable"), tr("Earlier screenings"))) {
    m_set->setObjectName(QStringLiteral("criteriaSetCombo"));
    m_keys->setWordWrap(true);
    m_criteriaCard->addToTitle(m_set);
    m_criteriaCard->content()->addWidget(m_keys);
    m_criteriaCard->content()->addWidget(m_criteria, 1);
    m_history->setRecords(m_records);
    m_history->setFittedToRows(3);
    m_historyCard->content()->addWidget(m_history);
    QWidget* right = scrolling(m_verdict); // many sentences on a low window
    auto* top = new Panes;
    top->add(m_criteriaCard);
    top->add(right, 336);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(top, 1);
    layout->addWidget(m_historyCard);
    setFocusProxy(m_criteria);
    connect(m_criteria, &CriteriaTable::answered, this, &ScreeningTab::answer);
    connect(m_verdict, &VerdictCard::decided, this, &ScreeningTab::save);
    connect(m_verdict, &VerdictCard::edited, this, &ScreeningTab::keepDraft);
    connect(m_set, &QComboBox::activated, this, [this] {
        m_form.criteriaSet = m_set->currentData().toString();
        showForm();
    });
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        const bool isOurs = changes.citizens.contains(m_citizen.value());
        if (changes.touches(RecordKind::ParishCategory) || changes.touches(RecordKind::Programme) ||
            (isOurs && (changes.touches(RecordKind::Citizen) || changes.touches(RecordKind::Fact)))) {
            begin();
        }
        if (isOurs && changes.touches(RecordKind::Screening)) {
            showHistory();
        }
    });
    begin();
    takeUpDraft();
    retranslate();
}

/// Reads again what is known; the answers given so far stay.
void ScreeningTab::begin() {
    const auto citizen = m_context.workspace.citizens.find(m_citizen);
    if (!citizen) {
        return;
    }
    const Result<ScreeningForm> form = m_context.workspace.screenings.begin(*citizen);
    if (!form) {
        if (MessageBar* bar = messagesFor(this)) {
            bar->fail(form.error().message);
        }
        return;
    }
    const bool isSame = form->programme.id == m_form.programme.id;
    const ScreeningAnswers answers = isSame ? m_form.answers : ScreeningAnswers();
    const QString set = isSame ? m_form.criteriaSet : form->criteriaSet;
    m_form = *form;
    m_form.answers = answers;
    m_form.criteriaSet = set;
    QList<Choice> sets;
    for (const CriteriaSet& criteria : m_form.programme.criteriaSets) {
        sets.append({criteria.name.in(m_words.language), criteria.id});
    }
    setChoices(m_set, sets);
    choose(m_set, m_form.criteria().id);
    m_set->setVisible(sets.size() > 1);
    showForm();
}

void ScreeningTab::showForm() {
    m_criteria->setForm(m_form);
    m_verdict->setForm(m_form);
}

void ScreeningTab::answer(const QString& criterion, std::optional<ConditionState> state) {
    if (state) {
        m_form.answers.insert(criterion, *state);
    } else {
        m_form.answers.remove(criterion);
    }
    showForm();
    keepDraft();
}

void ScreeningTab::save() {
    const auto saved = m_context.workspace.screenings.decide(m_form, m_verdict->decision(), m_verdict->reason());
    MessageBar* bar = messagesFor(this);
    if (!saved) {
        m_verdict->showProblems(saved.error().problems);
        if (bar && saved.error().problems.isEmpty()) {
            bar->fail(saved.error().message);
        }
        return;
    }
    m_context.workspace.drafts.discard(draftName());
    m_form.answers.clear();
    m_verdict->clear();
    begin();
    if (bar) {
        bar->tell(tr("The screening is saved."));
    }
}

QString ScreeningTab::draftName() const { return QStringLiteral("screening/%1").arg(m_citizen.toString()); }

void ScreeningTab::keepDraft() {
    QJsonObject answers;
    for (auto at = m_form.answers.constBegin(); at != m_form.answers.constEnd(); ++at) {
        answers.insert(at.key(), conditionStateId(at.value()));
    }
    const QJsonObject draft{{QStringLiteral("set"), m_form.criteriaSet},
                            {QStringLiteral("reason"), m_verdict->reason()},
                            {QStringLiteral("answers"), answers}};
    const bool isEmpty = answers.isEmpty() && m_verdict->reason().isEmpty();
    m_context.workspace.drafts.keep(
        draftName(), isEmpty ? QString() : QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact)),
        m_citizen.value());
}

void ScreeningTab::takeUpDraft() {
    const auto kept = m_context.workspace.drafts.find(draftName());
    if (!kept) {
        return;
    }
    const QJsonObject draft = QJsonDocument::fromJson(kept->toUtf8()).object();
    const QJsonObject answers = draft.value(QStringLiteral("answers")).toObject();
    for (auto at = answers.constBegin(); at != answers.constEnd(); ++at) {
        m_form.answers.insert(at.key(), conditionStateFromId(at.value().toString()));
    }
    m_form.criteriaSet = draft.value(QStringLiteral("set")).toString();
    m_verdict->setReason(draft.value(QStringLiteral("reason")).toString());
    begin();
}

void ScreeningTab::showHistory() {
    m_records->setSource(rowsOf<Screening>(m_context.workspace.screenings.forCitizen(m_citizen),
                                           [](const Screening& screening) { return screening.id.toString(); }));
    m_historyCard->setVisible(m_records->rowCount() > 0);
}

void ScreeningTab::showRecord(qint64 record) {
    m_history->selectKey(ScreeningId(record).toString());
    m_history->setFocus();
}

void ScreeningTab::carryOut(const QString& command) {
    if (command == QLatin1String("screening.new")) {
        m_criteria->setFocus();
    }
}

QList<Column<Screening>> ScreeningTab::columns() const {
    const auto outcome = [](ScreeningOutcome of) {
        const ChipText chip = outcomeChip(of);
        return Cell{chip.text, {}, chip.tone, chip.icon};
    };
    return {
        {QStringLiteral("on"), tr("Day"), [](const Screening& screening) { return formatDate(screening.screenedOn); }, {},
         Qt::AlignLeft, {}, 120},
        {QStringLiteral("programme"), tr("Programme"),
         [this](const Screening& screening) {
             const Result<Programme> programme =
                 m_context.workspace.programmes.find(screening.programme, screening.programmeVersion);
             const QString name = programme ? programme->name.in(m_context.workspace.settings.value(language))
                                            : screening.programme;
             return tr("%1, version %2").arg(name).arg(screening.programmeVersion);
         }},
        {QStringLiteral("verdict"), tr("The criteria"),
         [](const Screening& screening) { return outcomeLabel(screening.verdict); },
         [outcome](const Screening& screening) { return outcome(screening.verdict); }, Qt::AlignLeft, {}, 170},
        {QStringLiteral("decision"), tr("Decision"),
         [](const Screening& screening) { return outcomeLabel(screening.decision); },
         [outcome](const Screening& screening) { return outcome(screening.decision); }, Qt::AlignLeft, {}, 170},
        {QStringLiteral("reason"), tr("Reason"), [](const Screening& screening) { return screening.decisionReason; }},
    };
}

void ScreeningTab::retranslate() {
    m_words.language = m_context.workspace.settings.value(language);
    m_criteriaCard->setTitle(tr("Screening"));
    m_historyCard->setTitle(tr("Earlier screenings"));
    m_keys->setText(tr("Answer with one key: O is met, I is not met, U is unknown (or 1, 2, 3). Backspace takes the answer back."));
    m_set->setAccessibleName(tr("Target group"));
    m_history->setAccessibleName(tr("Earlier screenings"));
    m_records->setColumns(columns());
    begin();
    showHistory();
}

void ScreeningTab::changeEvent(QEvent* event) {
    CitizenTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger
