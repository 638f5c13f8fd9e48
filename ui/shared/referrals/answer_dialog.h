// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/referrer_answers.h"

#include <QObject>
#include <QPointer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QWidget;

namespace brobygger {

class DateField;
class FormDialog;
struct IncomingRow;
struct PageContext;

/// The answer to a referrer: a text prepared from the course, to be edited and copied into the mailbox system or written as a
/// message file, and on which day and by which way it was sent. It says plainly that the program sends nothing.
class AnswerDialog final : public QObject {
    Q_OBJECT
public:
    static void open(QWidget* parent, PageContext& context, const IncomingRow& row);

private:
    AnswerDialog(PageContext& context, FormDialog* dialog, const IncomingRow& row, QWidget* page);

    /// Reads what the chosen kind of answer would say; a text that nobody has touched becomes that.
    void prepare();
    void offerProposal();
    void copy();
    struct FileKind {
        AnswerFormat format;
        QString ending;
        QString name;
    };
    /// The usual one, by which the referral came, first.
    QList<FileKind> fileKinds() const;
    void offerFileKinds();
    void writeFile();
    ReplyKind kind() const;
    bool keep(const Result<AnswerFile>& file, const QString& path, const QString& told);

    PageContext& m_context;
    FormDialog* m_dialog;
    IncomingReferralId m_referral;
    QPointer<QWidget> m_page;
    PreparedAnswer m_prepared;
    QComboBox* m_kind;
    QComboBox* m_fileKind;
    QPlainTextEdit* m_text;
    QLabel* m_leftOut;
    QComboBox* m_via;
    DateField* m_on;
};

} // namespace brobygger
