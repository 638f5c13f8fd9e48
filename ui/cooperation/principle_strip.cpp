// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/principle_strip.h"

#include "ui/kit/card.h"
#include "ui/kit/labels/elided_label.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int blockWidth = 176;
constexpr int blockGap = 16;
constexpr int barHeight = 6;
constexpr int pieceGap = 2;

QString countWords(const PrincipleTally& tally) {
    if (tally.all == 0) {
        return PrincipleBlock::tr("nothing promised");
    }
    return tally.overdue == 0 ? PrincipleBlock::tr("%1 of %2 kept").arg(tally.kept).arg(tally.all)
                              : PrincipleBlock::tr("%1 of %2 kept · %3 late").arg(tally.kept).arg(tally.all).arg(tally.overdue);
}

/// The first that waits; the rows stand in the order in which they are due.
QString nextPromise(const QList<CommitmentRow>& rows, Principle principle) {
    const auto next = std::find_if(rows.cbegin(), rows.cend(), [principle](const CommitmentRow& row) {
        return row.commitment.principle == principle && row.commitment.isWaiting();
    });
    return next == rows.cend() ? QString() : next->commitment.promise;
}
} // namespace

PrincipleStrip::PrincipleStrip(QWidget* parent)
    : QWidget(parent) {
    auto* card = new Card;
    auto* inside = new QWidget;
    auto* row = new WrappingRow(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(blockGap);
    for (const Principle principle : allPrinciples()) {
        auto* block = new PrincipleBlock(principle);
        m_blocks.append(block);
        row->addWidget(block, 1);
    }
    card->content()->addWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void PrincipleStrip::show(const QList<CommitmentRow>& rows, QDate today) {
    for (PrincipleBlock* block : std::as_const(m_blocks)) {
        block->show(rows, today);
    }
}

CommitmentBar::CommitmentBar(QWidget* parent)
    : QWidget(parent) {
    setFixedHeight(barHeight);
}

void CommitmentBar::setTally(const PrincipleTally& tally) {
    m_tally = tally;
    update();
}

void CommitmentBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Colours& look = colours(this);
    const int pieces = std::max(1, m_tally.all);
    for (int piece = 0; piece < pieces; ++piece) {
        const int left = width() * piece / pieces;
        const int right = width() * (piece + 1) / pieces - (piece + 1 < pieces ? pieceGap : 0);
        QColor ink = look.line;
        if (piece < m_tally.kept) {
            ink = look.green.text;
        } else if (piece < m_tally.kept + m_tally.overdue) {
            ink = look.amber.text;
        }
        painter.fillRect(QRect(left, 0, std::max(1, right - left), height()), ink);
    }
}

PrincipleBlock::PrincipleBlock(Principle principle, QWidget* parent)
    : QWidget(parent)
    , m_principle(principle)
    , m_title(makeLabel(QString(), TextRole::Strong))
    , m_counts(makeLabel(QString(), TextRole::Body))
    , m_bar(new CommitmentBar)
    , m_next(new ElidedLabel(TextRole::Muted)) {
    setObjectName(toCode(principle) + QStringLiteral("Principle"));
    m_title->setWordWrap(true);
    m_counts->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_counts);
    layout->addWidget(m_bar);
    layout->addWidget(m_next);
}

void PrincipleBlock::show(const QList<CommitmentRow>& rows, QDate today) {
    const PrincipleTally tally = tallyOf(rows, m_principle, today);
    setMinimumWidth(scaled(blockWidth)); // the size of text may be another
    m_title->setText(principleLabel(m_principle));
    m_counts->setText(countWords(tally));
    m_bar->setTally(tally);
    m_next->setText(nextPromise(rows, m_principle));
}

} // namespace brobygger
