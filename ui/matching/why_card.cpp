// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/why_card.h"

#include "core/base/values/phone.h"
#include "core/offers/offer.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/labels/breaking_label.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/labels/icon_label.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/look/theme.h"
#include "ui/matching/match_lines.h"
#include "ui/shared/referrals/referral_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {

enum Columns { IconColumn, TitleColumn, OfferColumn, CitizenColumn, PointsColumn };

/// The part of the score that belongs to a condition, so that both stand in one line.
std::optional<PartId> partOf(ConditionId id) {
    switch (id) {
    case ConditionId::Need: return PartId::Need;
    case ConditionId::Times: return PartId::Times;
    case ConditionId::Distance: return PartId::Distance;
    case ConditionId::Places: return PartId::Places;
    case ConditionId::Fee: return PartId::Fee;
    default: return std::nullopt;
    }
}

IconName iconOf(ConditionState state) {
    switch (state) {
    case ConditionState::Met: return IconName::Check;
    case ConditionState::NotMet: return IconName::Cross;
    case ConditionState::Unknown: break;
    }
    return IconName::Question;
}

IconTone toneOf(ConditionState state) {
    switch (state) {
    case ConditionState::Met: return IconTone::Green;
    case ConditionState::NotMet: return IconTone::Red;
    case ConditionState::Unknown: break;
    }
    return IconTone::Amber;
}

QLabel* inSmall(QLabel* label, const QString& text) {
    label->setText(text);
    label->setWordWrap(true);
    label->setProperty("role", QVariant()); // small, and yet not muted
    return label;
}

/// What is said of offer and citizen gives way before the points do, inside a long word too.
QLabel* cellLabel(const QString& text) { return inSmall(new BreakingLabel(TextRole::Small), text); }

} // namespace

WhyCard::WhyCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_provider(makeLabel(QString(), TextRole::Small))
    , m_referral(new Chip)
    , m_scroll(new GrowingScrollArea(new QWidget, QStringLiteral("whyScroll")))
    , m_sum(new QWidget)
    , m_sumLabel(makeLabel(QString(), TextRole::Strong))
    , m_sumPoints(makeLabel(QString(), TextRole::Strong))
    , m_ask(makeLabel(QString(), TextRole::Body))
    , m_change(makeLabel(QString(), TextRole::Body))
    , m_buttons(new QHBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // it holds nothing else the keyboard could scroll it by
    m_provider->setWordWrap(true);
    m_card->content()->setSpacing(8);
    m_card->content()->addWidget(m_provider);
    m_referral->setObjectName(QStringLiteral("openReferralChip"));
    m_card->content()->addWidget(m_referral, 0, Qt::AlignLeft);
    m_card->content()->addWidget(m_scroll, 1);
    for (QLabel* hint : {m_ask, m_change}) {
        hint->setWordWrap(true);
        m_card->content()->addWidget(hint);
    }
    m_ask->setObjectName(QStringLiteral("askFirstLabel"));
    m_change->setObjectName(QStringLiteral("wouldChangeLabel"));
    m_card->addLine();
    auto* sum = new QHBoxLayout(m_sum);
    sum->setContentsMargins(0, 0, 0, 0);
    sum->addWidget(m_sumLabel, 1);
    sum->addWidget(m_sumPoints);
    m_sumPoints->setObjectName(QStringLiteral("scoreLabel"));
    m_card->content()->addWidget(m_sum);
    m_card->content()->addLayout(m_buttons);
    retranslate();
}

void WhyCard::setActions(QAction* refer, QAction* leaveOut) {
    m_buttons->addWidget(buttonFor(refer, QStringLiteral("referButton"), ButtonRole::Primary));
    m_buttons->addWidget(buttonFor(leaveOut, QStringLiteral("declineOfferButton"), ButtonRole::Ordinary));
    m_buttons->addStretch();
}

void WhyCard::setWhole(bool isWhole) { m_scroll->setWhole(isWhole); }

void WhyCard::retranslate() {
    m_scroll->setAccessibleName(tr("Conditions and points"));
    m_sumLabel->setText(tr("In all"));
}

void WhyCard::emptyRows() {
    auto* rows = new QWidget;
    m_grid = new QGridLayout(rows);
    m_grid->setContentsMargins(0, 0, 4, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(OfferColumn, 1);
    m_grid->setColumnStretch(CitizenColumn, 1);
    m_row = 0;
    setScrolling(m_scroll, rows);
}

void WhyCard::clear() {
    emptyRows();
    m_card->setTitle(tr("Choose an offer to see why it suits."));
    m_provider->hide();
    m_referral->hide();
    m_sum->hide();
    m_ask->hide();
    m_change->hide();
}

void WhyCard::show(const MatchList& list, const Match& match, const Offer& offer, std::optional<OutgoingState> referral) {
    const OfferTraits& traits = list.traits(match);
    m_card->setTitle(tr("Why %1?").arg(offer.name));
    QStringList who{offer.provider, offer.town, offer.scheduleText.simplified()};
    who.removeAll(QString());
    m_provider->setText(who.join(QStringLiteral(" · ")));
    m_provider->setVisible(!who.isEmpty());
    showReferral(referral);
    emptyRows();
    addHeadings();
    for (size_t at = 0; at < conditionCount; ++at) {
        const auto id = static_cast<ConditionId>(at);
        const std::optional<PartId> part = partOf(id);
        if (isWorthTelling(id, match, traits, list.citizen)) {
            addCondition(match.state(id), describe(id, traits, list.citizen, list.settings, list.names, list.today),
                         part ? std::optional(match.points(*part)) : std::nullopt);
        }
    }
    for (const PartId id : {PartId::Freshness, PartId::Attendance}) {
        addPart(match.points(id) > 0 ? ConditionState::Met : ConditionState::Unknown, partTitle(id),
                describe(id, match, traits, list.citizen, list.settings, list.names, list.today), match.points(id));
    }
    m_grid->setRowStretch(m_row, 1);
    m_sum->show();
    m_sumPoints->setText(QString::number(match.score));
    showHints(list, match, offer);
}

void WhyCard::showReferral(std::optional<OutgoingState> referral) {
    if (referral) {
        ChipText chip = outgoingChip(*referral);
        chip.text = referralText(*referral);
        m_referral->setChip(chip);
    }
    m_referral->setVisible(referral.has_value());
}

/// What is not known is asked at the offer; what is not met would have to change.
void WhyCard::showHints(const MatchList& list, const Match& match, const Offer& offer) {
    const OfferTraits& traits = list.traits(match);
    QStringList unknown;
    for (size_t at = 0; at < conditionCount; ++at) {
        if (match.conditions[at] == ConditionState::Unknown) {
            unknown.append(describe(static_cast<ConditionId>(at), traits, list.citizen, list.settings, list.names, list.today)
                               .title.toLower());
        }
    }
    QStringList whom{offer.contactPerson, formatPhone(offer.phone)};
    whom.removeAll(QString());
    m_ask->setText(whom.isEmpty() ? tr("Ask: %1.").arg(unknown.join(QStringLiteral(", ")))
                                  : tr("Ask: %1. %2").arg(unknown.join(QStringLiteral(", ")), whom.join(QStringLiteral(", "))));
    m_ask->setVisible(!unknown.isEmpty() && match.eligible != Eligible::No);
    QStringList changes;
    for (const ConditionId id : wouldChange(match)) {
        changes.append(changeText(id, traits, list.citizen));
    }
    m_change->setText(tr("It would suit if: %1").arg(changes.join(QLatin1Char(' '))));
    m_change->setVisible(!changes.isEmpty());
}

void WhyCard::addHeadings() {
    m_grid->addWidget(makeLabel(tr("Offer"), TextRole::Small), m_row, OfferColumn);
    m_grid->addWidget(makeLabel(tr("Citizen"), TextRole::Small), m_row, CitizenColumn);
    m_grid->addWidget(makeLabel(tr("Points"), TextRole::Small), m_row, PointsColumn, Qt::AlignRight);
    ++m_row;
}

void WhyCard::addFirst(ConditionState state, const QString& title, const QString& said) {
    auto* icon = new IconLabel(iconOf(state), toneOf(state), 14);
    icon->setAccessibleName(conditionStateLabel(state));
    icon->setToolTip(conditionStateLabel(state));
    m_grid->addWidget(icon, m_row, IconColumn, Qt::AlignTop);
    QLabel* label = inSmall(makeLabel(QString(), TextRole::Small), title);
    label->setAccessibleName(QStringLiteral("%1, %2, %3").arg(title, said, conditionStateLabel(state)));
    m_grid->addWidget(label, m_row, TitleColumn, Qt::AlignTop);
}

void WhyCard::addCondition(ConditionState state, const ConditionText& text, std::optional<int> points) {
    addFirst(state, text.title, tr("offer: %1, citizen: %2").arg(text.offerValue, text.citizenValue));
    m_grid->addWidget(cellLabel(text.offerValue), m_row, OfferColumn, Qt::AlignTop);
    m_grid->addWidget(cellLabel(text.citizenValue), m_row, CitizenColumn, Qt::AlignTop);
    addPoints(points);
}

void WhyCard::addPart(ConditionState state, const QString& title, const QString& reason, int points) {
    addFirst(state, title, reason);
    m_grid->addWidget(cellLabel(reason), m_row, OfferColumn, 1, 2, Qt::AlignTop);
    addPoints(points);
}

void WhyCard::addPoints(std::optional<int> points) {
    if (points) {
        QLabel* number = makeLabel(*points > 0 ? QStringLiteral("+%1").arg(*points) : QStringLiteral("0"),
                                   *points > 0 ? TextRole::Strong : TextRole::Muted);
        number->setObjectName(QStringLiteral("pointsLabel"));
        m_grid->addWidget(number, m_row, PointsColumn, Qt::AlignTop | Qt::AlignRight);
    }
    ++m_row;
}

} // namespace brobygger
