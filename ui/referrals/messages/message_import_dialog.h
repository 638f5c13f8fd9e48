// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/message_reader.h"
#include "core/messages/messages.h"
#include "ui/shell/slice.h"

#include <QDialog>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace brobygger {

class DateField;
class Form;
class FormDraft;
class MessageBar;
class MessageChanges;
class MessagePerson;

/// One received message: what must be known first above, what it says on the left; on the right the person it seems to be
/// about, with look-alikes and why or with what the file has otherwise, and the referral it becomes. Ctrl+Return accepts; put
/// aside, it keeps what was typed as a draft. Which files there are and what follows is MessageImport's work.
class MessageImportDialog final : public QDialog {
    Q_OBJECT
public:
    /// `path` is where the message was read.
    MessageImportDialog(PageContext& context, const QString& path, ReadMessage read, MessageProposal proposal, QWidget* parent);
    ~MessageImportDialog() override;

    /// Says in the title which of how many it is; nothing of one alone.
    void setPlace(int number, int of);
    void reject() override;

Q_SIGNALS:
    void received(const brobygger::AcceptedMessage& accepted);
    void putAside(bool isDraft);

private:
    void addWhatFor();
    QWidget* makeMessage();
    void layOut();
    void keepDrafts(const QString& path);
    QWidget* firstToFill() const;
    void addWords(const QString& words, const char* name);
    void addDeath();
    void addReferral();
    void tellFirst(CitizenId citizen);
    MessageDecision decision() const;
    void submit();
    void abandon();

    PageContext& m_context;
    ReadMessage m_read;
    MessageProposal m_proposal;

    MessageBar* m_messages;
    QLabel* m_notice; ///< death and address protection, above everything
    Form* m_form;
    QPushButton* m_save;
    FormDraft* m_draft = nullptr;
    QCheckBox* m_notesDeath = nullptr;
    DateField* m_diedOn = nullptr;
    MessagePerson* m_person = nullptr;         ///< of a new referral
    std::unique_ptr<MessageChanges> m_changes; ///< of somebody in the file
    QComboBox* m_source = nullptr;
    QPlainTextEdit* m_reason = nullptr;
};

} // namespace brobygger
