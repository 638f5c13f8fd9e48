// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/answering/answer_button.h"

#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace brobygger {

namespace {
constexpr int buttonHeight = 52;
constexpr int squareWidth = 64;
constexpr int leastSquareWidth = 32; // two digits and the frame
constexpr int digitWidth = 52;
constexpr int padding = 16;
constexpr qreal radius = 8;
} // namespace

QFont questionFont() {
    QFont font = textFont(TextRole::PageTitle);
    font.setPixelSize(scaled(26));
    return font;
}

QFont answerFont() {
    QFont font = textFont(TextRole::Body);
    font.setPixelSize(scaled(18));
    return font;
}

QLabel* largeLabel(const char* objectName, const QFont& font) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(QLatin1String(objectName));
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

AnswerButton::AnswerButton(int answer, const QString& words, Shape shape, QWidget* parent)
    : QAbstractButton(parent)
    , m_answer(answer)
    , m_words(words)
    , m_shape(shape) {
    setObjectName(QStringLiteral("answer%1Button").arg(answer));
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    const QString digit = QString::number(answer);
    setText(digit);
    setAccessibleName(words.isEmpty() ? digit : digit + QStringLiteral(": ") + words);
    setSizePolicy(shape == Shape::Wide ? QSizePolicy::Expanding : QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize AnswerButton::sizeHint() const {
    if (m_shape == Shape::Square) {
        return {squareWidth, buttonHeight};
    }
    return {digitWidth + QFontMetrics(answerFont()).horizontalAdvance(m_words) + 2 * padding, buttonHeight};
}

QSize AnswerButton::minimumSizeHint() const {
    return m_shape == Shape::Square ? QSize(leastSquareWidth, buttonHeight) : sizeHint();
}

void AnswerButton::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Space: return QAbstractButton::keyPressEvent(event);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier) {
            return event->ignore(); // saves the sheet, and gives no answer
        }
        return click();
    default: event->ignore();
    }
}

void AnswerButton::paintEvent(QPaintEvent*) {
    const Colours& c = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isChosen = isChecked() || isDown();
    const qreal border = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() || isChosen ? c.accent : c.line, border));
    painter.setBrush(isChosen ? c.accentSoft : c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    QFont font = answerFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(isChosen ? c.accent : c.text);
    const QRect digit = m_shape == Shape::Square ? rect() : QRect(0, 0, digitWidth, height());
    painter.drawText(digit, Qt::AlignCenter, text());
    if (m_shape == Shape::Wide) {
        painter.setFont(answerFont());
        painter.setPen(c.text);
        const QRect words = rect().adjusted(digitWidth, 0, -padding, 0);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(m_words, Qt::ElideRight, words.width()));
    }
}

} // namespace brobygger
