// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/messages.h"

#include <QObject>

class QLabel;
class QLineEdit;
class QPushButton;
class QWidget;

namespace brobygger {

class DateField;
class DuplicatesPanel;
class Form;
class PersonNumberField;
class PhoneField;
struct PageContext;

/// Whom a received message is about: somebody in the file, or somebody new with the look-alikes in the file below.
class MessagePerson final : public QObject {
    Q_OBJECT
public:
    /// Puts its fields into the form, as the message tells of the person. Begins with somebody new.
    MessagePerson(PageContext& context, const MessageProposal& proposal, Form& form, QObject* parent);

    /// Somebody in the file; invalid for somebody new.
    CitizenId citizen() const { return m_citizen; }
    Citizen typed() const;
    /// Somebody in the file, or with an invalid id somebody new.
    void use(CitizenId citizen);
    /// The field one begins in; nothing for somebody in the file.
    QWidget* firstField() const;

Q_SIGNALS:
    /// Another person was chosen.
    void changed(brobygger::CitizenId citizen);

private:
    void addFields();
    void lookForDuplicates();

    PageContext& m_context;
    const MessageProposal& m_proposal;
    Form& m_form;
    CitizenId m_citizen;
    QLabel* m_chosen;
    QPushButton* m_other;
    QLineEdit* m_givenName;
    QLineEdit* m_surname;
    DateField* m_birthDate;
    PersonNumberField* m_number;
    PhoneField* m_phone;
    DuplicatesPanel* m_duplicates;
};

/// What a message tells of a known citizen otherwise than the file, each with a tick to take it over, none of them set
/// beforehand; that the name is another though the CPR number is the same; and that there is an open referral already.
class MessageChanges final {
public:
    /// Puts its place into the form, where it shows nothing yet.
    MessageChanges(PageContext& context, const MessageProposal& proposal, Form& form);

    /// Shows it for this citizen, with no tick set; nothing for somebody who is not in the file.
    void show(CitizenId citizen);
    QList<ToldField> ticked() const;

private:
    void showReferral(CitizenId citizen);
    void showDifferences(const Citizen& known);

    PageContext& m_context;
    const MessageProposal& m_proposal;
    Form& m_form;
    QLabel* m_referral;
    QLabel* m_otherName;
    QLabel* m_title;
};

} // namespace brobygger
