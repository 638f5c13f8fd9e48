// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/wish_card.h"

#include "core/matching/match_conditions.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/code_choices.h"

#include <QCheckBox>
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
        facts.append({WishCard::tr("Transport"), codeWord(workspace, QStringLiteral("travel_mode"), wish.transport)});
    }
    if (wish.ownTimes) {
        facts.append({WishCard::tr("Times"),
                      describe(ConditionId::Times, {}, list.citizen, list.settings, list.names, list.today).citizenValue});
    }
    if (wish.maxFee) {
        facts.append(
            {WishCard::tr("Price"), WishCard::tr("at most %1 each time").arg(formatMoney(*wish.maxFee, Decimals::WhenNeeded))});
    }
    if (wish.needsCompanion) {
        facts.append(
            {WishCard::tr("Companion"), *wish.needsCompanion ? WishCard::tr("the first times") : WishCard::tr("not needed")});
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
    , m_chips(new WrappingRow(m_needs))
    , m_unserved(makeLabel(QString(), TextRole::Body))
    , m_practical(makeLabel(QString(), TextRole::CardTitle))
    , m_facts(new QVBoxLayout)
    , m_editPlace(new QVBoxLayout)
    , m_fitsNot(new QCheckBox)
    , m_leftOut(new QCheckBox) {
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("wishWords"));
    m_unserved->setWordWrap(true);
    m_unserved->setObjectName(QStringLiteral("unservedNeedsLabel"));
    m_fitsNot->setObjectName(QStringLiteral("showFitsNotCheck"));
    m_fitsNot->setChecked(true);
    m_leftOut->setObjectName(QStringLiteral("showLeftOutCheck"));
    m_facts->setSpacing(0);
    m_chips->setSpacing(6);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* part :
         {static_cast<QWidget*>(m_words), m_needs, static_cast<QWidget*>(m_unserved), static_cast<QWidget*>(m_practical)}) {
        column->addWidget(part);
    }
    column->addLayout(m_facts);
    column->addLayout(m_editPlace);
    column->addSpacing(8);
    column->addWidget(m_fitsNot);
    column->addWidget(m_leftOut);
    column->addStretch();
    m_scroll = new GrowingScrollArea(inside, QStringLiteral("wishScroll"));
    m_scroll->setRows([this] { return parts(); });
    m_card->content()->addWidget(m_scroll, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    for (QCheckBox* check : {m_fitsNot, m_leftOut}) {
        connect(check, &QCheckBox::toggled, this, &WishCard::filterChanged);
    }
    retranslate();
}

void WishCard::setEditAction(QAction* edit) {
    m_editPlace->addWidget(buttonFor(edit, QStringLiteral("editWishButton"), ButtonRole::Ordinary), 0, Qt::AlignLeft);
}

/// What is not to be cut in two at the lower edge.
QList<QWidget*> WishCard::parts() const {
    QList<QWidget*> parts{m_words, m_unserved, m_practical, m_fitsNot, m_leftOut};
    for (const QLayout* column :
         {static_cast<QLayout*>(m_chips), static_cast<QLayout*>(m_facts), static_cast<QLayout*>(m_editPlace)}) {
        for (int at = 0; at < column->count(); ++at) {
            parts.append(column->itemAt(at)->widget());
        }
    }
    return parts;
}

void WishCard::setWhole(bool isWhole) { m_scroll->setWhole(isWhole); }

MatchFilter WishCard::filter() const { return {m_fitsNot->isChecked(), m_leftOut->isChecked(), false}; }

void WishCard::retranslate() {
    m_card->setTitle(tr("Needs and wishes"));
    m_practical->setText(tr("Practical matters"));
    m_fitsNot->setText(tr("Show what does not fit"));
}

void WishCard::show(const Workspace& workspace, const CitizenWish& wish, const MatchList& list) {
    m_words->setText(wish.words.isEmpty() ? tr("Ask what the citizen would like.") : tr("“%1”").arg(wish.words));
    setRole(m_words, wish.words.isEmpty() ? TextRole::Muted : TextRole::Body);
    QStringList names;
    for (const QString& need : wish.needs) {
        names.append(list.names.categories.value(need, need));
    }
    showNeeds(names);
    showUnserved(list);
    showPractical(workspace, wish, list);
    const int without = leftOut(list);
    m_leftOut->setText(tr("Also left out (%1)").arg(without));
    m_leftOut->setVisible(without > 0);
}

void WishCard::showUnserved(const MatchList& list) {
    QStringList names;
    for (const QString& need : unservedNeeds(list.offers, list.citizen)) {
        names.append(list.names.categories.value(need, need));
    }
    m_unserved->setText(tr("No offer serves: %1").arg(names.join(QStringLiteral(", "))));
    m_unserved->setStyleSheet(QStringLiteral("color: %1").arg(colours(this).amber.text.name()));
    m_unserved->setVisible(!names.isEmpty());
}

void WishCard::showPractical(const Workspace& workspace, const CitizenWish& wish, const MatchList& list) {
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QList<Practical> facts = practical(workspace, wish, list);
    if (wish.maxDistanceKm) {
        facts.append({tr("Distance"), tr("at most %1").arg(kilometres(*wish.maxDistanceKm))});
    } else if (const auto usual = usualDistanceKm(list.citizen.transport, list.settings)) {
        facts.append({tr("Distance"), tr("not asked; we assume at most %1").arg(kilometres(*usual))});
    }
    m_practical->setVisible(!facts.isEmpty());
    for (const Practical& fact : facts) {
        QLabel* label = makeLabel(fact.label, TextRole::Small);
        QLabel* value = makeLabel(fact.value, TextRole::Body);
        value->setWordWrap(true);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(fact.label, fact.value));
        auto* both = new QWidget; // the one says nothing without the other
        auto* lines = new QVBoxLayout(both);
        lines->setContentsMargins(0, 4, 0, 0);
        lines->setSpacing(0);
        lines->addWidget(label);
        lines->addWidget(value);
        m_facts->addWidget(both);
    }
}

void WishCard::showNeeds(const QStringList& names) {
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& name : names) {
        auto* chip = new Chip({name, Tone::Accent});
        chip->setAccessibleName(tr("Need: %1").arg(name));
        m_chips->addWidget(chip);
    }
    m_needs->setVisible(!names.isEmpty());
}

} // namespace brobygger
