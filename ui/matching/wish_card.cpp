// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/wish_card.h"

#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/facts.h"
#include "ui/kit/theme.h"
#include "ui/pickers/appointment_words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {

struct Practical {
    QString label;
    QString value;
};

QList<Practical> practical(const Workspace& workspace, const CitizenWish& wish, const MatchList& list) {
    QList<Practical> facts;
    if (!wish.transport.isEmpty()) {
        facts.append(
            {WishCard::tr("Transport"), codeWord(workspace, QStringLiteral("travel_mode"), wish.transport)});
    }
    if (wish.ownTimes) {
        facts.append({WishCard::tr("Times"),
                      describe(ConditionId::Times, {}, list.citizen, list.settings, list.names, list.today)
                          .citizenValue});
    }
    if (wish.maxDistanceKm) {
        facts.append({WishCard::tr("Distance"),
                      WishCard::tr("at most %1 km").arg(formatDecimal(*wish.maxDistanceKm, 1))});
    }
    if (wish.maxFee) {
        facts.append(
            {WishCard::tr("Price"),
             WishCard::tr("at most %1 each time").arg(formatMoney(*wish.maxFee, Decimals::WhenNeeded))});
    }
    if (wish.needsCompanion) {
        facts.append({WishCard::tr("Companion"),
                      *wish.needsCompanion ? WishCard::tr("the first times") : WishCard::tr("not needed")});
    }
    if (wish.needsWheelchair.value_or(false)) {
        facts.append({WishCard::tr("Access"), WishCard::tr("with a wheelchair")});
    }
    return facts;
}

} // namespace

QString practicalWords(const Workspace& workspace, const CitizenWish& wish, const MatchList& list) {
    QStringList words;
    for (const Practical& fact : practical(workspace, wish, list)) {
        words.append(fact.label + QStringLiteral(": ") + fact.value);
    }
    return words.join(QLatin1Char('\n'));
}

WishCard::WishCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_words(makeLabel(QString(), TextRole::Body))
    , m_needs(new QWidget)
    , m_practical(makeLabel(QString(), TextRole::CardTitle))
    , m_facts(new Facts)
    , m_edit(makeButton(QStringLiteral("editWishButton"), QString(), ButtonRole::Ordinary)) {
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("wishWords"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    new QVBoxLayout(m_needs);
    for (QWidget* part : {static_cast<QWidget*>(m_words), m_needs, static_cast<QWidget*>(m_practical),
                          static_cast<QWidget*>(m_facts)}) {
        m_card->content()->addWidget(part);
    }
    m_card->content()->addWidget(m_edit);
    m_card->content()->addStretch();
    retranslate();
}

void WishCard::retranslate() {
    m_card->setTitle(tr("Needs and wishes"));
    m_practical->setText(tr("Practical matters"));
    m_edit->setText(tr("Change wishes"));
}

void WishCard::show(const Workspace& workspace, const CitizenWish& wish, const MatchList& list) {
    m_words->setText(wish.words.isEmpty() ? tr("Ask what the citizen would like.")
                                          : tr("“%1”").arg(wish.words));
    setRole(m_words, wish.words.isEmpty() ? TextRole::Muted : TextRole::Body);
    QStringList names;
    for (const QString& need : wish.needs) {
        names.append(list.names.categories.value(need, need));
    }
    showNeeds(names);
    m_facts->clear();
    const QList<Practical> facts = practical(workspace, wish, list);
    m_practical->setVisible(!facts.isEmpty());
    for (const Practical& fact : facts) {
        m_facts->add(fact.label, fact.value);
    }
}

void WishCard::showNeeds(const QStringList& names) {
    qDeleteAll(m_needs->findChildren<Chip*>(QString(), Qt::FindDirectChildrenOnly));
    auto* column = static_cast<QVBoxLayout*>(m_needs->layout());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const QString& name : names) {
        column->addWidget(new Chip({name, Tone::Accent}), 0, Qt::AlignLeft);
    }
    m_needs->setVisible(!names.isEmpty());
}

} // namespace brobygger
