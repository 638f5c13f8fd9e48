// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/referrals/answer_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/copying.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>

#include <algorithm>

namespace brobygger {

void AnswerDialog::open(QWidget* parent, PageContext& context, const IncomingRow& row) {
    auto* dialog = new FormDialog(tr("Answer to the referrer"), tr("Note as sent"), parent, 2);
    dialog->setObjectName(QStringLiteral("answerDialog"));
    auto* answer = new AnswerDialog(context, dialog, row, parent);
    dialog->open();
    answer->m_via->setFocus();
}

AnswerDialog::AnswerDialog(PageContext& context, FormDialog* dialog, const IncomingRow& row, QWidget* page)
    : QObject(dialog)
    , m_context(context)
    , m_dialog(dialog)
    , m_referral(row.referral.id)
    , m_page(page) {
    Form* form = dialog->form();
    const QString about =
        row.partnerName.isEmpty() ? row.citizenName : QStringLiteral("%1  ·  %2").arg(row.citizenName, row.partnerName);
    form->addWide(makeLabel(about, TextRole::Muted));
    const auto course = context.workspace.courses.find(row.referral.course);
    const bool isClosed = course && course->state == CourseState::Closed;
    m_kind = form->combo(QStringLiteral("kind"), tr("What it is"),
                         {{tr("Status"), toCode(ReplyKind::Status)}, {tr("Closing note"), toCode(ReplyKind::Closing)}});
    choose(m_kind, toCode(isClosed ? ReplyKind::Closing : ReplyKind::Status));
    m_fileKind = form->combo(QStringLiteral("fileKind"), tr("Kind of message file"));
    m_text = form->text(QStringLiteral("text"), tr("Text"), FieldNeed::Optional, 12);
    m_leftOut = makeLabel(QString(), TextRole::Muted);
    m_leftOut->setObjectName(QStringLiteral("leftOutLabel"));
    m_leftOut->setWordWrap(true);
    form->addWide(m_leftOut);
    auto* ways = new QWidget;
    auto* buttons = new QHBoxLayout(ways);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto* copyButton = makeButton(QStringLiteral("copyAnswerButton"), tr("Copy answer"), ButtonRole::Ordinary);
    auto* fileButton = makeButton(QStringLiteral("writeAnswerButton"), tr("Write a message file…"), ButtonRole::Ordinary);
    for (QPushButton* button : {copyButton, fileButton}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    form->addWide(ways);
    auto* plainly =
        makeLabel(tr("The program writes the answer and does not send it. Send it from your mailbox system and say here how."),
                  TextRole::Muted);
    plainly->setWordWrap(true);
    form->addWide(plainly);
    m_via = form->combo(QStringLiteral("via"), tr("Sent by"),
                        codeChoices(context.workspace, QStringLiteral("channel"), tr("Choose")), FieldNeed::Required);
    m_on = form->date(QStringLiteral("on"), tr("Day"), context.workspace.clock, FieldNeed::Required);
    m_on->setDate(context.workspace.clock.today());
    prepare();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AnswerDialog::prepare);
    connect(m_kind, &QComboBox::activated, this, &AnswerDialog::offerProposal);
    const QString draft = QStringLiteral("referral/answer/") + m_referral.toString();
    dialog->setDraft(
        draftKeeper(context.workspace, draft, row.referral.citizen, [page, &context, row] { open(page, context, row); }));
    connect(copyButton, &QPushButton::clicked, this, &AnswerDialog::copy);
    connect(fileButton, &QPushButton::clicked, this, &AnswerDialog::writeFile);
    dialog->onSave([this]() -> Result<void> {
        const auto answered = m_context.workspace.incomingReferrals.answer(m_referral, m_via->currentData().toString(),
                                                                           m_on->date().value_or(QDate()));
        if (!answered) {
            return answered.error();
        }
        offerUndo(m_page, tr("Taken down that the referrer is answered."), *answered);
        return {};
    });
}

ReplyKind AnswerDialog::kind() const { return replyKindFromCode(m_kind->currentData().toString()); }

void AnswerDialog::prepare() {
    const auto prepared = m_context.workspace.referrerAnswers.prepare(m_referral, kind());
    if (!prepared) {
        m_dialog->messages()->fail(prepared.error().message);
        return;
    }
    const bool isUntouched = m_text->toPlainText() == m_prepared.text;
    m_prepared = *prepared;
    m_prepared.text.replace(QChar::Nbsp, QLatin1Char(' ')); // as the field gives it back
    if (isUntouched) {
        m_text->setPlainText(m_prepared.text);
    }
    offerFileKinds();
    QStringList kinds;
    for (const QString& code : m_prepared.leftOut) {
        kinds << codeWord(m_context.workspace, QStringLiteral("information_kind"), code);
    }
    const QStringList sentences =
        QStringList{tr("Left out: %1.").arg(kinds.join(QStringLiteral(", ")))} + m_prepared.whyLeftOut;
    m_leftOut->setText(sentences.join(QLatin1Char(' ')));
    m_leftOut->setVisible(!kinds.isEmpty());
}

/// What somebody has written stays until they say otherwise.
void AnswerDialog::offerProposal() {
    if (m_text->toPlainText() == m_prepared.text) {
        return;
    }
    m_dialog->messages()->ask(Tone::Amber,
                              tr("What you have written stays. There is another text for “%1”.").arg(m_kind->currentText()),
                              tr("Use the other text"), [this] {
                                  QTextCursor all(m_text->document());
                                  all.select(QTextCursor::Document);
                                  all.insertText(m_prepared.text); // which Ctrl+Z takes back
                                  m_text->setFocus();
                              });
}

bool AnswerDialog::keep(const Result<AnswerFile>& file, const QString& path, const QString& told) {
    const Result<void> kept = file ? m_context.workspace.referrerAnswers.keep(*file, path) : Result<void>(file.error());
    if (!kept) {
        m_dialog->messages()->fail(kept.error().message);
        return false;
    }
    m_dialog->messages()->tell(told);
    return true;
}

void AnswerDialog::copy() {
    const auto file =
        m_context.workspace.referrerAnswers.make(m_referral, kind(), AnswerFormat::Text, false, m_text->toPlainText());
    if (keep(file, {}, tr("The answer is copied. Paste it into your mailbox system."))) {
        copyPersonal(file->answer.text);
        m_via->setFocus();
    }
}

QList<AnswerDialog::FileKind> AnswerDialog::fileKinds() const {
    QList<FileKind> kinds{{AnswerFormat::Xdis91, QStringLiteral("xml"), tr("MedCom letter (XDIS91)")},
                          {AnswerFormat::Xdis15, QStringLiteral("xml"), tr("MedCom closing note (XDIS15)")},
                          {AnswerFormat::CareCommunication, QStringLiteral("json"), tr("FHIR CareCommunication (JSON)")},
                          {AnswerFormat::CareCommunication, QStringLiteral("xml"), tr("FHIR CareCommunication (XML)")},
                          {AnswerFormat::Text, QStringLiteral("txt"), tr("Text file")}};
    // The format the referral came in stands first.
    std::stable_partition(kinds.begin(), kinds.end(), [this](const FileKind& kind) { return kind.format == m_prepared.usual; });
    return kinds;
}

/// One that somebody has chosen stays; else it is the usual one.
void AnswerDialog::offerFileKinds() {
    const bool isUsual = m_fileKind->currentIndex() <= 0;
    QList<Choice> choices;
    for (const FileKind& kind : fileKinds()) {
        choices.append({kind.name, kind.name});
    }
    setChoices(m_fileKind, choices);
    if (isUsual) {
        m_fileKind->setCurrentIndex(0);
    }
}

void AnswerDialog::writeFile() {
    const FileKind fileKind = fileKinds().value(m_fileKind->currentIndex());
    const bool isXml = fileKind.ending == QLatin1String("xml");
    const auto file =
        m_context.workspace.referrerAnswers.make(m_referral, kind(), fileKind.format, isXml, m_text->toPlainText());
    if (!file) {
        m_dialog->messages()->fail(file.error().message);
        return;
    }
    m_context.ask.saveFile(
        m_dialog, tr("Write a message file"), QStringLiteral("svar.") + fileKind.ending, QStringLiteral("*.") + fileKind.ending,
        [this, made = *file](const QString& path) {
            keep(made, path, tr("The message file is written. It is not sent, and it lies unencrypted where you put it."));
        });
}

} // namespace brobygger
