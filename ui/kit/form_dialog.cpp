// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/form_dialog.h"

#include "ui/kit/form_values.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/scrolling.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

namespace brobygger {

namespace {
constexpr int pauseInTyping = 600; // milliseconds
}

FormDialog::FormDialog(const QString& title, const QString& saveLabel, QWidget* parent, int columns)
    : QDialog(parent)
    , m_form(new Form(columns))
    , m_messages(new MessageBar)
    , m_save(makeButton(QStringLiteral("saveButton"), saveLabel, ButtonRole::Primary)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setAccessibleName(title);
    m_save->setAccessibleName(saveLabel);
    auto* cancel = makeButton(QStringLiteral("cancelButton"), tr("Cancel"), ButtonRole::Ordinary);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(scrolling(m_form), 1);
    layout->addWidget(m_messages); // below, where it moves no field
    layout->addLayout(buttons);
    resize(columns > 1 ? 720 : 480, 560);

    connect(m_save, &QPushButton::clicked, this, &FormDialog::submit);
    connect(cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
            &FormDialog::submit);
}

void FormDialog::setDraft(DraftKeeper keeper) {
    m_draft = std::move(keeper);
    m_untouched = formValues(*m_form);
    if (const auto kept = m_draft.find()) {
        setFormValues(*m_form, *kept);
        m_messages->warn(tr("You had begun to write this. It is here again as you left it."));
    }
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(pauseInTyping);
    connect(pause, &QTimer::timeout, this, &FormDialog::keepDraft);
    onFormEdited(*m_form, pause, [pause] { pause->start(); });
}

void FormDialog::keepDraft() {
    if (!m_draft.keep) {
        return;
    }
    const QString values = formValues(*m_form);
    m_draft.keep(values == m_untouched ? QString() : values);
}

void FormDialog::leave() {
    keepDraft();
    // What happens to the fields from here on is no longer somebody typing.
    m_draft = {};
    hide();
}

void FormDialog::discardDraft() {
    if (m_draft.keep) {
        m_draft.keep(QString());
    }
    m_draft = {};
}

void FormDialog::submit() {
    m_form->clearProblems();
    m_messages->dismiss();
    const Result<void> saved = m_onSave ? m_onSave() : Result<void>();
    if (saved) {
        discardDraft();
        accept();
        return;
    }
    const Problems elsewhere = m_form->showProblems(saved.error().problems);
    if (saved.error().problems.isEmpty()) {
        m_messages->fail(saved.error().message);
    } else if (elsewhere.hasErrors()) {
        m_messages->fail(invalid(elsewhere).message);
    }
}

void FormDialog::reject() {
    discardDraft();
    QDialog::reject();
}

} // namespace brobygger
