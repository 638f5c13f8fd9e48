// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/answering/fill_in_page.h"

#include "core/base/time/dates.h"
#include "core/measurements/measurement_texts.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/shown_commands.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/measurements/answering/answer_draft.h"
#include "ui/measurements/answering/one_by_one.h"
#include "ui/measurements/answering/whole_sheet.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace brobygger {

namespace {
AnswerMode modeFor(FillIn how) { return how == FillIn::Paper ? AnswerMode::Paper : AnswerMode::WithWorker; }
} // namespace

FillInPage::FillInPage(PageContext& context, CitizenId citizen, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_citizen(citizen)
    , m_title(makeLabel(QString(), TextRole::CardTitle))
    , m_licence(makeLabel(QString(), TextRole::Small))
    , m_intro(makeLabel(QString(), TextRole::Body))
    , m_single(makeButton(QStringLiteral("oneByOneButton"), QString(), ButtonRole::Ordinary))
    , m_whole(makeButton(QStringLiteral("wholeSheetButton"), QString(), ButtonRole::Ordinary))
    , m_ways(new QStackedWidget)
    , m_oneByOne(new OneByOne(Reader::Worker))
    , m_sheet(new WholeSheet)
    , m_draftLabel(makeLabel(QString(), TextRole::Muted))
    , m_afresh(context.actions.add({QStringLiteral("measurement.afresh"),
                                    [] { return tr("Start afresh"); },
                                    {},
                                    {},
                                    IconName::Repeat,
                                    [this] { startAfresh(); }}))
    , m_problem(makeLabel(QString(), TextRole::Problem))
    , m_dateLabel(makeLabel(QString(), TextRole::Muted))
    , m_date(new DateField(context.workspace.clock))
    , m_noteLabel(makeLabel(QString(), TextRole::Muted))
    , m_note(new QLineEdit)
    , m_leave(context.actions.add({QStringLiteral("measurement.leave"),
                                   [] { return tr("Close the questionnaire"); },
                                   [] { return tr("What has been answered is kept, and you can go on later."); },
                                   {},
                                   IconName::Close,
                                   [this] { Q_EMIT left(); },
                                   [] { return tr("Close"); }}))
    , m_save(context.actions.add({QStringLiteral("measurement.save"),
                                  [] { return tr("Save the questionnaire"); },
                                  {},
                                  {},
                                  IconName::Check,
                                  [this] { save(); },
                                  [] { return tr("Save"); }}))
    , m_saveIncomplete(context.actions.add({QStringLiteral("measurement.saveIncomplete"),
                                            [] { return tr("Save as incomplete"); },
                                            [] { return tr("Keeps the answers that are there; the others stay open."); },
                                            {},
                                            IconName::Check,
                                            [this] { keep(); }})) {
    setObjectName(QStringLiteral("fillInPage"));
    m_oneByOne->setObjectName(QStringLiteral("oneByOne"));
    m_problem->setObjectName(QStringLiteral("sheetProblem"));
    m_draftLabel->setObjectName(QStringLiteral("draftLabel"));
    m_licence->setObjectName(QStringLiteral("licenceLabel"));
    m_licence->setWordWrap(true);
    m_intro->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_single->setCheckable(true);
    m_whole->setCheckable(true);
    m_ways->addWidget(m_oneByOne);
    m_ways->addWidget(m_sheet);
    auto* card = new Card;
    card->content()->addWidget(makeHead());
    card->content()->addWidget(m_licence);
    card->content()->addWidget(m_intro);
    card->content()->addWidget(m_ways, 1);
    card->content()->addWidget(m_problem);
    card->content()->addWidget(makeFoot());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_single, &QPushButton::clicked, this, [this] { showAs(FillIn::OneByOne); });
    connect(m_whole, &QPushButton::clicked, this, [this] { showAs(FillIn::Sheet); });
    connect(m_oneByOne, &OneByOne::changed, this, [this] { takeAnswers(m_oneByOne->answers()); });
    connect(m_sheet, &WholeSheet::changed, this, [this] { takeAnswers(m_sheet->answers()); });
    connect(m_oneByOne, &OneByOne::finished, this, &FillInPage::keep); // its end has said what is missing
    connect(m_sheet, &WholeSheet::finished, this, [this] { m_saveButton->setFocus(); });
    enableWhileShown(this, {m_afresh, m_leave, m_save, m_saveIncomplete});
    retranslate();
}

QWidget* FillInPage::makeHead() {
    auto* head = new QWidget;
    auto* row = new WrappingRow(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_title->setObjectName(QStringLiteral("sheetTitle"));
    row->addWidget(m_title);
    row->addWidget(m_draftLabel);
    row->addWidget(buttonFor(m_afresh, QStringLiteral("startAfreshButton"), ButtonRole::Link));
    row->addStretch();
    row->addWidget(m_single);
    row->addWidget(m_whole);
    return head;
}

QWidget* FillInPage::makeFoot() {
    auto* foot = new QWidget;
    auto* row = new WrappingRow(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_date->edit()->setObjectName(QStringLiteral("answeredOnEdit"));
    m_dateLabel->setBuddy(m_date->edit());
    m_note->setObjectName(QStringLiteral("sheetNoteEdit"));
    m_noteLabel->setBuddy(m_note);
    row->addWidget(m_dateLabel);
    row->addWidget(m_date);
    row->addWidget(m_noteLabel);
    row->addWidget(m_note, 1);
    m_saveButton = buttonFor(m_save, QStringLiteral("saveSheetButton"), ButtonRole::Primary);
    row->addWidget(buttonFor(m_leave, QStringLiteral("leaveSheetButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_saveIncomplete, QStringLiteral("saveIncompleteButton"), ButtonRole::Ordinary));
    row->addWidget(m_saveButton);
    return foot;
}

void FillInPage::hideLicence() { m_licence->hide(); }

void FillInPage::begin(const Instrument& instrument, FillIn how) {
    Measurement blank = m_context.workspace.measurements.blank(m_citizen, instrument);
    blank.mode = modeFor(how);
    open(instrument, blank, how);
    offerDraft();
}

void FillInPage::correct(const Measurement& measurement, const Instrument& instrument) {
    open(instrument, measurement, FillIn::Sheet);
}

void FillInPage::open(const Instrument& instrument, const Measurement& measurement, FillIn how) {
    m_instrument = &instrument;
    m_measurement = measurement;
    m_questionnaire = questionnaireOf(instrument, m_context.workspace.instruments.texts(instrument),
                                      m_context.workspace.settings.value(language));
    m_title->setText(m_questionnaire.title);
    m_licence->setText(m_questionnaire.licence);
    m_intro->setText(m_questionnaire.intro);
    m_intro->setVisible(!m_questionnaire.intro.isEmpty());
    m_date->setDate(measurement.answeredOn);
    m_note->setText(measurement.note);
    m_draftLabel->hide();
    m_afresh->setVisible(false);
    m_how = how;
    showAs(how);
}

void FillInPage::showAs(FillIn how) {
    const bool isSheet = how != FillIn::OneByOne;
    // Paper is read line by line; there is nothing to ask one at a time.
    m_single->setVisible(m_how != FillIn::Paper);
    m_whole->setVisible(m_how != FillIn::Paper);
    m_single->setChecked(!isSheet);
    m_whole->setChecked(isSheet);
    m_save->setVisible(isSheet); // one by one has its own at the end
    forgetQuestion();
    m_ways->setCurrentIndex(isSheet ? 1 : 0);
    if (isSheet) {
        m_sheet->start(m_questionnaire, m_measurement.answers);
        m_sheet->takeFocus(missingAnswers(*m_instrument, m_measurement.answers));
    } else {
        m_oneByOne->start(m_questionnaire, m_measurement.answers);
        m_oneByOne->setFocus();
    }
}

void FillInPage::offerDraft() {
    const auto kept = AnswerDraft::find(m_context.workspace.drafts, m_measurement);
    if (!kept) {
        return;
    }
    m_measurement.answers = kept->answers;
    m_measurement.mode = modeOfBoth(kept->mode, m_measurement.mode);
    m_draftLabel->setText(tr("Goes on where you stopped."));
    m_draftLabel->show();
    m_afresh->setVisible(true);
    showAs(m_how);
}

void FillInPage::startAfresh() {
    m_measurement.answers.assign(m_measurement.answers.size(), std::nullopt);
    m_measurement.mode = modeFor(m_how);
    keepDraft();
    m_draftLabel->hide();
    m_afresh->setVisible(false);
    showAs(m_ways->currentIndex() == 1 ? FillIn::Sheet : FillIn::OneByOne);
}

void FillInPage::takeAnswers(const Answers& answers) {
    m_measurement.answers = answers;
    forgetQuestion();
    keepDraft();
}

void FillInPage::keepDraft() {
    if (!m_measurement.id.isValid()) { // a correction leaves what was saved as it is until it is saved itself
        tellUnkept(this, AnswerDraft::keep(m_context.workspace.drafts, m_measurement));
    }
}

/// The answers are others now: what was asked about those that are missing is said afresh.
void FillInPage::forgetQuestion() {
    m_problem->hide();
    m_saveIncomplete->setVisible(false);
    m_oneByOne->setMissing(missingAnswers(*m_instrument, m_measurement.answers),
                           answeredText(*m_instrument, m_measurement.answers),
                           missingText(*m_instrument, m_measurement.answers));
}

void FillInPage::askAboutMissing() {
    if (m_ways->currentIndex() == 0) {
        m_oneByOne->showHandIn();
        return;
    }
    m_problem->setText(
        QStringList{answeredText(*m_instrument, m_measurement.answers), missingText(*m_instrument, m_measurement.answers)}.join(
            QLatin1Char('\n')));
    m_problem->show();
    m_saveIncomplete->setVisible(true);
    m_sheet->takeFocus(missingAnswers(*m_instrument, m_measurement.answers));
}

void FillInPage::save() {
    const bool isAnything = unanswered(m_measurement.answers) < static_cast<int>(m_measurement.answers.size());
    // Nothing at all is refused when it is kept.
    if (isAnything && !missingAnswers(*m_instrument, m_measurement.answers).isEmpty()) {
        askAboutMissing();
    } else {
        keep();
    }
}

void FillInPage::keep() {
    if (m_date->isReadable()) {
        m_measurement.answeredOn = m_date->date().value_or(QDate());
    }
    m_measurement.note = m_note->text();
    Measurements& measurements = m_context.workspace.measurements;
    Measurement done = m_measurement;
    Undo undo;
    std::optional<Error> failed;
    if (done.id.isValid()) {
        const Result<Undo> corrected = measurements.correct(done);
        corrected ? void(undo = *corrected) : void(failed = corrected.error());
    } else {
        const Result<RecordedMeasurement> recorded = measurements.record(done);
        if (recorded) {
            done.id = recorded->id;
            undo = recorded->undo;
            AnswerDraft::discard(m_context.workspace.drafts, done);
        } else {
            failed = recorded.error();
        }
    }
    if (failed) {
        m_problem->setText(failed->message);
        m_problem->show();
        return;
    }
    Q_EMIT saved(done.id, tr("%1 is saved.").arg(m_questionnaire.title), undo);
}

int FillInPage::leastHeight() const {
    constexpr int headAndFoot = 135;
    constexpr int leastSheet = 240; // it scrolls by itself
    return headAndFoot + (m_ways->currentIndex() == 1 ? leastSheet : m_oneByOne->leastHeight());
}

void FillInPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (event->key() == Qt::Key_Return && event->modifiers() == Qt::ControlModifier) {
        save();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FillInPage::retranslate() {
    m_single->setText(tr("One at a time"));
    m_whole->setText(tr("The whole sheet"));
    m_dateLabel->setText(tr("Answered on"));
    m_date->edit()->setAccessibleName(m_dateLabel->text());
    m_noteLabel->setText(tr("Remark"));
    m_note->setAccessibleName(m_noteLabel->text());
    m_oneByOne->setFinishWords(tr("Save"), tr("Save as incomplete"));
    if (m_instrument != nullptr) {
        m_questionnaire = questionnaireOf(*m_instrument, m_context.workspace.instruments.texts(*m_instrument),
                                          m_context.workspace.settings.value(language));
        m_title->setText(m_questionnaire.title);
        m_licence->setText(m_questionnaire.licence);
        forgetQuestion();
    }
    m_oneByOne->retranslate();
}

} // namespace brobygger
