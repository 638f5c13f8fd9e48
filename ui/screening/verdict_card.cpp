// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/verdict_card.h"

#include "ui/kit/card.h"
#include "ui/kit/form.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

ChipText outcomeChip(ScreeningOutcome outcome) {
    switch (outcome) {
    case ScreeningOutcome::In: return {outcomeLabel(outcome), Tone::Green, IconName::Check};
    case ScreeningOutcome::Out: return {outcomeLabel(outcome), Tone::Red, IconName::Cross};
    case ScreeningOutcome::Undecided: break;
    }
    return {outcomeLabel(outcome), Tone::Amber, IconName::Question};
}

VerdictCard::VerdictCard(const ScreeningWords& words, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
    , m_card(new Card)
    , m_chip(new Chip)
    , m_sentences(makeLabel(QString(), TextRole::Body))
    , m_fields(new Form)
    , m_decision(m_fields->combo(QStringLiteral("decision"), tr("Your decision"), {}, FieldNeed::Required))
    , m_reason(m_fields->line(QStringLiteral("reason"), tr("Reason")))
    , m_save(makeButton(QStringLiteral("saveScreeningButton"), QString(), ButtonRole::Primary)) {
    m_chip->setObjectName(QStringLiteral("verdictChip"));
    m_sentences->setObjectName(QStringLiteral("verdictLabel"));
    m_sentences->setWordWrap(true);
    m_card->addToTitle(m_chip);
    // The decision comes first: the sentences are as many as there are open questions.
    m_card->content()->addWidget(m_fields);
    m_card->content()->addWidget(m_save);
    m_card->addLine();
    m_card->content()->addWidget(m_sentences);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch();
    connect(m_decision, &QComboBox::activated, this, [this] {
        m_isOwn = true;
        showReason();
        Q_EMIT edited();
    });
    connect(m_reason, &QLineEdit::textEdited, this, &VerdictCard::edited);
    connect(m_save, &QPushButton::clicked, this, &VerdictCard::decided);
    retranslate();
}

void VerdictCard::setForm(const ScreeningForm& form) {
    m_form = form;
    showVerdict();
}

ScreeningOutcome VerdictCard::decision() const { return screeningOutcomeFromId(m_decision->currentData().toString()); }

QString VerdictCard::reason() const { return m_reason->text(); }

void VerdictCard::setReason(const QString& reason) { m_reason->setText(reason); }

void VerdictCard::showProblems(const Problems& problems) { m_fields->showProblems(problems); }

void VerdictCard::clear() {
    m_isOwn = false;
    m_reason->clear();
    m_fields->clearProblems();
}

void VerdictCard::showVerdict() {
    const Verdict verdict = m_form.verdict();
    m_chip->setChip(outcomeChip(verdict.outcome));
    m_chip->setAccessibleName(outcomeLabel(verdict.outcome));
    QStringList sentences = m_form.programme.criteriaSets.isEmpty() ? QStringList()
                                                                    : explain(verdict, m_form.criteria(), m_words);
    m_sentences->setText(sentences.join(QStringLiteral("\n")));
    if (!m_isOwn) {
        choose(m_decision, screeningOutcomeId(verdict.outcome));
    }
    showReason();
}

void VerdictCard::showReason() {
    const bool isNeeded = decisionNeedsReason(m_form.verdict(), decision());
    m_fields->setHelp(QStringLiteral("reason"),
                      isNeeded ? tr("Your decision differs from what the criteria say: the reason is needed.") : QString());
}

void VerdictCard::retranslate() {
    m_card->setTitle(tr("What the criteria say"));
    QList<Choice> decisions;
    for (const ScreeningOutcome outcome : {ScreeningOutcome::Undecided, ScreeningOutcome::In, ScreeningOutcome::Out}) {
        decisions.append({outcomeLabel(outcome), screeningOutcomeId(outcome)});
    }
    setChoices(m_decision, decisions);
    m_fields->setLabel(QStringLiteral("decision"), tr("Your decision"));
    m_fields->setLabel(QStringLiteral("reason"), tr("Reason"));
    m_save->setText(tr("Save the screening"));
}

void VerdictCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showVerdict();
    }
}

} // namespace brobygger
