// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/criterion_row.h"

#include "ui/kit/segments.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int rowHeight = 26;
constexpr int numberWidth = 24;
constexpr int margin = 6;
constexpr int gap = 8;
constexpr int answersWidth = 222;

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

CriterionRow::CriterionRow(QWidget* parent)
    : QWidget(parent)
    , m_answers(new Segments) {
    setFocusPolicy(Qt::ClickFocus);
    m_answers->setMouseOnly();
    m_answers->setFixedWidth(std::max(answersWidth, m_answers->minimumSizeHint().width()));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(margin, 1, margin, 1);
    row->addStretch();
    row->addWidget(m_answers);
    setMinimumHeight(std::max(rowHeight, fontMetrics().height() + 8));
    connect(m_answers, &Segments::chosen, this, [this](const QString& value) {
        setFocus(Qt::MouseFocusReason);
        Q_EMIT answered(conditionStateFromId(value));
    });
}

void CriterionRow::setLine(const CriterionLine& line) {
    const bool isSameKind = !m_line.id.isEmpty() && m_line.kind == line.kind && m_line.text == line.text;
    m_line = line;
    if (!isSameKind) {
        retranslate();
    }
    setObjectName(QStringLiteral("criterion_") + line.id);
    m_answers->setValue(conditionStateId(line.state));
    setAccessibleName(tr("%1: %2").arg(line.text, conditionStateLabel(line.state)));
    setAccessibleDescription(line.known.isEmpty() ? line.source : QStringLiteral("%1, %2").arg(line.known, line.source));
    setToolTip(line.source.isEmpty() ? line.text : QStringLiteral("%1\n%2").arg(line.text, line.source));
    update();
}

void CriterionRow::retranslate() {
    m_answers->setSegments(
        {{tr("met"), conditionStateId(ConditionState::Met), toneOf(m_line.kind, ConditionState::Met), IconName::Check},
         {tr("not"), conditionStateId(ConditionState::NotMet), toneOf(m_line.kind, ConditionState::NotMet), IconName::Cross},
         {tr("unknown"), conditionStateId(ConditionState::Unknown), Tone::Amber, IconName::Question}});
    m_answers->setSubject(m_line.text);
    m_answers->setValue(conditionStateId(m_line.state));
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
    const int right = m_answers->x() - gap;
    const int left = margin + numberWidth + gap;
    const int knownWidth = std::min((right - left) / 3, 190);
    painter.setFont(textFont(TextRole::Small));
    painter.setPen(look.muted);
    painter.drawText(QRect(margin, 0, numberWidth, height()), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(m_line.number));
    const QRect known(right - knownWidth, 0, knownWidth, height());
    painter.drawText(known, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_line.known, Qt::ElideRight, knownWidth));
    painter.setFont(font());
    painter.setPen(look.text);
    const QRect words(left, 0, known.left() - left - gap, height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_line.text, Qt::ElideRight, words.width()));
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
