// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/screening_tab.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/commands/shown_commands.h"
#include "ui/kit/dialogs/form_draft.h"
#include "ui/kit/forms/combo_name.h"
#include "ui/kit/forms/elided_combo.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/layout/panes.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"
#include "ui/screening/criteria_list.h"
#include "ui/screening/screening_columns.h"
#include "ui/screening/second_screening_dialog.h"
#include "ui/screening/verdict_card.h"
#include "ui/screening/waiting_card.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>

namespace brobygger {

namespace {
constexpr int rightWidth = 316;    // the three decisions side by side, and a scroll bar
constexpr int leastCriteria = 440; // a criterion beside its answers; where there is less room the decisions go below

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
    , m_keys(makeLabel(QString(), TextRole::Small))
    , m_set(new ElidedCombo)
    , m_criteria(new CriteriaList(m_words))
    , m_waiting(new WaitingCard(context, citizen, this)) // shown without a parent it would be a window
    , m_records(new RecordsOf<Screening>(screeningColumns(context.workspace), this))
    , m_history(new RecordTable(QStringLiteral("screeningsTable"), tr("Earlier screenings"))) {
    addCommands();
    m_verdict = new VerdictCard(m_words, context.workspace.clock, m_save, m_begin);
    layOut();
    listen();
    enableWhileShown(this, {m_save}); // from elsewhere nobody means to save it
    retranslate();
    showNewest();
}

void ScreeningTab::addCommands() {
    ActionCollection& actions = m_context.actions;
    m_save = actions.add({QStringLiteral("screening.save"), [] { return tr("Save the screening"); },
                          [] { return tr("Keeps answers, verdict and decision as they are now"); },
                          QKeySequence(Qt::CTRL | Qt::Key_Enter), IconName::Check, [this] { save(); }});
    m_save->setShortcuts(QList<QKeySequence>()); // those of this tab only while it is seen
    addAction(m_save);
    m_begin = actions.add({command::newScreening.toString(),
                           [] { return tr("New screening"); },
                           [] { return tr("Answers the criteria afresh; the earlier screening stays as it is"); },
                           {},
                           IconName::Add,
                           [this] {
                               if (m_read) { // otherwise one has begun already
                                   beginOrGoOn();
                               }
                               m_criteria->setFocus();
                           }});
    m_open = actions.add({QStringLiteral("screening.open"),
                          [] { return tr("Show the screening"); },
                          [] { return tr("Its answers and what the criteria said then"); },
                          {},
                          IconName::Document,
                          [this] { openCurrent(); }});
    m_second = actions.add({QStringLiteral("screening.second"),
                            [] { return tr("Screen again as second screener…"); },
                            [] { return tr("Somebody else screens the same case, to be compared; it decides nothing"); },
                            {},
                            IconName::Persons,
                            [this] { letOtherScreen(); }});
}

void ScreeningTab::layOut() {
    m_set->setObjectName(QStringLiteral("criteriaSetCombo"));
    m_criteriaCard->addToTitle(m_set);
    m_criteriaCard->content()->setSpacing(4);
    m_criteriaCard->content()->addWidget(m_criteria, 1);
    m_criteriaCard->content()->addWidget(m_keys);
    m_history->setRecords(m_records);
    m_history->setTwoLineRows();
    m_history->setFittedToRows(3);
    m_history->setCommands({m_open, m_second});
    m_historyCard->addToTitle(buttonFor(m_open, QStringLiteral("openScreeningButton"), ButtonRole::Quiet));
    m_historyCard->content()->addWidget(m_history);
    m_historyCard->content()->addWidget(buttonFor(m_second, QStringLiteral("secondScreenerButton"), ButtonRole::Ordinary));
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_waiting);
    column->addWidget(m_verdict);
    column->addWidget(m_historyCard);
    column->addStretch();
    m_side = scrolling(inside, QStringLiteral("screeningSide")); // many sentences on a low window
    m_criteriaCard->setMinimumWidth(leastCriteria);
    m_panes = new Panes;
    m_panes->add(m_criteriaCard);
    m_panes->add(m_side, rightWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
    setFocusProxy(m_criteria);
}

void ScreeningTab::listen() {
    connect(m_criteria, &CriteriaList::answered, this, &ScreeningTab::answer);
    connect(m_verdict, &VerdictCard::edited, this, &ScreeningTab::keepDraft);
    connect(m_verdict, &VerdictCard::dayChanged, this, &ScreeningTab::changeDay);
    connect(m_history, &RecordTable::rowActivated, this, &ScreeningTab::openCurrent);
    connect(m_set, &QComboBox::activated, this, [this] {
        m_form.criteriaSet = m_set->currentData().toString();
        showForm();
        keepDraft();
    });
    connect(&m_context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        const bool isOurs = changes.citizens.contains(m_citizen.value());
        if (changes.touches(RecordKind::ParishCategory) || changes.touches(RecordKind::Programme) ||
            (isOurs && (changes.touches(RecordKind::Citizen) || changes.touches(RecordKind::Fact)))) {
            begin();
        }
        if (isOurs) {
            m_waiting->refresh();
        }
        if (isOurs && changes.touches(RecordKind::Screening)) {
            showHistory();
            catchUp();
        }
    });
}

/// What was begun, else the newest screening, else an empty one.
void ScreeningTab::showNewest() {
    if (takeUpDraft()) {
        return;
    }
    const auto latest = m_context.workspace.screenings.latest(m_citizen);
    latest ? read(*latest) : beginAnew();
}

/// A screening that was taken back is no longer shown, and its answers are a draft again.
void ScreeningTab::catchUp() {
    if (m_read && !m_context.workspace.screenings.find(*m_read)) {
        showNewest();
    } else if (!m_read && isUntouched()) {
        (void)takeUpDraft();
    }
}

/// Reads again what is known of a screening that is being answered; the answers given so far stay.
void ScreeningTab::begin() {
    const auto citizen = m_context.workspace.citizens.find(m_citizen);
    if (!citizen || m_read) {
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
    const ScreeningForm former = m_form;
    m_form = *form;
    if (isSame) {
        m_form.answers = former.answers;
        m_form.criteriaSet = former.criteriaSet;
    }
    m_form.on = former.on;
    showForm();
}

/// Another screening, answered from what is known today.
void ScreeningTab::beginAnew() {
    m_read.reset();
    m_form = {};
    m_form.on = m_context.workspace.clock.today();
    m_verdict->clear();
    m_verdict->setDay(m_form.on);
    begin();
    m_criteria->startOver();
    if (isVisible()) {
        m_criteria->setFocus();
    }
}

/// A new screening; what was begun before comes back and is not answered twice.
void ScreeningTab::beginOrGoOn() {
    if (!takeUpDraft()) {
        beginAnew();
        return;
    }
    if (MessageBar* bar = messagesFor(this)) {
        bar->ask(Tone::Amber, tr("You had begun a screening. Your answers are here again as you left them."), tr("Begin anew"),
                 [tab = QPointer(this)] {
                     if (tab) {
                         tab->m_context.workspace.drafts.discard(tab->draftName());
                         tab->beginAnew();
                     }
                 });
    }
}

/// Shows one that was kept, with its answers and the verdict of its version.
void ScreeningTab::read(const Screening& screening) {
    const Result<ScreeningForm> form = m_context.workspace.screenings.formOf(screening);
    if (!form) {
        if (MessageBar* bar = messagesFor(this)) {
            bar->fail(form.error().message);
        }
        return;
    }
    m_read = screening.id;
    m_form = *form;
    showForm();
    m_verdict->showKept(m_form, screening);
    m_side->verticalScrollBar()->setValue(0); // what was decided and what comes next stand at the top
}

void ScreeningTab::letOtherScreen() {
    if (const auto screening = m_records->at(m_history->currentRow())) {
        openSecondScreening(this, m_context, screening->id);
    }
}

void ScreeningTab::openCurrent() {
    const auto screening = m_records->at(m_history->currentRow());
    if (!screening) {
        return;
    }
    const bool leavesDraft = !m_read && m_context.workspace.drafts.find(draftName());
    read(*screening);
    if (leavesDraft && m_read) {
        FormDraft::offerBack(this, tr("Your answers are kept as a draft. New screening brings them back."),
                             [this] { (void)takeUpDraft(); });
    }
}

void ScreeningTab::showForm() {
    QList<Choice> sets;
    for (const CriteriaSet& criteria : m_form.programme.criteriaSets) {
        sets.append({criteria.name.in(m_words.language), criteria.id});
    }
    setChoices(m_set, sets);
    choose(m_set, m_form.criteria().id);
    m_set->setVisible(sets.size() > 1);
    m_set->setEnabled(!m_read);
    m_save->setVisible(!m_read);
    m_begin->setVisible(m_read.has_value());
    m_criteria->setForm(m_form, m_read ? CriteriaList::Use::Read : CriteriaList::Use::Answer);
    m_criteriaCard->setTitle(m_read ? tr("Screening of %1").arg(formatDate(m_form.on)) : tr("Screening"));
    m_keys->setText(m_read ? tr("Saved, and never changed. A new talk is a new screening.")
                           : tr("O met   I not   U unknown   Del takes the answer back   ↑ ↓ move"));
    if (!m_read) {
        m_verdict->setForm(m_form);
    }
}

void ScreeningTab::answer(const QString& criterion, std::optional<ConditionState> state) {
    if (m_read) {
        return;
    }
    if (state) {
        m_form.answers.insert(criterion, *state);
    } else {
        m_form.answers.remove(criterion);
    }
    showForm();
    keepDraft();
}

/// What was known on that day is what counts.
void ScreeningTab::changeDay() {
    m_form.on = m_verdict->day();
    if (m_form.on.isValid()) {
        showForm();
    }
    keepDraft();
}

void ScreeningTab::save() {
    m_form.on = m_verdict->day();
    const auto saved = m_context.workspace.screenings.decide(m_form, m_verdict->decision(), m_verdict->reason());
    MessageBar* bar = messagesFor(this);
    if (!saved) {
        m_verdict->showProblems(saved.error().problems);
        if (bar && saved.error().problems.isEmpty()) {
            bar->fail(saved.error().message);
        }
        return;
    }
    const auto answers = m_context.workspace.drafts.find(draftName());
    m_context.workspace.drafts.discard(draftName());
    if (const auto screening = m_context.workspace.screenings.find(saved->id)) {
        read(*screening);
        m_history->selectKey(screening->id.toString());
        m_waiting->refresh();
        offerUndo(this, toldOf(*screening), takingBack(saved->undo, answers));
    }
}

/// Takes a saved screening back; its answers are a draft again, unless another screening was begun since.
Undo ScreeningTab::takingBack(const Undo& undo, const std::optional<QString>& answers) const {
    return [undo, answers, &drafts = m_context.workspace.drafts, name = draftName(), citizen = m_citizen]() -> Result<void> {
        const bool comesBack = answers && !drafts.find(name);
        if (comesBack) {
            (void)drafts.keep(name, *answers, citizen.value()); // before the tab is told that the screening is gone
        }
        const Result<void> undone = undo();
        if (!undone && comesBack) {
            drafts.discard(name);
        }
        return undone;
    };
}

QString ScreeningTab::toldOf(const Screening& screening) const {
    if (m_context.workspace.screenings.isWaitingForBasis(m_citizen)) {
        return tr("The screening is saved. The course starts when a consent or another legal basis is recorded.");
    }
    const auto course = m_context.workspace.courses.find(screening.course);
    const bool hasStarted = screening.decision == ScreeningOutcome::In && course && course->state == CourseState::Active;
    return hasStarted ? tr("The screening is saved. The course runs from %1.").arg(formatDate(course->startedOn))
                      : tr("The screening is saved.");
}

QString ScreeningTab::draftName() const { return QStringLiteral("screening/%1").arg(m_citizen.toString()); }

bool ScreeningTab::isUntouched() const {
    const bool isOfToday = !m_form.on.isValid() || m_form.on == m_context.workspace.clock.today();
    return m_form.answers.isEmpty() && m_verdict->reason().isEmpty() && !m_verdict->decision() && isOfToday;
}

void ScreeningTab::keepDraft() {
    if (m_read) {
        return;
    }
    QJsonObject answers;
    for (auto at = m_form.answers.constBegin(); at != m_form.answers.constEnd(); ++at) {
        answers.insert(at.key(), toCode(at.value()));
    }
    const auto decision = m_verdict->decision();
    const QJsonObject draft{{QStringLiteral("set"), m_form.criteriaSet},
                            {QStringLiteral("on"), m_form.on.toString(Qt::ISODate)},
                            {QStringLiteral("decision"), decision ? toCode(*decision) : QString()},
                            {QStringLiteral("reason"), m_verdict->reason()},
                            {QStringLiteral("answers"), answers}};
    const QString content = isUntouched() ? QString() : QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact));
    tellUnkept(this, m_context.workspace.drafts.keep(draftName(), content, m_citizen.value()));
}

bool ScreeningTab::takeUpDraft() {
    const auto kept = m_context.workspace.drafts.find(draftName());
    if (!kept) {
        return false;
    }
    beginAnew();
    const QJsonObject draft = QJsonDocument::fromJson(kept->toUtf8()).object();
    const QJsonObject answers = draft.value(QStringLiteral("answers")).toObject();
    for (auto at = answers.constBegin(); at != answers.constEnd(); ++at) {
        m_form.answers.insert(at.key(), conditionStateFromCode(at.value().toString()));
    }
    m_form.criteriaSet = draft.value(QStringLiteral("set")).toString();
    if (const QDate on = QDate::fromString(draft.value(QStringLiteral("on")).toString(), Qt::ISODate); on.isValid()) {
        m_form.on = on;
        m_verdict->setDay(on);
    }
    m_verdict->setReason(draft.value(QStringLiteral("reason")).toString());
    begin();
    if (const QString decision = draft.value(QStringLiteral("decision")).toString(); !decision.isEmpty()) {
        m_verdict->setDecision(screeningOutcomeFromCode(decision));
    }
    return true;
}

void ScreeningTab::showHistory() {
    m_records->setSource(rowsOf<Screening>(m_context.workspace.screenings.forCitizen(m_citizen),
                                           [](const Screening& screening) { return screening.id.toString(); }));
    m_history->selectFirst();
    for (QAction* command : {m_open, m_second}) {
        command->setEnabled(m_records->rowCount() > 0);
    }
    m_historyCard->setVisible(m_records->rowCount() > 0);
}

void ScreeningTab::showRecord(qint64 record) {
    m_history->selectKey(ScreeningId(record).toString());
    openCurrent();
}

void ScreeningTab::retranslate() {
    m_words.language = m_context.workspace.settings.value(language);
    m_historyCard->setTitle(tr("Earlier screenings"));
    setComboName(m_set, tr("Target group"));
    m_history->setAccessibleName(tr("Earlier screenings"));
    m_records->setColumns(screeningColumns(m_context.workspace));
    m_criteria->retranslate();
    m_waiting->refresh();
    if (m_form.programme.criteriaSets.isEmpty()) {
        showHistory();
        return; // nothing stands there yet
    }
    showForm();
    showHistory();
}

void ScreeningTab::fitCriteria() { m_criteria->setWhole(m_panes->steps() == PaneSteps::OneColumn); }

void ScreeningTab::resizeEvent(QResizeEvent* event) {
    CitizenTab::resizeEvent(event);
    fitCriteria();
}

void ScreeningTab::showEvent(QShowEvent* event) {
    CitizenTab::showEvent(event);
    fitCriteria(); // the size of text may be another
    m_save->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_S)});
}

/// The commands of all tabs reach the whole view of the citizen, where Ctrl+Enter saves something else on another tab.
void ScreeningTab::hideEvent(QHideEvent* event) {
    CitizenTab::hideEvent(event);
    m_save->setShortcuts(QList<QKeySequence>());
}

void ScreeningTab::changeEvent(QEvent* event) {
    CitizenTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        // Once its parts have taken the new size of text too.
        QMetaObject::invokeMethod(this, &ScreeningTab::fitCriteria, Qt::QueuedConnection);
    }
}

} // namespace brobygger
