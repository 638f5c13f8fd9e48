// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/messages.h"
#include "ui/shell/slice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace brobygger {

class DateField;
class DuplicatesPanel;
class Form;
class MessageBar;
class PersonNumberField;
class PhoneField;

/// One received message: what must be known first above, what it says on the left; on the right the person it seems to be
/// about, with look-alikes and why, and the referral it becomes. Ctrl+Return accepts. Which files there are and what follows is
/// MessageImport's work.
class MessageImportDialog final : public QDialog {
    Q_OBJECT
public:
    MessageImportDialog(PageContext& context, QByteArray bytes, MessageProposal proposal, QWidget* parent);

Q_SIGNALS:
    void received(const brobygger::AcceptedMessage& accepted);

private:
    QWidget* makeMessage();
    QWidget* firstToFill() const;
    void addDeath(Form& form);
    void tellFirst(CitizenId citizen);
    void addPerson(Form& form);
    void addReferral(Form& form);
    void usePerson(CitizenId citizen);
    void useNewPerson();
    void lookForDuplicates();
    Citizen typedPerson() const;
    void submit();

    PageContext& m_context;
    QByteArray m_bytes;
    MessageProposal m_proposal;
    CitizenId m_citizen;

    MessageBar* m_messages;
    QLabel* m_notice; ///< death and address protection, above everything
    Form* m_form;
    QPushButton* m_save;
    QCheckBox* m_notesDeath = nullptr;
    DateField* m_diedOn = nullptr;
    QLabel* m_chosen = nullptr;
    QPushButton* m_other = nullptr;
    DuplicatesPanel* m_duplicates = nullptr;
    QLineEdit* m_givenName = nullptr;
    QLineEdit* m_surname = nullptr;
    DateField* m_birthDate = nullptr;
    PersonNumberField* m_number = nullptr;
    PhoneField* m_phone = nullptr;
    QComboBox* m_source = nullptr;
    QPlainTextEdit* m_reason = nullptr;
};

} // namespace brobygger
