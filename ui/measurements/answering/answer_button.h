// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QLabel;

namespace brobygger {

/// One answer in large type: its digit and, when it has them, its words. Wide ones stand below each other, square ones
/// beside each other.
class AnswerButton final : public QAbstractButton {
    Q_OBJECT
public:
    enum class Shape { Wide, Square };
    AnswerButton(int answer, const QString& words, Shape shape, QWidget* parent = nullptr);
    int answer() const { return m_answer; }

    QSize sizeHint() const override;
    /// Eleven of them have to stand beside each other in a narrow window too.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Only space and Enter are its own; digits and arrows belong to the question.
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_answer;
    QString m_words;
    Shape m_shape;
};

/// The type of the questionnaire: readable from across a kitchen table.
QFont questionFont();
QFont answerFont();
/// A wrapping label in it. Made without a role: a style sheet puts the font of a role back whenever the theme changes.
QLabel* largeLabel(const char* objectName, const QFont& font);

} // namespace brobygger
