// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/messages/message_import_dialog.h"

#include "core/base/time/dates.h"
#include "core/messages/message_notices.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_draft.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/forms/form_values.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/page.h"
#include "ui/referrals/messages/message_draft.h"
#include "ui/referrals/messages/message_person.h"
#include "ui/referrals/messages/message_words.h"
#include "ui/shared/code_choices.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTextEdit>

namespace brobygger {

MessageImportDialog::MessageImportDialog(PageContext& context, const QString& path, ReadMessage read, MessageProposal proposal,
                                         QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_read(std::move(read))
    , m_proposal(std::move(proposal))
    , m_messages(new MessageBar)
    , m_notice(makeLabel(QString(), TextRole::Problem))
    , m_form(new Form(2))
    , m_save(makeButton(QStringLiteral("saveButton"), QString(), ButtonRole::Primary)) {
    setObjectName(QStringLiteral("messageImportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setPlace(1, 1);
    if (tellsOfDeath(m_proposal.message)) {
        addDeath();
    }
    addWhatFor();
    layOut();
    tellFirst(m_proposal.belongsToCitizen);
    if (m_person != nullptr) {
        connect(m_person, &MessagePerson::changed, this, [this](CitizenId citizen) {
            tellFirst(citizen);
            if (citizen.isValid()) {
                m_save->setFocus();
            }
            if (m_draft != nullptr) {
                m_draft->edited();
            }
        });
        if (m_proposal.certain.isValid()) {
            m_person->use(m_proposal.certain);
        }
    }
    keepDrafts(path);
    m_save->setDefault(true);
    firstToFill()->setFocus();
}

MessageImportDialog::~MessageImportDialog() = default;

void MessageImportDialog::setPlace(int number, int of) {
    setWindowTitle(of > 1 ? tr("Message received, %1 of %2").arg(number).arg(of) : tr("Message received"));
    setAccessibleName(windowTitle());
}

/// What becomes of it, and what is to be said about that.
void MessageImportDialog::addWhatFor() {
    const bool isRetracted = m_proposal.message.correction == MessageCorrection::Retracted;
    const bool isFiles = m_proposal.message.format == MessageFormat::Xbin01;
    const bool goesOn = m_proposal.belongsTo.isValid();
    m_save->setText(goesOn || isFiles || isRetracted ? tr("Keep with the referral") : tr("Receive"));
    if (goesOn) {
        const auto citizen = m_context.workspace.citizens.find(m_proposal.belongsToCitizen);
        const auto referral = m_context.workspace.incomingReferrals.find(m_proposal.belongsTo);
        addWords(citizen && referral ? tr("This goes on with the referral of %1 received %2. It is kept with it.")
                                           .arg(citizen->fullName(), formatDate(referral->receivedOn))
                                     : QString(),
                 "belongsToLabel");
        m_changes = std::make_unique<MessageChanges>(m_context, m_proposal, *m_form);
    } else if (isRetracted) {
        addWords(tr("This message takes back one that was never imported. It is kept and becomes no referral."),
                 "retractedLabel");
    } else if (isFiles) {
        addWords(tr("This message holds only attachments. They are kept and shown with the letter they belong to."),
                 "filesLabel");
    } else {
        m_person = new MessagePerson(m_context, m_proposal, *m_form, this);
        m_changes = std::make_unique<MessageChanges>(m_context, m_proposal, *m_form);
        addReferral();
    }
}

void MessageImportDialog::addWords(const QString& words, const char* name) {
    auto* label = makeLabel(words, TextRole::Body);
    label->setObjectName(QLatin1String(name));
    m_form->addWide(label);
}

void MessageImportDialog::layOut() {
    m_notice->setObjectName(QStringLiteral("noticeLabel"));
    m_notice->setWordWrap(true);
    // A form that is lower than its place would spread its rows.
    auto* right = new QWidget;
    auto* fields = new QVBoxLayout(right);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addWidget(m_form);
    fields->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(makeMessage(), 1);
    columns->addWidget(scrolling(right), 1);
    m_save->setToolTip(tr("Enter saves, except in a field of several lines. Ctrl+Enter always saves."));
    auto* leave = makeButton(QStringLiteral("cancelButton"), tr("Put aside"), ButtonRole::Ordinary);
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
    connect(leave, &QPushButton::clicked, this, &MessageImportDialog::reject);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
            &MessageImportDialog::submit);
}

/// The person who was chosen belongs to it besides the fields.
void MessageImportDialog::keepDrafts(const QString& path) {
    const QString key = QStringLiteral("message.citizen");
    const auto chosen = [this, key] {
        const CitizenId citizen = m_person != nullptr ? m_person->citizen() : CitizenId();
        return QString::fromUtf8(QJsonDocument(QJsonObject{{key, citizen.toString()}}).toJson(QJsonDocument::Compact));
    };
    const auto choose = [this, key](const QString& values) {
        const QJsonObject kept = QJsonDocument::fromJson(values.toUtf8()).object();
        const CitizenId citizen = CitizenId::fromString(kept.value(key).toString());
        if (m_person != nullptr && kept.contains(key) && citizen != m_person->citizen()) {
            m_person->use(citizen);
            setFormValues(*m_form, values); // another person begins without ticks
        }
    };
    m_draft = new FormDraft(*m_form, *m_messages, this, {chosen, choose});
    m_draft->setKeeper(messageDraftKeeper(m_context.workspace, path, m_read, m_proposal.citizen,
                                          [&context = m_context, page = QPointer(parentWidget())](const QString& rest) {
                                              MessageBar* bar = messagesFor(page);
                                              if (!openMessageDraft(page, context, {}, rest) && bar) {
                                                  bar->fail(tr("The message does not lie there any more."));
                                              }
                                          }));
}

/// Never the tick that notes a death: a space typed too early would set it.
QWidget* MessageImportDialog::firstToFill() const {
    if (QWidget* name = m_person != nullptr ? m_person->firstField() : nullptr) {
        return name;
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
void MessageImportDialog::addDeath() {
    m_notesDeath = m_form->check(QStringLiteral("notesDeath"), tr("Note that this person has died"));
    m_form->setHelp(QStringLiteral("notesDeath"), tr("Without the tick it becomes a task for today to check it."));
    m_diedOn = m_form->date(QStringLiteral("lifeStateOn"), tr("Died on"), m_context.workspace.clock);
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
    if (m_changes) {
        m_changes->show(citizen);
    }
}

void MessageImportDialog::addReferral() {
    Form& form = *m_form;
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

MessageDecision MessageImportDialog::decision() const {
    MessageDecision decision = Messages::usualDecision(m_proposal);
    if (m_person != nullptr) {
        decision.citizen = m_person->citizen();
        decision.newCitizen = m_person->typed();
        decision.source = m_source->currentData().toString();
        decision.reason = m_reason->toPlainText();
    }
    decision.notesDeath = m_notesDeath != nullptr && m_notesDeath->isChecked();
    decision.diedOn = decision.notesDeath ? m_diedOn->date().value_or(QDate()) : QDate();
    decision.takenOver = m_changes ? m_changes->ticked() : QList<ToldField>();
    return decision;
}

void MessageImportDialog::submit() {
    m_form->clearProblems();
    if (!m_form->checkEntries()) {
        return;
    }
    const MessageDecision decided = decision();
    const auto accepted = m_context.workspace.messages.accept(m_read, decided);
    if (accepted) {
        m_draft->discard();
        Q_EMIT received(*accepted);
        accept();
        return;
    }
    const Problems elsewhere = m_form->showProblems(accepted.error().problems);
    // The fields of somebody in the file are not shown.
    if (accepted.error().problems.isEmpty() || elsewhere.hasErrors() || !decided.takenOver.isEmpty()) {
        m_messages->fail(accepted.error().message);
    }
}

void MessageImportDialog::abandon() {
    m_draft->discard();
    Q_EMIT putAside(false);
    QDialog::reject();
}

void MessageImportDialog::reject() {
    if (!m_draft->isEdited()) {
        abandon();
    } else if (m_draft->keepOrAsk([this] { abandon(); })) {
        FormDraft::offerBack(parentWidget(), m_draft->keeper().reopen);
        m_draft->stop();
        Q_EMIT putAside(true);
        QDialog::reject();
    }
}

} // namespace brobygger
