// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/criterion_row.h"

#include "ui/kit/look/theme.h"
#include "ui/kit/segments.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int rowHeight = 25;  // thirteen of them stand on a small laptop
constexpr int aroundWords = 8; // above and below together
constexpr int aroundLines = 0; // the same where the words take more than one line
constexpr int numberWidth = 24;
constexpr int margin = 6;
constexpr int gap = 8;
constexpr int answersWidth = 210;
constexpr int knownShare = 27; // per cent of the room; the words are what must be read
constexpr int knownWidest = 190;
constexpr int besideFrom = 300; // narrower than this, what is known stands below the words
constexpr int leastRoom = 40;   // less is no place yet

int heightOf(const QFont& font, const QString& text, int width) {
    constexpr int unbounded = 10000;
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, unbounded), Qt::TextWordWrap, text).height();
}

/// Green is what speaks for being in the target group, red what speaks against; an exclusion turns it round, and an
/// indicator that is missing speaks against nobody alone.
Tone toneOf(CriterionKind kind, ConditionState state) {
    if (state == ConditionState::Unknown) {
        return Tone::Amber;
    }
    const bool isMet = state == ConditionState::Met;
    if (kind == CriterionKind::Exclusion) {
        return isMet ? Tone::Red : Tone::Green;
    }
    if (isMet) {
        return Tone::Green;
    }
    return kind == CriterionKind::Indicator ? Tone::Neutral : Tone::Red;
}
} // namespace

/// Where the words and what is known stand in a row, and how high they make it.
struct CriterionRow::Places {
    QRect words;
    QRect known;
    int height;
};

CriterionRow::Places CriterionRow::placesIn(int width) const {
    const int left = margin + numberWidth + gap;
    const int room = width - margin - m_answers->minimumWidth() - gap - left;
    const int least = std::max({rowHeight, fontMetrics().height() + aroundWords, m_answers->sizeHint().height() + 1});
    if (room < leastRoom) {
        return {{}, {}, least};
    }
    const bool isBeside = room >= besideFrom;
    const int knownWidth = m_line.known.isEmpty() ? 0 : isBeside ? std::min(room * knownShare / 100, knownWidest) : room;
    const int wordsWidth = isBeside && knownWidth > 0 ? room - knownWidth - gap : room;
    const int wordsHeight = heightOf(font(), m_line.text, wordsWidth);
    const int knownHeight = heightOf(textFont(TextRole::Small), m_line.known, knownWidth);
    const int needed = isBeside ? std::max(wordsHeight, knownHeight) : wordsHeight + knownHeight;
    const int height = std::max(least, needed + aroundLines);
    if (isBeside) {
        return {QRect(left, 0, wordsWidth, height), QRect(left + wordsWidth + gap, 0, knownWidth, height), height};
    }
    const int top = (height - needed) / 2;
    return {QRect(left, top, room, wordsHeight), QRect(left, top + wordsHeight, room, knownHeight), height};
}

/// As wide as the words of the answers need in the size of text of now.
void CriterionRow::fitAnswers() { m_answers->setFixedWidth(std::max(answersWidth, m_answers->minimumSizeHint().width())); }

void CriterionRow::fitHeight() { setMinimumHeight(placesIn(width()).height); }

CriterionRow::CriterionRow(QWidget* parent)
    : QWidget(parent)
    , m_answers(new Segments) {
    setFocusPolicy(Qt::ClickFocus);
    m_answers->setMouseOnly();
    fitAnswers();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(margin, 0, margin, 1);
    row->addStretch();
    row->addWidget(m_answers);
    fitHeight();
    connect(m_answers, &Segments::chosen, this, [this](const QString& value) {
        setFocus(Qt::MouseFocusReason);
        Q_EMIT answered(conditionStateFromCode(value));
    });
}

void CriterionRow::setLine(const CriterionLine& line) {
    const bool isSameKind = !m_line.id.isEmpty() && m_line.kind == line.kind && m_line.text == line.text;
    m_line = line;
    if (!isSameKind) {
        retranslate();
    }
    setObjectName(QStringLiteral("criterion_") + line.id);
    m_answers->setValue(toCode(line.state));
    setAccessibleName(tr("%1: %2").arg(line.text, conditionStateLabel(line.state)));
    setAccessibleDescription(line.known.isEmpty() ? line.source : QStringLiteral("%1, %2").arg(line.known, line.source));
    setToolTip(line.source.isEmpty() ? line.text : QStringLiteral("%1\n%2").arg(line.text, line.source));
    fitHeight();
    update();
}

void CriterionRow::retranslate() {
    m_answers->setSegments(
        {{tr("met"), toCode(ConditionState::Met), toneOf(m_line.kind, ConditionState::Met), IconName::Check},
         {tr("not"), toCode(ConditionState::NotMet), toneOf(m_line.kind, ConditionState::NotMet), IconName::Cross},
         {tr("unknown"), toCode(ConditionState::Unknown), Tone::Amber, IconName::Question}});
    m_answers->setSubject(m_line.text);
    m_answers->setValue(toCode(m_line.state));
    fitAnswers();
}

void CriterionRow::setReadOnly(bool isReadOnly) { m_answers->setReadOnly(isReadOnly); }

void CriterionRow::setCurrent(bool isCurrent) {
    m_isCurrent = isCurrent;
    setFocusPolicy(isCurrent ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

void CriterionRow::paintEvent(QPaintEvent*) {
    const Colours& look = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isCurrent && hasFocus()) {
        painter.setBrush(look.selection);
        painter.setPen(QPen(look.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    } else {
        painter.setPen(QPen(look.line, 1));
        painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    }
    const Places places = placesIn(width());
    painter.setFont(textFont(TextRole::Small));
    painter.setPen(look.muted);
    painter.drawText(QRect(margin, 0, numberWidth, height()), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(m_line.number));
    painter.setPen(m_line.contradicts ? look.red.text : look.muted);
    painter.drawText(places.known, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_line.known);
    painter.setFont(font());
    painter.setPen(look.text);
    painter.drawText(places.words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_line.text);
}

void CriterionRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeight();
}

void CriterionRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitAnswers();
        fitHeight();
    }
}

void CriterionRow::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    Q_EMIT entered();
    update();
}

void CriterionRow::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace brobygger
