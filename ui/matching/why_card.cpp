// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/why_card.h"

#include "ui/kit/card.h"
#include "ui/kit/icon_label.h"
#include "ui/kit/scrolling.h"
#include "ui/kit/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {

/// The part of the score that belongs to a condition, so that both stand in one line.
std::optional<PartId> partOf(ConditionId id) {
    switch (id) {
    case ConditionId::Times:
        return PartId::Times;
    case ConditionId::Distance:
        return PartId::Distance;
    case ConditionId::Places:
        return PartId::Places;
    case ConditionId::Fee:
        return PartId::Fee;
    default:
        return std::nullopt;
    }
}

QString bothValues(const ConditionText& text) {
    QStringList values{text.offerValue, text.citizenValue};
    values.removeAll(QString());
    return values.join(QStringLiteral(" · "));
}

IconName iconOf(ConditionState state) {
    switch (state) {
    case ConditionState::Met:
        return IconName::Check;
    case ConditionState::NotMet:
        return IconName::Cross;
    case ConditionState::Unknown:
        break;
    }
    return IconName::Question;
}

IconTone toneOf(ConditionState state) {
    switch (state) {
    case ConditionState::Met:
        return IconTone::Green;
    case ConditionState::NotMet:
        return IconTone::Red;
    case ConditionState::Unknown:
        break;
    }
    return IconTone::Amber;
}

} // namespace

WhyCard::WhyCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_scroll(scrolling(new QWidget, QStringLiteral("whyScroll")))
    , m_sum(new QWidget)
    , m_sumLabel(makeLabel(QString(), TextRole::Strong))
    , m_sumPoints(makeLabel(QString(), TextRole::Strong))
    , m_change(makeLabel(QString(), TextRole::Body))
    , m_refer(makeButton(QStringLiteral("referButton"), QString(), ButtonRole::Primary))
    , m_decline(makeButton(QStringLiteral("declineOfferButton"), QString(), ButtonRole::Ordinary)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // it holds nothing else the keyboard could scroll it by
    m_card->content()->addWidget(m_scroll, 1);
    m_change->setWordWrap(true);
    m_change->setObjectName(QStringLiteral("wouldChangeLabel"));
    m_card->content()->addWidget(m_change);
    m_card->addLine();
    auto* sum = new QHBoxLayout(m_sum);
    sum->setContentsMargins(0, 0, 0, 0);
    sum->addWidget(m_sumLabel, 1);
    sum->addWidget(m_sumPoints);
    m_sumPoints->setObjectName(QStringLiteral("scoreLabel"));
    m_card->content()->addWidget(m_sum);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_refer);
    buttons->addWidget(m_decline);
    buttons->addStretch();
    m_card->content()->addLayout(buttons);
    retranslate();
}

void WhyCard::retranslate() {
    m_scroll->setAccessibleName(tr("Conditions and points"));
    m_sumLabel->setText(tr("In all"));
    m_refer->setText(tr("Refer"));
    m_decline->setText(tr("Leave out with a reason"));
}

void WhyCard::emptyRows() {
    auto* rows = new QWidget;
    m_grid = new QGridLayout(rows);
    m_grid->setContentsMargins(0, 0, 4, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    setScrolling(m_scroll, rows);
}

void WhyCard::clear() {
    emptyRows();
    m_card->setTitle(tr("Choose an offer to see why it suits."));
    m_sum->hide();
    m_change->hide();
    m_refer->setEnabled(false);
    m_decline->setEnabled(false);
}

void WhyCard::show(const MatchList& list, const Match& match, const QString& offerName) {
    const OfferTraits& offer = list.traits(match);
    m_card->setTitle(tr("Why %1?").arg(offerName));
    emptyRows();
    const auto part = [&](PartId id) {
        return describe(id, match, offer, list.citizen, list.settings, list.names, list.today);
    };
    addRow(match.points(PartId::Need) > 0 ? ConditionState::Met : ConditionState::Unknown,
           partTitle(PartId::Need), part(PartId::Need), match.points(PartId::Need));
    for (size_t at = 0; at < conditionCount; ++at) {
        const auto id = static_cast<ConditionId>(at);
        const ConditionText text = describe(id, offer, list.citizen, list.settings, list.names, list.today);
        const std::optional<PartId> points = partOf(id);
        addRow(match.state(id), text.title, bothValues(text),
               points ? std::optional(match.points(*points)) : std::nullopt);
    }
    for (const PartId id : {PartId::Freshness, PartId::Attendance}) {
        addRow(match.points(id) > 0 ? ConditionState::Met : ConditionState::Unknown, partTitle(id), part(id),
               match.points(id));
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    m_sum->show();
    m_sumPoints->setText(QString::number(match.score));
    QStringList changes;
    for (const ConditionId id : wouldChange(match)) {
        changes.append(changeText(id, offer, list.citizen));
    }
    m_change->setText(tr("It would suit if: %1").arg(changes.join(QLatin1Char(' '))));
    m_change->setVisible(!changes.isEmpty());
    m_refer->setEnabled(true);
    m_decline->setEnabled(true);
}

void WhyCard::addRow(ConditionState state, const QString& title, const QString& values,
                     std::optional<int> points) {
    const int row = m_grid->rowCount();
    auto* icon = new IconLabel(iconOf(state), toneOf(state), 16);
    icon->setAccessibleName(conditionStateLabel(state));
    icon->setToolTip(conditionStateLabel(state));
    m_grid->addWidget(icon, row, 0, Qt::AlignTop);
    auto* text = makeLabel(QString(), TextRole::Body);
    text->setTextFormat(Qt::RichText);
    text->setText(QStringLiteral("%1 <span style=\"color:%3\">%2</span>")
                      .arg(title.toHtmlEscaped(), values.toHtmlEscaped(), colours(this).muted.name()));
    text->setAccessibleName(QStringLiteral("%1, %2, %3").arg(title, values, conditionStateLabel(state)));
    text->setWordWrap(true);
    m_grid->addWidget(text, row, 1);
    if (points) {
        auto* number = makeLabel(*points > 0 ? QStringLiteral("+%1").arg(*points) : QStringLiteral("0"),
                                 *points > 0 ? TextRole::Strong : TextRole::Muted);
        number->setObjectName(QStringLiteral("pointsLabel"));
        m_grid->addWidget(number, row, 2, Qt::AlignTop | Qt::AlignRight);
    }
}

} // namespace brobygger
