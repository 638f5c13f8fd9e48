// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/measurements/answering/questionnaire.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace brobygger {

inline constexpr int widestColumn = 720; ///< a line of large type longer than this is hard to read

/// Who reads the screen: the words at the end differ.
enum class Reader { Worker, Citizen };

/// One question at a time in large type. A digit answers and moves on; 0 (where it is no answer), space or → passes a
/// question over; Backspace or ↑ goes back. After the last question stands how many are answered, and the button that hands
/// it in; while answers are missing the focus is on the way back to the first of them. Knows nothing of scores.
class OneByOne final : public QWidget {
    Q_OBJECT
public:
    explicit OneByOne(Reader reader, QWidget* parent = nullptr);

    /// Begins at the first question that is missed, or at the beginning when none is.
    void start(const Questionnaire& questionnaire, const Answers& answers);
    const Answers& answers() const { return m_answers; }
    /// The position of the question shown; as many as there are questions at the end.
    int position() const { return m_position; }
    /// That this is one of several questionnaires to be answered one after the other; of one alone nothing is said.
    void setSheet(int number, int all);
    /// What the last button says when all is answered, and while answers are missing.
    void setFinishWords(const QString& whole, const QString& incomplete);
    /// Which questions are missed, and what stands at the end: how many are answered and what follows from it; all empty while
    /// nothing is missing. To be said before start.
    void setMissing(const QList<int>& positions, const QString& answered, const QString& consequence);
    /// Shows the end, where the sheet is handed in.
    void showHandIn();
    /// So many pixels the question with the most answers needs.
    int leastHeight() const;
    void retranslate();

Q_SIGNALS:
    void changed();
    void finished();
    /// Another question, or the end, is in front.
    void shown();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeQuestionPage();
    QWidget* makeEndPage();
    void showPosition();
    void showQuestion(const Question& question);
    void showEnd();
    void wordEnd();
    void fillAnswers(const Question& question);
    void answer(int value);
    void typeDigit(int digit);
    void takeDigits();
    void takeWaiting();
    void pass();
    void back();
    void goToFirstMissing();
    void goTo(int position);

    Reader m_reader;
    Questionnaire m_questionnaire;
    Answers m_answers;
    int m_position = 0;
    int m_sheet = 1; ///< this one of …
    int m_sheets = 1;
    QString m_finishWords;
    QString m_incompleteWords;
    QList<int> m_missing;
    QString m_answered;    ///< empty while nothing is missing
    QString m_consequence; ///< of what is missing
    DigitBuffer m_digits;
    QTimer m_wait; ///< for a second digit
    QStackedWidget* m_pages;
    QLabel* m_progress;
    QProgressBar* m_bar;
    QLabel* m_recall;
    QLabel* m_words;
    QLabel* m_low;
    QLabel* m_high;
    QWidget* m_choices;
    QLabel* m_hint;
    QLabel* m_end;
    QLabel* m_endDetail;
    QPushButton* m_back;
    QPushButton* m_pass;
    QPushButton* m_endBack;
    QPushButton* m_finish;
};

} // namespace brobygger
