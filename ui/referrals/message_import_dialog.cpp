// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/message_import_dialog.h"

#include "core/base/text/text.h"
#include "core/base/time/dates.h"
#include "core/messages/message_notices.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/forms/form_values.h"
#include "ui/kit/forms/person_number_field.h"
#include "ui/kit/forms/phone_field.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/look/theme.h"
#include "ui/referrals/message_words.h"
#include "ui/shared/appointments/appointment_words.h"
#include "ui/shared/citizens/duplicates_panel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTextEdit>
#include <QTimer>

namespace brobygger {

MessageImportDialog::MessageImportDialog(PageContext& context, QByteArray bytes, MessageProposal proposal, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_bytes(std::move(bytes))
    , m_proposal(std::move(proposal))
    , m_messages(new MessageBar)
    , m_notice(makeLabel(QString(), TextRole::Problem))
    , m_form(new Form(2))
    , m_save(makeButton(QStringLiteral("saveButton"), QString(), ButtonRole::Primary)) {
    setObjectName(QStringLiteral("messageImportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Message received"));
    setAccessibleName(tr("Message received"));
    const bool goesOn = m_proposal.belongsTo.isValid();
    const bool isFiles = m_proposal.message.format == MessageFormat::Xbin01;
    m_save->setText(goesOn || isFiles || m_proposal.message.correction == MessageCorrection::Retracted
                        ? tr("Keep with the referral")
                        : tr("Receive"));
    m_save->setToolTip(tr("Enter saves, except in a field of several lines. Ctrl+Enter always saves."));
    auto* leave = makeButton(QStringLiteral("cancelButton"), tr("Put aside"), ButtonRole::Ordinary);

    m_notice->setObjectName(QStringLiteral("noticeLabel"));
    m_notice->setWordWrap(true);
    if (tellsOfDeath(m_proposal.message)) {
        addDeath(*m_form);
    }
    const bool isRetracted = m_proposal.message.correction == MessageCorrection::Retracted && !goesOn;
    if (isRetracted) {
        auto* words = makeLabel(tr("This message takes back one that was never imported. It is kept and becomes no referral."),
                                TextRole::Body);
        words->setWordWrap(true);
        m_form->addWide(words);
    } else if (isFiles && !goesOn) {
        auto* words = makeLabel(
            tr("This message holds only attachments. They are kept and shown with the letter they belong to."), TextRole::Body);
        words->setWordWrap(true);
        m_form->addWide(words);
    } else if (goesOn) {
        const auto citizen = context.workspace.citizens.find(m_proposal.belongsToCitizen);
        const auto referral = context.workspace.incomingReferrals.find(m_proposal.belongsTo);
        auto* words =
            makeLabel(citizen && referral ? tr("This goes on with the referral of %1 received %2. It is kept with it.")
                                                .arg(citizen->fullName(), formatDate(referral->receivedOn))
                                          : QString(),
                      TextRole::Body);
        words->setObjectName(QStringLiteral("belongsToLabel"));
        words->setWordWrap(true);
        m_form->addWide(words);
    } else {
        addPerson(*m_form);
        addReferral(*m_form);
    }

    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(makeMessage(), 1);
    columns->addWidget(scrolling(m_form), 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_notice);
    layout->addWidget(m_messages);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
    resize(1100, 640);
    connect(m_save, &QPushButton::clicked, this, &MessageImportDialog::submit);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
            &MessageImportDialog::submit);
    tellFirst(m_proposal.belongsToCitizen);
    if (m_proposal.certain.isValid() && m_chosen != nullptr) {
        usePerson(m_proposal.certain);
    }
    m_save->setDefault(true);
    firstToFill()->setFocus();
}

/// Never the tick that notes a death: a space typed too early would set it.
QWidget* MessageImportDialog::firstToFill() const {
    if (m_givenName != nullptr && m_givenName->isVisibleTo(m_form)) {
        return m_givenName;
    }
    return m_source != nullptr ? static_cast<QWidget*>(m_source) : m_save;
}

QWidget* MessageImportDialog::makeMessage() {
    auto* column = new QWidget;
    auto* text = new QTextEdit;
    text->setObjectName(QStringLiteral("messageText"));
    text->setAccessibleName(tr("What the message says"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setHtml(messageAsHtml(m_proposal.message, m_proposal.message.attachments));
    auto* title = makeLabel(messageEventLabel(m_proposal.message), TextRole::CardTitle);
    title->setBuddy(text);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(text, 1);
    return column;
}

/// Noted only when she says so: a doctor may have the wrong person, and the dead leave every list.
void MessageImportDialog::addDeath(Form& form) {
    m_notesDeath = form.check(QStringLiteral("notesDeath"), tr("Note that this person has died"));
    m_diedOn = form.date(QStringLiteral("lifeStateOn"), tr("Died on"), m_context.workspace.clock);
    m_diedOn->setWeekShown(false);
    const QDate died = m_proposal.message.citizen.diedOn;
    m_diedOn->setDate(died.isValid() ? std::optional(died) : std::nullopt);
}

void MessageImportDialog::tellFirst(CitizenId citizen) {
    const auto known = m_context.workspace.citizens.find(citizen);
    const QStringList notices = noticesOf(m_proposal.message, known, m_context.workspace.clock.today());
    m_notice->setText(notices.join(QLatin1Char('\n')));
    m_notice->setVisible(!notices.isEmpty());
    if (m_notesDeath != nullptr) {
        const bool isOpen = !known || known->lifeState != LifeState::Dead;
        m_notesDeath->setChecked(m_notesDeath->isChecked() && isOpen);
        m_form->setVisible(QStringLiteral("notesDeath"), isOpen);
        m_form->setVisible(QStringLiteral("lifeStateOn"), isOpen);
    }
}

void MessageImportDialog::addPerson(Form& form) {
    form.section(tr("Who is it about?"));
    m_chosen = makeLabel(QString(), TextRole::Strong);
    m_chosen->setObjectName(QStringLiteral("chosenPersonLabel"));
    m_chosen->setWordWrap(true);
    m_chosen->hide();
    form.addWide(m_chosen);
    m_other = makeButton(QStringLiteral("otherPersonButton"), tr("It is somebody else"), ButtonRole::Link);
    m_other->hide();
    form.addWide(m_other);
    m_givenName = form.line(QStringLiteral("givenName"), tr("Given name"));
    m_surname = form.line(QStringLiteral("surname"), tr("Surname"));
    m_birthDate = form.date(QStringLiteral("birthDate"), tr("Birth date"), m_context.workspace.clock);
    m_birthDate->setForBirthDate();
    m_number = form.personNumber(QStringLiteral("personNumber"), tr("CPR number"));
    m_phone = form.phone(QStringLiteral("phone"), tr("Telephone"));
    m_duplicates = new DuplicatesPanel; // below the number, where the sentence about a shared one points
    form.addWide(m_duplicates);
    const Citizen& told = m_proposal.citizen;
    m_givenName->setText(told.givenName);
    m_surname->setText(told.surname);
    m_birthDate->setDate(told.birthDate.isValid() ? std::optional(told.birthDate) : std::nullopt);
    m_number->setTyped(told.personNumber); // not in the file yet: it can be seen and corrected
    m_phone->setNumber(told.phone);
    connect(m_duplicates, &DuplicatesPanel::chosen, this, &MessageImportDialog::usePerson);
    connect(m_other, &QPushButton::clicked, this, &MessageImportDialog::useNewPerson);
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(pauseBeforeLooking);
    connect(pause, &QTimer::timeout, this, &MessageImportDialog::lookForDuplicates);
    onFormEdited(form, this, [pause] { pause->start(); });
    lookForDuplicates();
}

void MessageImportDialog::addReferral(Form& form) {
    const Workspace& workspace = m_context.workspace;
    form.section(tr("The referral"));
    const QString from =
        m_proposal.partner.isValid()
            ? tr("%1, received %2").arg(m_proposal.partnerName, formatDate(m_proposal.receivedOn))
            : tr("%1 (is added to the list), received %2").arg(m_proposal.partnerName, formatDate(m_proposal.receivedOn));
    auto* who = makeLabel(from, TextRole::Body);
    who->setWordWrap(true);
    form.addWide(who);
    if (const auto programme = workspace.programmes.current()) {
        auto* label =
            makeLabel(tr("Programme: %1").arg(programme->name.in(workspace.settings.value(language))), TextRole::Muted);
        label->setWordWrap(true);
        form.addWide(label);
    }
    m_source = form.combo(QStringLiteral("source"), tr("Referred by"),
                          codeChoices(workspace, QStringLiteral("referral_source")), FieldNeed::Required);
    choose(m_source, m_proposal.source);
    m_reason = form.text(QStringLiteral("reason"), tr("Reason for the referral"), FieldNeed::Optional, 6);
    m_reason->setPlainText(m_proposal.reason);
}

void MessageImportDialog::usePerson(CitizenId citizen) {
    const auto person = m_context.workspace.citizens.find(citizen);
    if (!person) {
        return;
    }
    m_citizen = citizen;
    tellFirst(citizen);
    const QString name = person->birthDate.isValid()
                             ? tr("%1, born %2, is in the file already").arg(person->fullName(), formatDate(person->birthDate))
                             : tr("%1 is in the file already").arg(person->fullName());
    m_chosen->setText(citizen == m_proposal.certain ? tr("%1 (same CPR number)").arg(name) : name);
    m_chosen->show();
    m_other->show();
    m_duplicates->hide();
    for (const QString& field : personFields) {
        m_form->setVisible(field, false);
    }
    m_save->setFocus();
}

void MessageImportDialog::useNewPerson() {
    m_citizen = CitizenId();
    tellFirst({});
    m_chosen->hide();
    m_other->hide();
    for (const QString& field : personFields) {
        m_form->setVisible(field, true);
    }
    lookForDuplicates();
    m_duplicates->show();
    m_givenName->setFocus();
}

Citizen MessageImportDialog::typedPerson() const {
    Citizen person = m_proposal.citizen;
    person.givenName = m_givenName->text();
    person.surname = m_surname->text();
    person.birthDate = m_birthDate->date().value_or(QDate());
    person.personNumber = digitsOf(m_number->number());
    person.phone = m_phone->number();
    return person;
}

void MessageImportDialog::lookForDuplicates() {
    if (!m_citizen.isValid()) {
        m_duplicates->setFound(m_context.workspace.citizens.possibleDuplicates(typedPerson()));
    }
}

void MessageImportDialog::submit() {
    m_form->clearProblems();
    if (!m_form->checkEntries()) {
        return;
    }
    MessageDecision decision = Messages::usualDecision(m_proposal);
    if (m_chosen != nullptr) {
        decision.citizen = m_citizen;
        decision.newCitizen = typedPerson();
        decision.source = m_source->currentData().toString();
        decision.reason = m_reason->toPlainText();
    }
    decision.notesDeath = m_notesDeath != nullptr && m_notesDeath->isChecked();
    decision.diedOn = decision.notesDeath ? m_diedOn->date().value_or(QDate()) : QDate();
    const auto accepted = m_context.workspace.messages.accept(m_bytes, decision);
    if (accepted) {
        Q_EMIT received(*accepted);
        accept();
        return;
    }
    const Problems elsewhere = m_form->showProblems(accepted.error().problems);
    if (accepted.error().problems.isEmpty() || elsewhere.hasErrors()) {
        m_messages->fail(accepted.error().message);
    }
}

} // namespace brobygger
