// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/answering/one_by_one.h"

#include "ui/kit/look/theme.h"
#include "ui/measurements/answering/answer_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int waitForSecondDigit = 900;

/// A column in the middle, no wider than one reads comfortably.
QVBoxLayout* middleOf(QWidget* page) {
    auto* inside = new QWidget;
    inside->setMaximumWidth(widestColumn);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(inside, 8);
    row->addStretch(1);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}
} // namespace

OneByOne::OneByOne(Reader reader, QWidget* parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_pages(new QStackedWidget)
    , m_progress(largeLabel("progressLabel", answerFont()))
    , m_bar(new QProgressBar)
    , m_recall(largeLabel("recallLabel", answerFont()))
    , m_words(largeLabel("questionLabel", questionFont()))
    , m_low(largeLabel("lowEndLabel", answerFont()))
    , m_high(largeLabel("highEndLabel", answerFont()))
    , m_choices(new QWidget)
    , m_hint(makeLabel(QString(), TextRole::Muted))
    , m_end(largeLabel("endLabel", questionFont()))
    , m_endDetail(largeLabel("endDetailLabel", answerFont()))
    , m_back(makeButton(QStringLiteral("previousQuestionButton"), QString(), ButtonRole::Ordinary))
    , m_pass(makeButton(QStringLiteral("passOverButton"), QString(), ButtonRole::Ordinary))
    , m_endBack(makeButton(QStringLiteral("backToQuestionsButton"), QString(), ButtonRole::Ordinary))
    , m_finish(makeButton(QStringLiteral("handInButton"), QString(), ButtonRole::Primary)) {
    setFocusPolicy(Qt::StrongFocus);
    m_bar->setTextVisible(false);
    m_hint->setWordWrap(true);
    m_high->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_finish->setAutoDefault(true); // Enter presses it
    m_endBack->setAutoDefault(true);
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitForSecondDigit);
    connect(&m_wait, &QTimer::timeout, this, &OneByOne::takeDigits);
    connect(m_back, &QPushButton::clicked, this, &OneByOne::back);
    connect(m_pass, &QPushButton::clicked, this, &OneByOne::pass);
    connect(m_endBack, &QPushButton::clicked, this, [this] { m_missing.isEmpty() ? back() : goToFirstMissing(); });
    connect(m_finish, &QPushButton::clicked, this, &OneByOne::finished);
    m_pages->addWidget(makeQuestionPage());
    m_pages->addWidget(makeEndPage());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    retranslate();
}

QWidget* OneByOne::makeQuestionPage() {
    auto* page = new QWidget;
    QVBoxLayout* column = middleOf(page);
    column->addWidget(m_progress);
    column->addWidget(m_bar);
    column->addStretch(1);
    column->addWidget(m_recall);
    column->addWidget(m_words);
    column->addSpacing(8);
    column->addWidget(m_choices);
    auto* ends = new QHBoxLayout;
    ends->addWidget(m_low, 1);
    ends->addWidget(m_high, 1);
    column->addLayout(ends);
    column->addStretch(2);
    auto* row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_hint, 1);
    row->addWidget(m_pass);
    row->setSpacing(16);
    column->addLayout(row);
    return page;
}

QWidget* OneByOne::makeEndPage() {
    auto* page = new QWidget;
    QVBoxLayout* column = middleOf(page);
    column->addStretch(1);
    column->addWidget(m_end);
    column->addWidget(m_endDetail);
    column->addSpacing(16);
    auto* row = new QHBoxLayout;
    row->addWidget(m_endBack);
    row->addStretch();
    row->addWidget(m_finish);
    column->addLayout(row);
    column->addStretch(2);
    return page;
}

void OneByOne::start(const Questionnaire& questionnaire, const Answers& answers) {
    m_questionnaire = questionnaire;
    m_answers = answers;
    m_answers.resize(static_cast<size_t>(questionnaire.questions.size()));
    goToFirstMissing();
}

void OneByOne::goToFirstMissing() { goTo(m_missing.value(0)); }

void OneByOne::setSheet(int number, int all) {
    m_sheet = number;
    m_sheets = all;
}

void OneByOne::setFinishWords(const QString& whole, const QString& incomplete) {
    m_finishWords = whole;
    m_incompleteWords = incomplete;
    wordEnd();
}

void OneByOne::setMissing(const QList<int>& positions, const QString& answered, const QString& consequence) {
    m_missing = positions;
    m_answered = answered;
    m_consequence = consequence;
    wordEnd();
}

void OneByOne::showHandIn() { goTo(static_cast<int>(m_questionnaire.questions.size())); }

void OneByOne::goTo(int position) {
    m_wait.stop();
    m_digits.clear();
    m_position = qBound(0, position, static_cast<int>(m_questionnaire.questions.size()));
    showPosition();
}

void OneByOne::showPosition() {
    if (m_position < m_questionnaire.questions.size()) {
        showQuestion(m_questionnaire.questions[m_position]);
    } else {
        showEnd();
    }
    Q_EMIT shown();
}

void OneByOne::showQuestion(const Question& question) {
    const int all = static_cast<int>(m_questionnaire.questions.size());
    m_progress->setText(m_sheets > 1
                            ? tr("%1 of %2 · questionnaire %3 of %4").arg(m_position + 1).arg(all).arg(m_sheet).arg(m_sheets)
                            : tr("%1 of %2").arg(m_position + 1).arg(all));
    m_bar->setRange(0, all);
    m_bar->setValue(m_position + 1);
    m_bar->setAccessibleName(m_progress->text());
    m_recall->setText(m_questionnaire.recall);
    m_recall->setVisible(!m_questionnaire.recall.isEmpty());
    m_words->setText(question.words);
    fillAnswers(question);
    m_back->setEnabled(m_position > 0);
    m_pages->setCurrentIndex(0);
    setAccessibleName(m_progress->text() + QStringLiteral(": ") + question.words);
    setFocus();
}

void OneByOne::fillAnswers(const Question& question) {
    // A new box each time, since a question may have two answers and the next eleven.
    QWidget* former = m_choices;
    m_choices = new QWidget;
    const bool hasWords = !question.answers.isEmpty();
    auto* box = new QBoxLayout(hasWords ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, m_choices);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    const auto given = m_answers[static_cast<size_t>(m_position)];
    for (int value = question.min; value <= question.max; ++value) {
        auto* button = new AnswerButton(value, question.wordsOf(value),
                                        hasWords ? AnswerButton::Shape::Wide : AnswerButton::Shape::Square);
        button->setChecked(given == value);
        connect(button, &QAbstractButton::clicked, this, [this, value] { answer(value); });
        box->addWidget(button);
        if (!hasWords && value < question.max) {
            box->addStretch(1);
        }
    }
    former->parentWidget()->layout()->replaceWidget(former, m_choices);
    former->hide();
    former->deleteLater(); // one of its buttons may be what was just clicked
    m_low->setText(hasWords ? QString() : question.lowEnd);
    m_high->setText(hasWords ? QString() : question.highEnd);
    m_low->setVisible(!hasWords);
    m_high->setVisible(!hasWords);
}

void OneByOne::wordEnd() {
    const bool isWhole = m_answered.isEmpty();
    m_end->setText(isWhole ? tr("All questions are answered.") : m_answered);
    m_endDetail->setText(m_reader == Reader::Citizen ? tr("You can go back and change your answers.") : m_consequence);
    m_endBack->setText(isWhole ? tr("Back") : tr("To the unanswered questions"));
    m_finish->setText(isWhole ? m_finishWords : m_incompleteWords);
}

void OneByOne::showEnd() {
    m_pages->setCurrentIndex(1);
    setAccessibleName(m_end->text());
    // What is missing is left out by choice, not by one more Enter.
    (m_answered.isEmpty() ? m_finish : m_endBack)->setFocus();
}

void OneByOne::answer(int value) {
    if (m_position >= m_questionnaire.questions.size()) {
        return; // a second click on a question that has just gone
    }
    m_answers[static_cast<size_t>(m_position)] = value;
    Q_EMIT changed();
    goTo(m_position + 1);
}

void OneByOne::typeDigit(int digit) {
    const Question& question = m_questionnaire.questions[m_position];
    switch (m_digits.type(digit, question)) {
    case DigitBuffer::Outcome::Answer:
        if (const auto typed = m_digits.take(question)) {
            answer(*typed);
        }
        return;
    case DigitBuffer::Outcome::Waiting: m_wait.start(); return;
    case DigitBuffer::Outcome::Refused:
        if (digit == 0) {
            pass();
        }
    }
}

void OneByOne::takeDigits() {
    if (const auto typed = m_digits.take(m_questionnaire.questions.at(m_position))) {
        answer(*typed);
    }
}

void OneByOne::takeWaiting() {
    if (m_wait.isActive()) {
        m_wait.stop();
        takeDigits();
    }
}

void OneByOne::pass() {
    const bool wasAnswered = m_answers[static_cast<size_t>(m_position)].has_value();
    m_answers[static_cast<size_t>(m_position)] = std::nullopt;
    if (wasAnswered) {
        Q_EMIT changed();
    }
    goTo(m_position + 1);
}

void OneByOne::back() { goTo(m_position - 1); }

void OneByOne::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() & Qt::ControlModifier) {
        takeWaiting();
        return QWidget::keyPressEvent(event); // Ctrl+Enter is the page's, and passes nothing over
    }
    const bool isAtEnd = m_position >= m_questionnaire.questions.size();
    switch (event->key()) {
    case Qt::Key_Backspace:
    case Qt::Key_Up:
    case Qt::Key_Left: return back();
    case Qt::Key_Right:
    case Qt::Key_Down:
        if (!isAtEnd) {
            goTo(m_position + 1); // what was answered stays answered
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_wait.isActive()) {
            takeWaiting();
        } else if (!isAtEnd) {
            goTo(m_position + 1);
        }
        return;
    case Qt::Key_Space:
        if (!isAtEnd) {
            pass();
        }
        return;
    default: break;
    }
    const QString typed = event->text();
    if (!isAtEnd && typed.size() == 1 && typed.at(0).isDigit()) {
        return typeDigit(typed.at(0).digitValue());
    }
    QWidget::keyPressEvent(event);
}

int OneByOne::leastHeight() const {
    constexpr int aroundAnswers = 230;
    constexpr int eachAnswer = 60;
    qsizetype most = 1;
    for (const Question& question : m_questionnaire.questions) {
        most = std::max(most, question.answers.size());
    }
    return aroundAnswers + static_cast<int>(most) * eachAnswer;
}

void OneByOne::retranslate() {
    m_back->setText(tr("Back"));
    wordEnd();
    m_pass->setText(tr("Pass over"));
    m_hint->setText(m_reader == Reader::Citizen ? tr("Press the answer, or type its number.")
                                                : tr("Type the number. Space passes over, Backspace goes back."));
    m_bar->setAccessibleName(m_progress->text());
    if (!m_questionnaire.questions.isEmpty()) {
        showPosition();
    }
}

} // namespace brobygger
