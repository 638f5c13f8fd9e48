// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/safety_card.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/shown_commands.h"
#include "ui/measurements/answering/answer_button.h"
#include "ui/shell/navigator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace brobygger {

SafetyCard::SafetyCard(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card)
    , m_why(makeLabel(QString(), TextRole::Body))
    , m_crisis(largeLabel("crisisCardLabel", answerFont()))
    , m_noCrisis(makeLabel(QString(), TextRole::Muted))
    , m_settings(context.actions.add({QStringLiteral("measurement.crisisSettings"),
                                      [] { return tr("Write down whom to call"); },
                                      {},
                                      {},
                                      IconName::Settings,
                                      [this] { m_context.navigator.open({page::settings}); }}))
    , m_talked(new QRadioButton)
    , m_notTalked(new QRadioButton)
    , m_words(new QLineEdit)
    , m_problem(makeLabel(QString(), TextRole::Problem)) {
    setObjectName(QStringLiteral("safetyCard"));
    m_why->setObjectName(QStringLiteral("safetyWhyLabel"));
    m_why->setWordWrap(true);
    m_noCrisis->setObjectName(QStringLiteral("noCrisisCardLabel"));
    m_noCrisis->setWordWrap(true);
    m_talked->setObjectName(QStringLiteral("talkedRadio"));
    m_notTalked->setObjectName(QStringLiteral("notTalkedRadio"));
    m_words->setObjectName(QStringLiteral("safetyNoteEdit"));
    m_problem->setObjectName(QStringLiteral("safetyProblem"));
    m_problem->hide();
    m_card->content()->addWidget(m_why);
    m_card->content()->addWidget(m_crisis);
    m_card->content()->addWidget(m_noCrisis);
    m_card->content()->addWidget(buttonFor(m_settings, QStringLiteral("crisisSettingsButton"), ButtonRole::Link), 0,
                                 Qt::AlignLeft);
    QAction* noted = context.actions.add({QStringLiteral("measurement.noteSafety"),
                                          [] { return tr("Write down the talk about safety"); },
                                          {},
                                          {},
                                          IconName::Note,
                                          [this] { note(); },
                                          [] { return tr("Write down"); }});
    enableWhileShown(this, {m_settings, noted});
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_talked);
    row->addWidget(m_notTalked);
    row->addWidget(m_words, 1);
    row->addWidget(buttonFor(noted, QStringLiteral("noteSafetyButton"), ButtonRole::Primary));
    m_card->content()->addLayout(row);
    m_card->content()->addWidget(m_problem);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_words, &QLineEdit::returnPressed, this, &SafetyCard::note);
    retranslate();
}

void SafetyCard::setResult(const MeasurementResult& result) {
    if (result.measurement.id != m_result.measurement.id) {
        m_words->clear();
        chooseNothing();
        m_problem->hide();
    }
    m_result = result;
    retranslate();
}

void SafetyCard::takeFocus() { m_talked->setFocus(); }

/// Whether it was talked about is for the worker to say; nothing is chosen for her.
void SafetyCard::chooseNothing() {
    for (QRadioButton* button : {m_talked, m_notTalked}) {
        button->setAutoExclusive(false);
        button->setChecked(false);
        button->setAutoExclusive(true);
    }
}

void SafetyCard::note() {
    if (!m_talked->isChecked() && !m_notTalked->isChecked()) {
        m_problem->setText(tr("Choose whether you have talked about it."));
        m_problem->show();
        m_talked->setFocus();
        return;
    }
    const SafetyTalk talk = m_talked->isChecked() ? SafetyTalk::Talked : SafetyTalk::NotTalked;
    const Result<Undo> done = m_context.workspace.measurements.noteSafetyTalk(m_result.measurement.id, talk, m_words->text());
    m_problem->setVisible(!done);
    if (!done) {
        m_problem->setText(done.error().message);
        m_words->setFocus();
        return;
    }
    Q_EMIT noted(tr("It is written down."), *done);
}

void SafetyCard::showCrisisCard() {
    const QString lines = m_context.workspace.settings.value(crisisCard).trimmed();
    m_crisis->setText(lines);
    m_crisis->setVisible(!lines.isEmpty());
    m_noCrisis->setText(tr("No numbers have been written down yet. Your organisation decides whom to call; write it under "
                           "Settings, Questionnaires."));
    m_noCrisis->setVisible(lines.isEmpty());
    m_settings->setVisible(lines.isEmpty());
}

void SafetyCard::retranslate() {
    m_card->setTitle(tr("Talk about safety today"));
    const QString name =
        m_result.instrument != nullptr ? m_result.instrument->name.in(m_context.workspace.settings.value(language)) : QString();
    m_why->setText(tr("The answers in %1 of %2 are a reason to ask how things are right now, before you part. Only you see "
                      "this.")
                       .arg(name, formatDate(m_result.measurement.answeredOn)));
    m_talked->setText(tr("We have talked about it"));
    m_notTalked->setText(tr("Not talked about"));
    m_words->setPlaceholderText(tr("What you agreed, or why not"));
    m_words->setAccessibleName(m_words->placeholderText());
    showCrisisCard();
}

} // namespace brobygger
