// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/verdict_card.h"

#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/segments.h"

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

VerdictCard::VerdictCard(const ScreeningWords& words, const Clock& clock, QAction* save, QAction* begin, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
    , m_card(new Card)
    , m_chip(new Chip)
    , m_sentences(makeLabel(QString(), TextRole::Body))
    , m_fields(new Form)
    , m_on(m_fields->date(QStringLiteral("on"), tr("Day of the screening"), clock, FieldNeed::Required))
    , m_decision(new Segments)
    , m_reason(nullptr) {
    m_chip->setObjectName(QStringLiteral("verdictChip"));
    m_sentences->setObjectName(QStringLiteral("verdictLabel"));
    m_sentences->setWordWrap(true);
    m_decision->setObjectName(QStringLiteral("decisionSegments"));
    m_fields->add(QStringLiteral("decision"), tr("Your decision"), m_decision, FieldNeed::Required);
    m_reason = m_fields->line(QStringLiteral("reason"), tr("Reason"));
    m_card->addToTitle(m_chip);
    // The decision comes first: the sentences are as many as there are open questions.
    m_card->content()->addWidget(m_fields);
    m_card->content()->addWidget(buttonFor(save, QStringLiteral("saveScreeningButton"), ButtonRole::Primary));
    m_card->content()->addWidget(buttonFor(begin, QStringLiteral("newScreeningButton"), ButtonRole::Primary));
    m_card->addLine();
    m_card->content()->addWidget(m_sentences);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_decision, &Segments::chosen, this, [this] {
        showReason();
        Q_EMIT edited();
    });
    connect(m_reason, &QLineEdit::textEdited, this, &VerdictCard::edited);
    connect(m_reason, &QLineEdit::returnPressed, save, &QAction::trigger);
    connect(m_on, &DateField::dateChanged, this, &VerdictCard::dayChanged);
    setReading(false);
    retranslate();
}

void VerdictCard::setForm(const ScreeningForm& form) {
    setReading(false);
    m_fields->setVisible(QStringLiteral("decision"), true);
    m_form = form;
    showVerdict();
}

void VerdictCard::showKept(const ScreeningForm& form, const Screening& screening) {
    clear();
    setReading(true);
    m_form = form;
    m_fields->setVisible(QStringLiteral("decision"), !screening.isSecond()); // which decides nothing
    setDay(screening.screenedOn);
    m_decision->setValue(toCode(screening.decision));
    m_reason->setText(screening.decisionReason);
    showVerdict();
}

void VerdictCard::setReading(bool isReading) {
    m_isReading = isReading;
    m_on->setReadOnly(isReading);
    m_decision->setReadOnly(isReading);
    m_reason->setReadOnly(isReading);
}

std::optional<ScreeningOutcome> VerdictCard::decision() const {
    const QString chosen = m_decision->value();
    return chosen.isEmpty() ? std::nullopt : std::optional(screeningOutcomeFromCode(chosen));
}

void VerdictCard::setDecision(ScreeningOutcome decision) {
    m_decision->setValue(toCode(decision));
    showReason();
}

QString VerdictCard::reason() const { return m_reason->text(); }

void VerdictCard::setReason(const QString& reason) { m_reason->setText(reason); }

QDate VerdictCard::day() const { return m_on->date().value_or(QDate()); }

void VerdictCard::setDay(QDate day) {
    const QSignalBlocker quiet(m_on);
    m_on->setDate(day);
}

void VerdictCard::showProblems(const Problems& problems) { m_fields->showProblems(problems); }

void VerdictCard::clear() {
    m_decision->setValue(QString());
    m_reason->clear();
    m_fields->clearProblems();
}

void VerdictCard::showVerdict() {
    const Verdict verdict = m_form.verdict();
    m_chip->setChip(outcomeChip(verdict.outcome));
    m_chip->setAccessibleName(outcomeLabel(verdict.outcome));
    QStringList sentences =
        m_form.programme.criteriaSets.isEmpty() ? QStringList() : explain(verdict, m_form.criteria(), m_words);
    m_sentences->setText(sentences.join(QStringLiteral("\n")));
    showReason();
}

void VerdictCard::showReason() {
    const auto chosen = decision();
    const Verdict verdict = m_form.verdict();
    const bool isNeeded = chosen && decisionNeedsReason(verdict, *chosen);
    const bool isAsked = isNeeded && !m_isReading;
    m_fields->setVisible(QStringLiteral("reason"), isNeeded || !m_reason->text().isEmpty());
    m_fields->setNeed(QStringLiteral("reason"), isAsked ? FieldNeed::Required : FieldNeed::Optional);
    m_fields->setHelp(QStringLiteral("reason"), isAsked ? reasonAskedFor(verdict, *chosen) : QString());
}

void VerdictCard::retranslate() {
    m_card->setTitle(tr("What the criteria say"));
    QList<Segment> decisions;
    for (const ScreeningOutcome outcome : {ScreeningOutcome::In, ScreeningOutcome::Out, ScreeningOutcome::Undecided}) {
        const ChipText chip = outcomeChip(outcome);
        decisions.append({outcome == ScreeningOutcome::In    ? tr("Target group")
                          : outcome == ScreeningOutcome::Out ? tr("Not")
                                                             : tr("Undecided"),
                          toCode(outcome), chip.tone, chip.icon});
    }
    m_decision->setSegments(decisions);
    m_decision->setSubject(tr("Your decision"));
    m_fields->setLabel(QStringLiteral("on"), tr("Day of the screening"));
    m_fields->setLabel(QStringLiteral("decision"), tr("Your decision"));
    m_fields->setLabel(QStringLiteral("reason"), tr("Reason"));
}

void VerdictCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showVerdict();
    }
}

} // namespace brobygger
