// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/tabs/change_tab.h"

#include "core/evaluation/exhibits/evaluation_chapters.h"
#include "ui/evaluation/tabs/change_cards.h"
#include "ui/evaluation/tabs/score_chooser.h"
#include "ui/kit/behaviour/kept_focus.h"
#include "ui/kit/layout/panes.h"

#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int sideColumnWidth = 264;
constexpr int changeGap = 12;

/// Cards below each other in one pane; null without any.
QWidget* stacked(const QList<QWidget*>& cards) {
    QWidget* pane = nullptr;
    QVBoxLayout* column = nullptr;
    for (QWidget* card : cards) {
        if (!card) {
            continue;
        }
        if (!pane) {
            pane = new QWidget;
            column = new QVBoxLayout(pane);
            column->setContentsMargins(0, 0, 0, 0);
            column->setSpacing(changeGap);
        }
        column->addWidget(card, 1);
    }
    return pane;
}

/// The tables below: of the chosen score, and what is of all of them.
QList<const Exhibit*> exhibitsBelow(const Evaluation& evaluation, const QString& score) {
    QList<const Exhibit*> exhibits = exhibitsCalled(evaluation, QStringLiteral("change.") + score);
    if (const Exhibit* norm = evaluation.exhibit(QStringLiteral("change.norm"))) {
        exhibits.append(norm);
    }
    return exhibits;
}
} // namespace

ChangeTab::ChangeTab(const TabTools& tools, const ChangeChoice& choice, QWidget* parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_chooser(new ScoreChooser)
    , m_column(cardColumn(this)) {
    m_column->addWidget(m_chooser);
    m_chooser->setScores(changeScores(*m_tools.evaluation), choice);
    connect(m_chooser, &ScoreChooser::chosen, this, [this] {
        fill();
        Q_EMIT chosen();
    });
    fill();
}

const ChangeChoice& ChangeTab::choice() const { return m_chooser->choice(); }

QString ChangeTab::sentences() const {
    return sentencesOf(*m_tools.evaluation, *m_tools.codes, choice()).join(QLatin1Char('\n'));
}

void ChangeTab::setPersons(const std::shared_ptr<const PersonChanges>& persons) {
    m_persons = persons;
    fill();
}

void ChangeTab::fill() {
    QWidget* before = m_cards;
    m_cards = cards();
    m_column->addWidget(m_cards, 1);
    if (!before) {
        return;
    }
    const KeptFocus focus(*before);
    m_cards->show(); // only what is seen takes the focus
    if (focus.wasInside()) {
        QWidget* again = focus.find(*m_cards);
        (again ? again : m_chooser)->setFocus();
    }
    m_column->removeWidget(before);
    before->hide();
    before->deleteLater(); // one of its buttons may be what is calling
}

QWidget* ChangeTab::cards() {
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(changeGap);
    auto* panes = new Panes;
    QWidget* persons = m_persons ? personsCard(choice(), m_persons->of(choice())) : nullptr;
    QWidget* mean = meanCard(m_tools, choice());
    QWidget* moves = movesCard(m_tools, choice());
    const QList<QWidget*> main = persons ? QList<QWidget*>{persons, stacked({mean, moves})} : QList<QWidget*>{mean, moves};
    for (QWidget* card : main) {
        if (card) {
            panes->add(card);
        }
    }
    if (QWidget* side = stacked({sentencesCard(m_tools, choice()), waitingCard(m_tools, choice())})) {
        panes->add(side, sideColumnWidth);
    }
    column->addWidget(panes);
    for (const Exhibit* exhibit : exhibitsBelow(*m_tools.evaluation, choice().score)) {
        column->addWidget(exhibitCard(m_tools, *exhibit));
    }
    if (QWidget* norms = commandRow({m_tools.commands.norms})) {
        column->addWidget(norms);
    }
    column->addStretch();
    return ground;
}

} // namespace brobygger
