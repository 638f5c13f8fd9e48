// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/answering/own_mode.h"

#include "core/measurements/measurement_rules.h"
#include "core/measurements/measurement_texts.h"
#include "core/workspace/workspace.h"
#include "ui/kit/layout/front_pages.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/look/theme.h"
#include "ui/measurements/answering/answer_button.h"
#include "ui/measurements/answering/answer_draft.h"
#include "ui/measurements/answering/one_by_one.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace brobygger {

namespace {
enum OwnModePage { WelcomePage, QuestionsPage, ThanksPage };
} // namespace

OwnMode::OwnMode(Workspace& workspace, CitizenId citizen, const QStringList& instruments, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_citizen(citizen)
    , m_instruments(instruments)
    , m_all(instruments.size())
    , m_pages(new FrontPages)
    , m_welcome(largeLabel("welcomeLabel", questionFont()))
    , m_welcomeWords(largeLabel("welcomeWordsLabel", answerFont()))
    , m_begin(makeButton(QStringLiteral("beginButton"), QString(), ButtonRole::Primary))
    , m_begun(new QWidget)
    , m_goesOn(makeLabel(QString(), TextRole::Muted))
    , m_afresh(makeButton(QStringLiteral("startAfreshButton"), QString(), ButtonRole::Link))
    , m_intro(largeLabel("introLabel", answerFont()))
    , m_questions(new OneByOne(Reader::Citizen))
    , m_problem(makeLabel(QString(), TextRole::Problem))
    , m_thanks(largeLabel("thanksLabel", questionFont()))
    , m_thanksWords(largeLabel("thanksWordsLabel", answerFont())) {
    setObjectName(QStringLiteral("ownMode"));
    m_questions->setObjectName(QStringLiteral("oneByOne"));
    m_problem->setObjectName(QStringLiteral("ownModeProblem"));
    m_problem->hide();
    m_begin->setAutoDefault(true); // Enter presses it
    m_pages->addWidget(makeWordsPage(m_welcome, m_welcomeWords, m_begin));
    m_pages->addWidget(makeQuestionsPage());
    m_pages->addWidget(makeWordsPage(m_thanks, m_thanksWords, nullptr));
    auto* inside = new QWidget;
    auto* around = new QVBoxLayout(inside);
    around->setContentsMargins(40, 32, 40, 32);
    around->addWidget(m_pages);
    m_area = scrollingWhenLow(inside);
    m_area->setObjectName(QStringLiteral("ownModeArea"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    connect(m_begin, &QPushButton::clicked, this, &OwnMode::begin);
    connect(m_afresh, &QPushButton::clicked, this, &OwnMode::startAfresh);
    // Once the question has its new height.
    connect(m_questions, &OneByOne::shown, this, &OwnMode::bringIntoSight, Qt::QueuedConnection);
    connect(m_questions, &OneByOne::changed, this, [this] {
        m_measurement.answers = m_questions->answers();
        sayMissing();
        tellUnkept(this, AnswerDraft::keep(m_workspace.drafts, m_measurement));
    });
    connect(m_questions, &OneByOne::finished, this, &OwnMode::handIn);
    setFocusProxy(m_begin);
    retranslate();
}

QWidget* OwnMode::makeWordsPage(QLabel* title, QLabel* words, QPushButton* button) {
    auto* page = new QWidget;
    auto* inside = new QWidget;
    inside->setMaximumWidth(widestColumn);
    auto* row = new QHBoxLayout(page);
    row->addStretch(1);
    row->addWidget(inside, 8);
    row->addStretch(1);
    auto* column = new QVBoxLayout(inside);
    column->setSpacing(16);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(words);
    if (button != nullptr) {
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addStretch(2);
    return page;
}

QWidget* OwnMode::makeQuestionsPage() {
    m_goesOn->setObjectName(QStringLiteral("draftLabel"));
    auto* row = new QHBoxLayout(m_begun);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_goesOn);
    row->addWidget(m_afresh);
    row->addStretch();
    auto* questions = new QWidget;
    auto* column = new QVBoxLayout(questions);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_begun);
    column->addWidget(m_intro);
    column->addWidget(m_questions, 1);
    column->addWidget(m_problem);
    return questions;
}

void OwnMode::begin() { showNext(); }

/// A new question is read from its beginning; at the end the button that has the focus must be seen.
void OwnMode::bringIntoSight() {
    m_area->verticalScrollBar()->setValue(0);
    if (QWidget* button = qobject_cast<QPushButton*>(m_questions->focusWidget())) {
        m_area->ensureWidgetVisible(button);
    }
}

void OwnMode::startAfresh() {
    m_measurement.answers.assign(m_measurement.answers.size(), std::nullopt);
    m_measurement.mode = AnswerMode::Citizen;
    tellUnkept(this, AnswerDraft::keep(m_workspace.drafts, m_measurement));
    m_begun->hide();
    sayMissing();
    m_questions->start(m_questionnaire, m_measurement.answers);
}

void OwnMode::showNext() {
    const Instrument* instrument =
        m_instruments.isEmpty() ? nullptr : m_workspace.instruments.catalogue().find(m_instruments.first());
    if (instrument == nullptr) {
        setFocusProxy(nullptr);
        m_pages->setCurrentIndex(ThanksPage);
        return;
    }
    m_measurement = m_workspace.measurements.blank(m_citizen, *instrument);
    m_measurement.mode = AnswerMode::Citizen;
    // What was begun for this person goes on; it is nobody else's, and nothing that was handed in.
    const auto kept = AnswerDraft::find(m_workspace.drafts, m_measurement);
    if (kept) {
        m_measurement.answers = kept->answers;
        m_measurement.mode = modeOfBoth(kept->mode, m_measurement.mode);
    }
    m_begun->setVisible(kept.has_value());
    m_questionnaire =
        questionnaireOf(*instrument, m_workspace.instruments.texts(*instrument), m_workspace.settings.value(language));
    m_intro->setText(m_questionnaire.intro);
    m_intro->setVisible(!m_questionnaire.intro.isEmpty());
    setFocusProxy(m_questions);
    m_pages->setCurrentIndex(QuestionsPage);
    m_questions->setSheet(static_cast<int>(m_all - m_instruments.size()) + 1, static_cast<int>(m_all));
    sayMissing();
    m_questions->start(m_questionnaire, m_measurement.answers);
}

void OwnMode::sayMissing() {
    if (const Instrument* instrument = m_workspace.instruments.catalogue().find(m_measurement.instrument)) {
        // How many, and nothing of scores.
        m_questions->setMissing(missingAnswers(*instrument, m_measurement.answers),
                                answeredText(*instrument, m_measurement.answers), QString());
    }
}

void OwnMode::handIn() {
    m_measurement.answers = m_questions->answers();
    const bool isEmpty = unanswered(m_measurement.answers) == static_cast<int>(m_measurement.answers.size());
    // Whoever passes everything over has answered too, only there is nothing to keep.
    if (!isEmpty) {
        if (const auto recorded = m_workspace.measurements.record(m_measurement); !recorded) {
            m_problem->setText(recorded.error().message);
            m_problem->show();
            return;
        }
    }
    AnswerDraft::discard(m_workspace.drafts, m_measurement);
    m_problem->hide();
    m_instruments.removeFirst();
    showNext();
}

void OwnMode::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void OwnMode::retranslate() {
    m_welcome->setText(tr("Here are some questions about how you are."));
    m_welcomeWords->setText(tr("There are no right or wrong answers. You may pass over any question. When you are done, give "
                               "the computer back."));
    m_begin->setText(tr("Begin"));
    m_goesOn->setText(tr("Goes on where you stopped."));
    m_afresh->setText(tr("Start afresh"));
    m_questions->setFinishWords(tr("Hand in"), tr("Hand in as it is"));
    m_questions->retranslate();
    m_thanks->setText(tr("Thank you for your answers."));
    m_thanksWords->setText(tr("You are done. Please give the computer back."));
}

} // namespace brobygger
