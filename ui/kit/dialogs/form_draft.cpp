// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialogs/form_draft.h"

#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/undo_history.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/forms/form_values.h"
#include "ui/kit/page.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextDocument>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace brobygger {

namespace {
constexpr int keepAfter = 1000; // milliseconds from the first key typed since the last time
constexpr int tryAgainAfter = 5000;

/// Whether something that was typed has been taken back with Ctrl+Z and could be written again.
bool hasTakenBack(const QWidget& form) {
    const QList<QLineEdit*> lines = form.findChildren<QLineEdit*>();
    const QList<QPlainTextEdit*> texts = form.findChildren<QPlainTextEdit*>();
    return std::any_of(lines.cbegin(), lines.cend(), [](const QLineEdit* line) { return line->isRedoAvailable(); }) ||
           std::any_of(texts.cbegin(), texts.cend(),
                       [](const QPlainTextEdit* text) { return text->document()->isRedoAvailable(); });
}
} // namespace

FormDraft::FormDraft(Form& form, MessageBar& messages, QObject* parent, BesideFields beside)
    : QObject(parent)
    , m_form(form)
    , m_messages(messages)
    , m_beside(std::move(beside))
    , m_keepSoon(new QTimer(this)) {
    m_keepSoon->setSingleShot(true);
    connect(m_keepSoon, &QTimer::timeout, this, &FormDraft::keepAndTell);
}

QString FormDraft::values() const {
    if (!m_beside.read) {
        return formValues(m_form);
    }
    QJsonObject all = QJsonDocument::fromJson(formValues(m_form).toUtf8()).object();
    const QJsonObject beside = QJsonDocument::fromJson(m_beside.read().toUtf8()).object();
    for (auto value = beside.begin(); value != beside.end(); ++value) {
        all.insert(value.key(), value.value());
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void FormDraft::setValues(const QString& values) {
    setFormValues(m_form, values);
    if (m_beside.write) {
        m_beside.write(values);
    }
}

void FormDraft::setKeeper(DraftKeeper keeper) {
    m_keeper = std::move(keeper);
    m_untouched = values();
    if (const auto kept = m_keeper.find()) {
        setValues(*kept);
        m_messages.ask(Tone::Amber, tr("You had begun to write this. It is here again as you left it."), tr("Begin anew"),
                       [this] { beginAnew(); });
    }
    m_typed = values();
    onFormEdited(m_form, this, [this] { edited(); });
}

void FormDraft::edited() {
    if (!hasTakenBack(m_form)) {
        m_typed = values();
    }
    // Not begun again by every key: who types without a pause is not kept waiting either.
    if (m_keeper.keep && !m_keepSoon->isActive()) {
        m_keepSoon->start(keepAfter);
    }
}

void FormDraft::beginAnew() {
    m_form.clearProblems(); // they were about what goes now
    setValues(m_untouched);
    m_typed = m_untouched;
    keepAndTell();
    if (QWidget* first = m_form.firstField()) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

/// Only what was changed: the rest of the record may be another when the draft is opened again.
QString FormDraft::toKeep() const {
    if (!m_keeper.keep) {
        return {};
    }
    const QString now = values();
    if (now != m_untouched) {
        return changedValues(now, m_untouched);
    }
    return hasTakenBack(m_form) && m_typed != m_untouched ? changedValues(m_typed, m_untouched) : QString();
}

Result<void> FormDraft::keep() { return m_keeper.keep ? m_keeper.keep(toKeep()) : Result<void>(); }

void FormDraft::keepAndTell() {
    const Result<void> kept = keep();
    if (!kept) {
        if (!std::exchange(m_isUnkept, true)) {
            m_messages.fail(tr("What you write cannot be kept as a draft for now: %1 It stays here in the form.")
                                .arg(kept.error().message));
        }
        m_keepSoon->start(tryAgainAfter);
    } else if (std::exchange(m_isUnkept, false)) {
        m_messages.tell(tr("What you write is kept as a draft again."));
    }
}

void FormDraft::leave() {
    (void)keep(); // what the file does not take is remembered by who keeps the drafts
    stop();
}

void FormDraft::discard() {
    if (m_keeper.keep) {
        (void)m_keeper.keep(QString());
    }
    stop();
}

bool FormDraft::keepOrAsk(std::function<void()> closeWithout) {
    const Result<void> kept = keep();
    if (!kept) {
        m_messages.ask(Tone::Red,
                       tr("What you wrote cannot be kept as a draft: %1 It stays open here.").arg(kept.error().message),
                       tr("Close without keeping it"), std::move(closeWithout));
    }
    return static_cast<bool>(kept);
}

void FormDraft::offerBack(QWidget* inside, const std::function<void()>& reopen) {
    const MessageHolder* holder = messageHolderOf(inside);
    if (!holder) {
        return;
    }
    if (!reopen) {
        rememberKept(*holder);
        holder->messages()->tell(tr("What you wrote is kept as a draft. It is there when you open the form again."));
        return;
    }
    offerBack(inside, tr("What you wrote is kept as a draft."), reopen);
}

void FormDraft::offerBack(QWidget* inside, const QString& sentence, const std::function<void()>& reopen) {
    const MessageHolder* holder = messageHolderOf(inside);
    if (!holder) {
        return;
    }
    MessageBar* page = holder->messages();
    UndoHistory& history = holder->undoHistory();
    const quint64 step = rememberKept(*holder);
    page->offer(sentence, tr("Undo"), [page, &history, step, inside = QPointer(inside), reopen] {
        (void)history.takeBack(step); // it is being gone on with
        if (inside) {
            reopen();
        } else {
            page->tell(tr("The draft is under Ctrl+K, “Drafts”."));
        }
    });
}

/// When the offer has gone, Ctrl+Z still means what was written last, and nothing older is taken back unseen.
quint64 FormDraft::rememberKept(const MessageHolder& holder) {
    return holder.undoHistory().rememberLasting(tr("What you wrote last was kept as a draft: Ctrl+K, “Drafts”."));
}

} // namespace brobygger
