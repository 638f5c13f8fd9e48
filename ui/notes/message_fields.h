// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/correspondence/short_message_rules.h"
#include "ui/kit/forms/record_fields.h"

#include <QHash>
#include <QObject>

class QLabel;

namespace brobygger {

class SearchField;
class Workspace;

/// The fields of a message, and what telling it rests on while it is written: what no consent covers is said, and asks for a
/// law and a reason.
class MessageFields final : public QObject {
    Q_OBJECT
public:
    MessageFields(Form& form, const Workspace& workspace, const ShortMessage& start);
    ShortMessage entered() const { return m_fields.typed(m_start); }
    /// The fields of how and when it was sent, after the buttons by which it leaves.
    void addSending();
    /// Shows what was begun, when all fields are made.
    void begin();

private:
    void addParty();
    void addAnswered();
    void addKinds();
    void addBasis();
    QStringList kinds() const;
    void showBasis();
    void hint();

    Form& m_form;
    const Workspace& m_workspace;
    ShortMessage m_start;
    RecordFields<ShortMessage> m_fields;
    SearchField* m_with = nullptr;
    QHash<QString, QCheckBox*> m_kinds;
    QStringList m_kindOrder; ///< as the form has them
    QLabel* m_basis = nullptr;
    bool isSent() const { return m_start.direction == MessageDirection::Sent; }
};

} // namespace brobygger
