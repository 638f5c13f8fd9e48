// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/messages/message_person.h"

#include "core/base/text/text.h"
#include "core/base/time/dates.h"
#include "core/citizens/citizen_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/forms/form_values.h"
#include "ui/kit/forms/person_number_field.h"
#include "ui/kit/forms/phone_field.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/citizens/duplicates_panel.h"
#include "ui/shell/slice.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <algorithm>
#include <array>

namespace brobygger {

namespace {
struct MessageChangesWords {
    Q_DECLARE_TR_FUNCTIONS(MessageChanges)
};

struct ToldCheck {
    ToldField field;
    QString name;
    QString label;
};

std::array<ToldCheck, 4> toldChecks() {
    return {{{ToldField::Name, QStringLiteral("takeOverName"), MessageChangesWords::tr("Take over the name")},
             {ToldField::Phone, QStringLiteral("takeOverPhone"), MessageChangesWords::tr("Take over the telephone number")},
             {ToldField::Email, QStringLiteral("takeOverEmail"), MessageChangesWords::tr("Take over the e-mail address")},
             {ToldField::Address, QStringLiteral("takeOverAddress"), MessageChangesWords::tr("Take over the address")}}};
}

QCheckBox* tickOf(const Form& form, const ToldCheck& check) { return qobject_cast<QCheckBox*>(form.field(check.name)); }

QLabel* hiddenWords(Form& form, const char* name, TextRole role) {
    auto* words = makeLabel(QString(), role);
    words->setObjectName(QLatin1String(name));
    words->hide();
    form.addWide(words);
    return words;
}

void say(QLabel* label, const QString& words) {
    label->setText(words);
    label->setVisible(!words.isEmpty());
}
} // namespace

MessagePerson::MessagePerson(PageContext& context, const MessageProposal& proposal, Form& form, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_proposal(proposal)
    , m_form(form)
    , m_chosen(makeLabel(QString(), TextRole::Strong))
    , m_other(makeButton(QStringLiteral("otherPersonButton"), tr("It is somebody else"), ButtonRole::Link))
    , m_duplicates(new DuplicatesPanel) {
    form.section(tr("Who is it about?"));
    m_chosen->setObjectName(QStringLiteral("chosenPersonLabel"));
    m_chosen->hide();
    form.addWide(m_chosen);
    m_other->hide();
    form.addWide(m_other);
    addFields();
    form.addWide(m_duplicates); // below the number, where the sentence about a shared one points
    connect(m_duplicates, &DuplicatesPanel::chosen, this, &MessagePerson::use);
    connect(m_other, &QPushButton::clicked, this, [this] {
        use({});
        m_givenName->setFocus();
    });
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(pauseBeforeLooking);
    connect(pause, &QTimer::timeout, this, &MessagePerson::lookForDuplicates);
    onFormEdited(form, this, [pause] { pause->start(); });
    lookForDuplicates();
}

void MessagePerson::addFields() {
    m_givenName = m_form.line(QStringLiteral("givenName"), tr("Given name"));
    m_surname = m_form.line(QStringLiteral("surname"), tr("Surname"));
    m_birthDate = m_form.date(QStringLiteral("birthDate"), tr("Birth date"), m_context.workspace.clock);
    m_birthDate->setForBirthDate();
    m_number = m_form.personNumber(QStringLiteral("personNumber"), tr("CPR number"));
    m_phone = m_form.phone(QStringLiteral("phone"), tr("Telephone"));
    const Citizen& told = m_proposal.citizen;
    m_givenName->setText(told.givenName);
    m_surname->setText(told.surname);
    m_birthDate->setDate(told.birthDate.isValid() ? std::optional(told.birthDate) : std::nullopt);
    m_number->setTyped(told.personNumber); // not in the file yet: it can be seen and corrected
    m_phone->setNumber(told.phone);
}

void MessagePerson::use(CitizenId citizen) {
    const auto person = m_context.workspace.citizens.find(citizen);
    m_citizen = person ? citizen : CitizenId();
    if (person) {
        const QString name =
            person->birthDate.isValid()
                ? tr("%1, born %2, is in the file already").arg(person->fullName(), formatDate(person->birthDate))
                : tr("%1 is in the file already").arg(person->fullName());
        m_chosen->setText(citizen == m_proposal.certain ? tr("%1 (same CPR number)").arg(name) : name);
    }
    m_chosen->setVisible(person.has_value());
    m_other->setVisible(person.has_value());
    for (const QString& field : personFields) {
        m_form.setVisible(field, !person);
    }
    lookForDuplicates();
    m_duplicates->setVisible(!person);
    Q_EMIT changed(m_citizen);
}

QWidget* MessagePerson::firstField() const { return m_citizen.isValid() ? nullptr : m_givenName; }

Citizen MessagePerson::typed() const {
    Citizen person = m_proposal.citizen;
    person.givenName = m_givenName->text();
    person.surname = m_surname->text();
    person.birthDate = m_birthDate->date().value_or(QDate());
    person.personNumber = digitsOf(m_number->number());
    person.phone = m_phone->number();
    return person;
}

void MessagePerson::lookForDuplicates() {
    if (!m_citizen.isValid()) {
        m_duplicates->setFound(m_context.workspace.citizens.possibleDuplicates(typed()));
    }
}

MessageChanges::MessageChanges(PageContext& context, const MessageProposal& proposal, Form& form)
    : m_context(context)
    , m_proposal(proposal)
    , m_form(form)
    , m_referral(hiddenWords(form, "openReferralLabel", TextRole::Body))
    , m_otherName(hiddenWords(form, "otherNameLabel", TextRole::Problem))
    , m_title(hiddenWords(form, "changesLabel", TextRole::Body)) {
    for (const ToldCheck& check : toldChecks()) {
        form.check(check.name, check.label);
        form.setVisible(check.name, false);
    }
}

void MessageChanges::show(CitizenId citizen) {
    for (QLabel* label : {m_referral, m_otherName, m_title}) {
        say(label, QString());
    }
    for (const ToldCheck& check : toldChecks()) {
        tickOf(m_form, check)->setChecked(false);
        m_form.setVisible(check.name, false);
    }
    if (const auto known = m_context.workspace.citizens.find(citizen)) {
        showReferral(citizen);
        showDifferences(*known);
    }
}

/// Not when the message goes on with one.
void MessageChanges::showReferral(CitizenId citizen) {
    const QList<IncomingRow> rows = m_context.workspace.incomingReferrals.forCitizen(citizen);
    const auto open = std::find_if(rows.cbegin(), rows.cend(),
                                   [](const IncomingRow& row) { return row.referral.state == IncomingState::Open; });
    if (m_proposal.belongsTo.isValid() || open == rows.cend()) {
        return;
    }
    const QString received = formatDate(open->referral.receivedOn);
    say(m_referral, open->partnerName.isEmpty()
                        ? MessageChangesWords::tr("There is an open referral already, received %1.").arg(received)
                        : MessageChangesWords::tr("There is an open referral already, received %1 from %2.")
                              .arg(received, open->partnerName));
}

void MessageChanges::showDifferences(const Citizen& known) {
    const QList<ToldDifference> differences = differencesOf(m_proposal.message.citizen, known);
    const bool isProtected = isAddressProtectedOn(known, m_context.workspace.clock.today());
    for (const ToldDifference& difference : differences) {
        if (difference.field == ToldField::Name && known.id == m_proposal.certain) {
            say(m_otherName,
                MessageChangesWords::tr("The CPR number is the same, but the message says %1. Make sure that it is "
                                        "the same person.")
                    .arg(difference.told));
        }
        const bool isHidden = isProtected && difference.field == ToldField::Address;
        const QString both =
            isHidden ? MessageChangesWords::tr("In the file: protected. In the message: %1.").arg(difference.told)
            : difference.known.isEmpty()
                ? MessageChangesWords::tr("In the file: nothing. In the message: %1.").arg(difference.told)
                : MessageChangesWords::tr("In the file: %1. In the message: %2.").arg(difference.known, difference.told);
        for (const ToldCheck& check : toldChecks()) {
            if (check.field == difference.field) {
                m_form.setHelp(check.name, both);
                m_form.setVisible(check.name, true);
            }
        }
    }
    if (!differences.isEmpty()) {
        say(m_title, MessageChangesWords::tr("The message does not say the same as the file. Tick what the file is to have."));
    }
}

QList<ToldField> MessageChanges::ticked() const {
    QList<ToldField> fields;
    for (const ToldCheck& check : toldChecks()) {
        const QCheckBox* tick = tickOf(m_form, check);
        if (tick->isChecked() && tick->isVisibleTo(&m_form)) {
            fields.append(check.field);
        }
    }
    return fields;
}

} // namespace brobygger
