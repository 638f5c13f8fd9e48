// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/measurements/answering/questionnaire.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace brobygger {

/// The whole questionnaire as a sheet of lines, for entering from paper by digits alone: a permitted digit moves on to the
/// next line, Backspace in an empty line and ↑ go back, Enter and ↓ go on and leave a line empty. What is no permitted
/// answer is not taken, and says what is. Where not all lines have room it ends below a whole one.
class WholeSheet final : public QScrollArea {
    Q_OBJECT
public:
    explicit WholeSheet(QWidget* parent = nullptr);

    void start(const Questionnaire& questionnaire, const Answers& answers);
    const Answers& answers() const { return m_answers; }
    /// Puts the cursor on the first of the lines that are missed, or on the first line when none is.
    void takeFocus(const QList<int>& missing);

Q_SIGNALS:
    void changed();
    /// Enter on the last line.
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line {
        QLineEdit* edit;
        QLabel* meaning;
    };

    void addLine(QGridLayout* grid, int row);
    bool pressed(int row, int key, const QString& text);
    void typeDigit(int row, int digit);
    void put(int row, std::optional<int> answer);
    void showMeaning(int row);
    void goTo(int row);
    void endAtALine();
    void beginAtALine();
    /// Where a line stands on the sheet; nothing before it has been laid out.
    QRect placeOf(int row) const;

    Questionnaire m_questionnaire;
    Answers m_answers;
    QList<Line> m_lines;
    DigitBuffer m_digits;
};

} // namespace brobygger
