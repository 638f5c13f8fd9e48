// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/answering/whole_sheet.h"

#include "ui/kit/look/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

namespace brobygger {

namespace {
constexpr int digitFieldWidth = 56;
constexpr int wordsColumn = 1;
constexpr int editColumn = 2;
constexpr int above = 2; // room for the frame of the field that has the focus
} // namespace

WholeSheet::WholeSheet(QWidget* parent)
    : QScrollArea(parent) {
    setObjectName(QStringLiteral("wholeSheet"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void WholeSheet::start(const Questionnaire& questionnaire, const Answers& answers) {
    m_questionnaire = questionnaire;
    m_answers = answers;
    m_answers.resize(static_cast<size_t>(questionnaire.questions.size()));
    m_lines.clear();
    auto* sheet = new QWidget;
    sheet->setProperty("seeThrough", true);
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(2, above, 12, 2);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(wordsColumn, 1);
    for (int row = 0; row < questionnaire.questions.size(); ++row) {
        addLine(grid, row);
    }
    grid->setRowStretch(static_cast<int>(questionnaire.questions.size()), 1);
    setWidget(sheet); // the former one goes with this
    setAccessibleName(questionnaire.title);
}

void WholeSheet::addLine(QGridLayout* grid, int row) {
    const Question& question = m_questionnaire.questions[row];
    auto* edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("line%1Edit").arg(row + 1));
    edit->setFixedWidth(digitFieldWidth);
    edit->setAlignment(Qt::AlignCenter);
    edit->setAccessibleName(question.words);
    edit->setAccessibleDescription(question.range());
    edit->installEventFilter(this);
    QLabel* words = makeLabel(question.words, TextRole::Body);
    words->setWordWrap(true);
    QLabel* meaning = makeLabel(QString(), TextRole::Muted);
    meaning->setObjectName(QStringLiteral("line%1Label").arg(row + 1));
    meaning->setFixedWidth(320);
    grid->addWidget(makeLabel(QString::number(row + 1), TextRole::Muted), row, 0);
    grid->addWidget(words, row, wordsColumn);
    grid->addWidget(edit, row, editColumn);
    grid->addWidget(meaning, row, 3);
    m_lines.append({edit, meaning});
    const auto answer = m_answers[static_cast<size_t>(row)];
    edit->setText(answer ? QString::number(*answer) : QString());
    showMeaning(row);
}

void WholeSheet::takeFocus(const QList<int>& missing) { goTo(missing.value(0)); }

void WholeSheet::goTo(int row) {
    m_digits.clear();
    if (row < 0 || row >= m_lines.size()) {
        return;
    }
    m_lines[row].edit->setFocus(Qt::OtherFocusReason);
    m_lines[row].edit->selectAll();
    ensureWidgetVisible(m_lines[row].edit, 0, 60);
    beginAtALine();
}

QRect WholeSheet::placeOf(int row) const {
    // The words fill the line; cellRect knows nothing of lines whose height depends on their width.
    const auto* grid = widget() ? qobject_cast<const QGridLayout*>(widget()->layout()) : nullptr;
    const QLayoutItem* words = grid ? grid->itemAtPosition(row, wordsColumn) : nullptr;
    return words ? words->geometry() : QRect();
}

/// Half a line at the bottom looks like the end of the sheet.
void WholeSheet::endAtALine() {
    const int room = contentsRect().height();
    const int last = static_cast<int>(m_lines.size()) - 1;
    int seen = room;
    for (int row = 0; row < last && placeOf(last).bottom() >= room && placeOf(row).bottom() < room; ++row) {
        seen = placeOf(row).bottom() + 1;
    }
    if (viewportMargins().bottom() != room - seen) {
        setViewportMargins(0, 0, 0, room - seen);
    }
    if (last > 0) {
        verticalScrollBar()->setSingleStep(qMax(1, placeOf(1).top() - placeOf(0).top()));
    }
}

void WholeSheet::beginAtALine() {
    for (int row = 0; row < m_lines.size(); ++row) {
        if (const int top = placeOf(row).top() - above; top >= verticalScrollBar()->value()) {
            verticalScrollBar()->setValue(top);
            return;
        }
    }
}

void WholeSheet::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    endAtALine();
}

void WholeSheet::put(int row, std::optional<int> answer) {
    m_lines[row].edit->setText(answer ? QString::number(*answer) : QString());
    if (m_answers[static_cast<size_t>(row)] != answer) {
        m_answers[static_cast<size_t>(row)] = answer;
        Q_EMIT changed();
    }
    showMeaning(row);
}

void WholeSheet::showMeaning(int row) {
    const Question& question = m_questionnaire.questions[row];
    const auto answer = m_answers[static_cast<size_t>(row)];
    const QString words = answer ? question.wordsOf(*answer) : QString();
    setRole(m_lines[row].meaning, TextRole::Muted);
    m_lines[row].meaning->setText(words.isEmpty() ? question.range() : words);
}

void WholeSheet::typeDigit(int row, int digit) {
    const Question& question = m_questionnaire.questions[row];
    switch (m_digits.type(digit, question)) {
    case DigitBuffer::Outcome::Answer:
        put(row, m_digits.take(question));
        goTo(row + 1);
        return;
    case DigitBuffer::Outcome::Waiting:
        // Kept at once, since Enter or the next line may be all that follows: a further digit makes it longer.
        if (question.permits(digit)) {
            put(row, digit);
            m_lines[row].edit->end(false);
        } else {
            m_lines[row].edit->setText(QString::number(digit));
        }
        return;
    case DigitBuffer::Outcome::Refused:
        if (digit == 0) { // passed over
            put(row, std::nullopt);
            goTo(row + 1);
            return;
        }
        setRole(m_lines[row].meaning, TextRole::Problem);
        m_lines[row].meaning->setText(tr("%1 is no answer here: %2").arg(digit).arg(question.range()));
        m_lines[row].edit->setText(QString());
        m_answers[static_cast<size_t>(row)] = std::nullopt;
    }
}

bool WholeSheet::pressed(int row, int key, const QString& text) {
    const int last = static_cast<int>(m_lines.size()) - 1;
    switch (key) {
    case Qt::Key_Up: goTo(row - 1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row == last) {
            Q_EMIT finished();
            return true;
        }
        [[fallthrough]];
    case Qt::Key_Down:
    case Qt::Key_Space: goTo(row + 1); return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        m_digits.clear();
        if (m_lines[row].edit->text().isEmpty() && key == Qt::Key_Backspace) {
            goTo(row - 1);
        } else {
            put(row, std::nullopt);
        }
        return true;
    default: break;
    }
    if (text.size() == 1 && text.at(0).isDigit()) {
        typeDigit(row, text.at(0).digitValue());
        return true;
    }
    return text.size() == 1 && text.at(0).isPrint(); // letters are no answers
}

bool WholeSheet::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) {
        const bool isTaken = QScrollArea::eventFilter(watched, event);
        endAtALine();
        return isTaken;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        for (int row = 0; row < m_lines.size(); ++row) {
            if (m_lines[row].edit == watched && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
                return pressed(row, key->key(), key->text());
            }
        }
    } else if (event->type() == QEvent::FocusIn) {
        m_digits.clear();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace brobygger
