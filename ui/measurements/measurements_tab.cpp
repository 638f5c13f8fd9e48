// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/measurements_tab.h"

#include "core/base/time/dates.h"
#include "core/measurements/measurement_texts.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/forms/combo_name.h"
#include "ui/kit/forms/elided_combo.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/layout/front_pages.h"
#include "ui/kit/layout/panes.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"
#include "ui/measurements/answering/answer_draft.h"
#include "ui/measurements/considerations/considerations_view.h"
#include "ui/measurements/handing_over.h"
#include "ui/measurements/labour/labour_list.h"
#include "ui/measurements/result_view.h"
#include "ui/measurements/safety_card.h"
#include "ui/measurements/service_use/use_list.h"

#include <QEvent>
#include <QLayout>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>

namespace brobygger {

namespace {
enum TabPage { OverviewPage, FillInPageNumber, ResultPage };
enum OverviewPart { QuestionnairesPart, ServiceUsePart, LabourPart, ConsiderationsPart };
constexpr int leastOverview = 300;
constexpr int leastResult = 400;
constexpr int belowPartNames = 12;

/// Pages of which the one in front says how much room they need at least; their tables take what there is. Left to
/// themselves they would ask for the most any of them could fill.
class MeasurementPages final : public QStackedWidget {
public:
    std::function<int()> leastHeight;

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return {QStackedWidget::sizeHint().width(), leastHeight ? leastHeight() : 0}; }
    QSize minimumSizeHint() const override {
        return {QStackedWidget::minimumSizeHint().width(), leastHeight ? leastHeight() : 0};
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QStackedWidget::resizeEvent(event);
        updateGeometry(); // cards below one another need another height than side by side
    }
};

QString answerOf(const Question& question, std::optional<int> answer) {
    if (!answer) {
        return QStringLiteral("–");
    }
    const QString meaning = question.wordsOf(*answer);
    return meaning.isEmpty() ? QString::number(*answer) : QStringLiteral("%1 · %2").arg(*answer).arg(meaning);
}
} // namespace

MeasurementsTab::MeasurementsTab(PageContext& context, CitizenId citizen)
    : m_context(context)
    , m_citizen(citizen)
    , m_safety(new SafetyCard(context))
    , m_pages(new MeasurementPages)
    , m_parts(new FrontTabs)
    , m_use(new ServiceUseList(context, citizen))
    , m_labour(new LabourList(context, citizen))
    , m_considerations(new ConsiderationsView(context, citizen))
    , m_calendarCard(new Card)
    , m_resultsCard(new Card)
    , m_moments(new RecordsOf<MomentRow>(momentColumns(context.workspace), this))
    , m_calendar(new RecordTable(QStringLiteral("measurementCalendarTable"), tr("When to measure")))
    , m_rows(new RecordsOf<MeasurementResult>(resultColumns(context.workspace), this))
    , m_table(new RecordTable(QStringLiteral("measurementsTable"), tr("Results")))
    , m_instrument(new ElidedCombo)
    , m_fill(context.actions.add({QStringLiteral("measurement.fill_in"),
                                  [] { return tr("Fill in…"); },
                                  [] { return tr("With the citizen, one question at a time or the whole sheet"); },
                                  {},
                                  IconName::Edit,
                                  [this] { fillIn(FillIn::OneByOne); }}))
    , m_alone(context.actions.add({QStringLiteral("measurement.alone"),
                                   [] { return tr("Citizen alone…"); },
                                   [] { return tr("The window shows the questionnaire alone; leaving needs the passphrase"); },
                                   {},
                                   IconName::Person,
                                   [this] {
                                       if (const Instrument* instrument = chosen()) {
                                           handOver(this, m_context, m_citizen, *instrument, dueNow());
                                       }
                                   }}))
    , m_paper(context.actions.add({QStringLiteral("measurement.paper"),
                                   [] { return tr("From paper…"); },
                                   [] { return tr("The whole sheet, with the day it was answered"); },
                                   {},
                                   IconName::Document,
                                   [this] { fillIn(FillIn::Paper); }}))
    , m_open(context.actions.add({QStringLiteral("measurement.open"),
                                  [] { return tr("Show the result"); },
                                  [] { return tr("The result, what moved since last time, and every answer"); },
                                  {},
                                  IconName::Evaluation,
                                  [this] { openCurrent(); }}))
    , m_review(context.actions.add({command::reviewMeasurements.toString(),
                                    [] { return tr("What the citizen filled in alone today"); },
                                    [] { return tr("First what there is to talk about, then the result"); },
                                    {},
                                    IconName::Evaluation,
                                    [this] { review(); }}))
    , m_fillIn(new FillInPage(context, citizen))
    , m_result(new ResultView(context)) {
    static_cast<MeasurementPages*>(m_pages)->leastHeight = [this] {
        switch (m_pages->currentIndex()) {
        case FillInPageNumber: return m_fillIn->leastHeight();
        case ResultPage: return leastResult;
        default: return qMax(leastOverview, m_parts->minimumSizeHint().height());
        }
    };
    connect(m_pages, &QStackedWidget::currentChanged, m_pages, &QWidget::updateGeometry);
    connect(m_parts, &QTabWidget::currentChanged, m_pages, &QWidget::updateGeometry);
    m_pages->addWidget(makeOverview());
    m_pages->addWidget(m_fillIn);
    m_pages->addWidget(m_result);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_safety);
    layout->addWidget(m_pages, 1);
    followPart();
    connectPages();
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        const bool isMine = changes.citizens.contains(m_citizen.value()) &&
                            (changes.touches(RecordKind::Measurement) || changes.touches(RecordKind::Course));
        if (isMine || (changes.citizens.isEmpty() && changes.touches(RecordKind::Measurement))) {
            refresh();
        }
    });
    retranslate();
    m_table->selectFirst();
    if (const QStringList due = dueNow(); !due.isEmpty()) {
        choose(m_instrument, due.first());
    }
}

QWidget* MeasurementsTab::makeOverview() {
    const auto addPart = [this](QWidget* content) {
        auto* part = new QWidget;
        auto* layout = new QVBoxLayout(part);
        layout->setContentsMargins(0, belowPartNames, 0, 0);
        layout->addWidget(content);
        m_parts->addTab(part, QString());
    };
    const auto addList = [&addPart](QWidget* list) {
        auto* card = new Card;
        card->content()->addWidget(list, 1);
        addPart(card);
    };
    m_parts->setObjectName(QStringLiteral("measurementParts"));
    m_parts->setDocumentMode(true);
    addPart(makeQuestionnaires());
    addList(m_use);
    addList(m_labour);
    addPart(m_considerations);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts);
    return page;
}

QWidget* MeasurementsTab::makeQuestionnaires() {
    m_table->setRecords(m_rows);
    m_table->setTwoLineRows();
    m_table->setCommands({m_open});
    m_resultsCard->addToTitle(buttonFor(m_open, QStringLiteral("openResultButton"), ButtonRole::Ordinary));
    m_resultsCard->content()->addWidget(m_table, 1);
    auto* panes = new Panes;
    panes->add(makeCalendarCard());
    panes->add(m_resultsCard);
    return panes;
}

void MeasurementsTab::followPart() {
    switch (m_parts->currentIndex()) {
    case ServiceUsePart: return setFocusProxy(m_use);
    case LabourPart: return setFocusProxy(m_labour);
    case ConsiderationsPart: return setFocusProxy(m_considerations);
    default: return setFocusProxy(m_instrument);
    }
}

QWidget* MeasurementsTab::makeCalendarCard() {
    m_instrument->setObjectName(QStringLiteral("instrumentCombo"));
    m_instrument->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_calendar->setRecords(m_moments);
    m_calendar->setTwoLineRows();
    auto* buttons = new WrappingRow;
    buttons->addWidget(buttonFor(m_paper, QStringLiteral("fromPaperButton"), ButtonRole::Ordinary));
    buttons->addStretch();
    buttons->addWidget(buttonFor(m_alone, QStringLiteral("citizenAloneButton"), ButtonRole::Ordinary));
    buttons->addWidget(buttonFor(m_fill, QStringLiteral("fillInButton"), ButtonRole::Primary));
    m_calendarCard->content()->addWidget(m_instrument);
    m_calendarCard->content()->addLayout(buttons);
    m_calendarCard->content()->addWidget(m_calendar, 1);
    return m_calendarCard;
}

void MeasurementsTab::connectPages() {
    connect(m_parts, &QTabWidget::currentChanged, this, &MeasurementsTab::followPart);
    connect(m_use, &ServiceUseList::sheetAsked, this, [this] {
        showOverview();
        m_parts->setCurrentIndex(ServiceUsePart);
    });
    connect(m_calendar, &RecordTable::currentRowChanged, this, [this](int row) {
        if (const auto due = m_moments->at(row)) {
            choose(m_instrument, due->moment.instrument);
        }
    });
    connect(m_calendar, &RecordTable::rowActivated, this, [this] { fillIn(FillIn::OneByOne); });
    connect(m_table, &RecordTable::rowActivated, this,
            [this](int row) { show(m_rows->row(row).measurement.id, Arrival::Opened); });
    connect(m_fillIn, &FillInPage::left, this, &MeasurementsTab::showOverview);
    connect(m_fillIn, &FillInPage::saved, this, [this](MeasurementId id, const QString& message, const Undo& undo) {
        show(id, Arrival::JustFilledIn);
        offer(message, undo);
    });
    connect(m_result, &ResultView::left, this, &MeasurementsTab::showOverview);
    connect(m_result, &ResultView::correctAsked, this, &MeasurementsTab::correctShown);
    connect(m_result, &ResultView::withdrawAsked, this, &MeasurementsTab::withdrawShown);
    connect(m_safety, &SafetyCard::noted, this, [this](const QString& message, const Undo& undo) {
        offer(message, undo);
        if (!m_isPrompting && m_pages->currentIndex() == ResultPage) {
            m_result->takeFocus();
        }
    });
}

void MeasurementsTab::retranslate() {
    m_parts->setAccessibleName(tr("Questionnaires, use of services, what the citizen lives on and what work must mind"));
    m_parts->setTabText(QuestionnairesPart, tr("Questionnaires"));
    m_parts->setTabText(ServiceUsePart, tr("Use of services"));
    m_parts->setTabText(LabourPart, tr("Lives on"));
    m_parts->setTabText(ConsiderationsPart, tr("Considerations"));
    m_use->retranslate();
    m_labour->retranslate();
    m_considerations->retranslate();
    m_calendarCard->setTitle(tr("When to measure"));
    m_resultsCard->setTitle(tr("Results"));
    m_calendar->setAccessibleName(m_calendarCard->title());
    m_calendar->setEmptyText(tr("The calendar comes when the citizen is taken into the course."));
    m_table->setAccessibleName(m_resultsCard->title());
    m_table->setEmptyText(tr("Nothing has been filled in yet. Choose a questionnaire at the left."));
    setComboName(m_instrument, tr("Questionnaire"));
    m_moments->setColumns(momentColumns(m_context.workspace));
    m_rows->setColumns(resultColumns(m_context.workspace));
    m_safety->retranslate();
    m_fillIn->retranslate();
    m_result->retranslate();
    refresh();
}

void MeasurementsTab::refresh() {
    m_results = m_context.workspace.measurements.results(m_citizen);
    m_rows->setSource(
        rowsOf<MeasurementResult>(m_results, [](const MeasurementResult& result) { return result.measurement.id.toString(); }));
    m_review->setEnabled(toReviewToday().has_value());
    refreshCalendar();
    showSafety(m_isPrompting);
    if (m_pages->currentIndex() == ResultPage) {
        fillResult(m_result->shown());
    }
}

void MeasurementsTab::refreshCalendar() {
    QList<Choice> choices;
    for (const Instrument* instrument : m_context.workspace.measurements.offered(m_citizen)) {
        const QString begun = AnswerDraft::told(m_context.workspace, m_citizen, *instrument, false);
        const QString name = words(instrument->name);
        choices.append({begun.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, begun), instrument->id});
    }
    const QVariant chosenBefore = m_instrument->currentData();
    setChoices(m_instrument, choices);
    const QList<Course> courses = m_context.workspace.courses.forCitizen(m_citizen);
    const auto open = m_context.workspace.courses.current(m_citizen);
    QList<MeasurementMoment> moments;
    if (open || !courses.isEmpty()) {
        moments = m_context.workspace.measurements.calendar(open ? *open : courses.first(), m_context.workspace.clock.today());
    }
    m_moments->setSource(rowsOf<MomentRow>(
        withBegun(moments), [](const MomentRow& row) { return row.moment.when + QLatin1Char('/') + row.moment.instrument; }));
    if (chosenBefore.isValid()) {
        choose(m_instrument, chosenBefore); // a row that is read again is no choice
    }
    const bool canFill = !choices.isEmpty();
    m_fill->setEnabled(canFill);
    m_alone->setEnabled(canFill);
    m_paper->setEnabled(canFill);
    m_open->setEnabled(m_rows->rowCount() > 0);
}

void MeasurementsTab::openCurrent() {
    if (const auto row = m_rows->at(m_table->currentRow())) {
        show(row->measurement.id, Arrival::Opened);
    }
}

QString MeasurementsTab::words(const LocalText& text) const { return text.in(m_context.workspace.settings.value(language)); }

const Instrument* MeasurementsTab::chosen() const {
    return m_context.workspace.instruments.catalogue().find(m_instrument->currentData().toString());
}

void MeasurementsTab::fillIn(FillIn how) {
    if (const Instrument* instrument = chosen()) {
        m_pages->setCurrentIndex(FillInPageNumber);
        showSafety(false);
        m_fillIn->begin(*instrument, how);
        m_pages->updateGeometry();
    }
}

/// A questionnaire that is begun says so where it is asked for next.
QList<MomentRow> MeasurementsTab::withBegun(const QList<MeasurementMoment>& moments) const {
    QList<MomentRow> rows;
    QStringList told;
    for (const MeasurementMoment& moment : moments) {
        MomentRow row{moment};
        const Instrument* instrument = m_context.workspace.instruments.catalogue().find(moment.instrument);
        if (instrument != nullptr && canBeMade(moment) && !told.contains(moment.instrument)) {
            told.append(moment.instrument);
            row.begun =
                AnswerDraft::told(m_context.workspace, m_citizen, *instrument, moment.state == MeasurementState::Overdue);
        }
        rows.append(row);
    }
    return rows;
}

QStringList MeasurementsTab::dueNow() const {
    QStringList due;
    for (int row = 0; row < m_moments->rowCount(); ++row) {
        const MeasurementMoment moment = m_moments->row(row).moment;
        if (isDue(moment) && !due.contains(moment.instrument)) {
            due.append(moment.instrument);
        }
    }
    return due;
}

void MeasurementsTab::showRecord(qint64 record) { show(MeasurementId(record), Arrival::Opened); }

void MeasurementsTab::openRecord(std::optional<RecordKind> kind, qint64 record) {
    if (!ConsiderationsView::shows(kind)) {
        return showRecord(record);
    }
    showOverview();
    m_parts->setCurrentIndex(ConsiderationsPart);
    m_considerations->select(*kind, record);
}

/// Some answers of what the citizen handed in alone may have been given together before: then it is told apart only by the
/// safety there is to talk about, which must not be passed by.
std::optional<MeasurementId> MeasurementsTab::toReviewToday() const {
    const QDate today = m_context.workspace.clock.today();
    for (const MeasurementResult& result : m_results) {
        const Measurement& measurement = result.measurement;
        const bool isToReview =
            measurement.mode == AnswerMode::Citizen || (measurement.mode == AnswerMode::WithWorker && result.needsSafetyTalk());
        if (measurement.counts() && isToReview && measurement.answeredOn == today) {
            return measurement.id;
        }
    }
    return std::nullopt;
}

void MeasurementsTab::review() {
    if (const auto alone = toReviewToday()) {
        show(*alone, Arrival::JustFilledIn);
    }
}

void MeasurementsTab::show(MeasurementId id, Arrival arrival) {
    if (!fillResult(id)) {
        return showOverview();
    }
    m_pages->setCurrentIndex(ResultPage);
    showSafety(arrival == Arrival::JustFilledIn);
    if (m_isPrompting) {
        m_safety->takeFocus();
    } else {
        m_result->takeFocus();
    }
}

bool MeasurementsTab::fillResult(MeasurementId id) {
    const auto found = std::find_if(m_results.cbegin(), m_results.cend(),
                                    [id](const MeasurementResult& result) { return result.measurement.id == id; });
    if (found == m_results.cend()) {
        return false;
    }
    QList<AnswerLine> lines;
    if (found->instrument != nullptr) {
        const Questionnaire questionnaire =
            questionnaireOf(*found->instrument, m_context.workspace.instruments.texts(*found->instrument),
                            m_context.workspace.settings.value(language));
        for (int i = 0; i < questionnaire.questions.size(); ++i) {
            const Question& question = questionnaire.questions[i];
            AnswerLine line{question.words, answerOf(question, found->measurement.answers[static_cast<size_t>(i)]), QString(),
                            false};
            for (const AnswerChange& change : found->answers) {
                if (change.item == i) {
                    line.before = QString::number(change.before);
                    line.hasMoved = true;
                }
            }
            lines.append(line);
        }
    }
    m_result->setResult(*found, m_results, lines, m_context.workspace.settings.value(language));
    return true;
}

void MeasurementsTab::showOverview() {
    refreshCalendar(); // a draft that was kept or used is no record and tells nobody
    m_pages->setCurrentIndex(OverviewPage);
    showSafety(false);
    m_instrument->setFocus();
}

void MeasurementsTab::showSafety(bool isPrompt) {
    const auto open = std::find_if(m_results.cbegin(), m_results.cend(),
                                   [](const MeasurementResult& result) { return result.needsSafetyTalk(); });
    const bool isOpen = open != m_results.cend();
    // The citizen looks on while the questions are asked.
    const bool isFillingIn = m_pages->currentIndex() == FillInPageNumber;
    if (isOpen) {
        m_safety->setResult(*open);
    }
    m_isPrompting = isPrompt && isOpen;
    m_safety->setVisible(isOpen && !isFillingIn);
    m_pages->setVisible(!m_isPrompting);
}

void MeasurementsTab::correctShown() {
    const auto measurement = m_context.workspace.measurements.find(m_result->shown());
    const Instrument* instrument =
        measurement ? m_context.workspace.instruments.catalogue().find(measurement->instrument) : nullptr;
    if (instrument != nullptr) {
        m_pages->setCurrentIndex(FillInPageNumber);
        showSafety(false);
        m_fillIn->correct(*measurement, *instrument);
    }
}

void MeasurementsTab::withdrawShown() {
    const Result<Undo> withdrawn = m_context.workspace.measurements.withdraw(m_result->shown());
    if (!withdrawn) {
        if (MessageBar* bar = messagesFor(this)) {
            bar->fail(withdrawn.error().message);
        }
        return;
    }
    showOverview();
    offer(tr("Taken back. It counts nowhere any more."), *withdrawn);
}

void MeasurementsTab::offer(const QString& message, const Undo& undo) { offerUndo(this, message, undo); }

void MeasurementsTab::showEvent(QShowEvent* event) {
    CitizenTab::showEvent(event);
    if (!event->spontaneous()) {
        refreshCalendar(); // the citizen may have begun one alone meanwhile
    }
}

void MeasurementsTab::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    CitizenTab::changeEvent(event);
}

} // namespace brobygger
