// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/spelling/spell_check.h"

#include "ui/kit/look/theme.h"
#include "ui/kit/spelling/prose.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextBlock>
#include <QTimer>
#include <chrono>

namespace brobygger {

using namespace std::chrono_literals;

namespace {
constexpr auto pauseOfWriting = 400ms;
constexpr qsizetype longestText = 50'000; // beyond it typing would wait for the dictionary
constexpr auto watchedName = "spelling";

bool isProse(const QPlainTextEdit& edit) {
    const QVariant prose = edit.property("prose");
    return !edit.isReadOnly() && (!prose.isValid() || prose.toBool());
}

/// The field an event is about, by itself or by its inner widget.
QPlainTextEdit* fieldOf(QObject* watched) {
    if (auto* edit = qobject_cast<QPlainTextEdit*>(watched)) {
        return edit;
    }
    auto* edit = qobject_cast<QPlainTextEdit*>(watched->parent());
    return edit && edit->viewport() == watched ? edit : nullptr;
}

QTextEdit::ExtraSelection underlined(const QPlainTextEdit& edit, WordAt at) {
    QTextEdit::ExtraSelection wrong;
    wrong.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wrong.format.setUnderlineColor(colours(&edit).red.text);
    wrong.cursor = QTextCursor(edit.document());
    wrong.cursor.setPosition(static_cast<int>(at.from));
    wrong.cursor.setPosition(static_cast<int>(at.from + at.length), QTextCursor::KeepAnchor);
    return wrong;
}

/// The word a position stands in or right behind; none: of no length.
WordAt wordAt(const QString& text, qsizetype position) {
    for (const WordAt& word : wordsOf(text)) {
        if (word.from <= position && position <= word.from + word.length) {
            return word;
        }
    }
    return {};
}
} // namespace

SpellCheck::SpellCheck(QCoreApplication& application, Find find)
    : m_find(std::move(find)) {
    application.installEventFilter(this);
}

bool SpellCheck::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        if (auto* edit = qobject_cast<QPlainTextEdit*>(watched); edit && isProse(*edit)) {
            lookUp();
            watch(edit);
        }
    } else if (event->type() == QEvent::ContextMenu) {
        if (QPlainTextEdit* edit = fieldOf(watched); edit && isProse(*edit)) {
            return showMenu(edit, *static_cast<QContextMenuEvent*>(event));
        }
    }
    return false;
}

void SpellCheck::lookUp() {
    if (m_found == m_language) {
        return;
    }
    m_found = m_language;
    m_dictionary.reset();
    m_finding = Task::start<std::shared_ptr<Dictionary>>(
        [find = m_find, language = m_language](Progress&) -> Result<std::shared_ptr<Dictionary>> { return find(language); },
        [this](const Result<std::shared_ptr<Dictionary>>& found) {
            m_dictionary = found ? *found : nullptr;
            if (auto* edit = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()); edit && isProse(*edit)) {
                mark(edit);
            }
        });
}

void SpellCheck::watch(QPlainTextEdit* edit) {
    if (!edit->findChild<QTimer*>(QLatin1String(watchedName), Qt::FindDirectChildrenOnly)) {
        auto* pause = new QTimer(edit);
        pause->setObjectName(QLatin1String(watchedName));
        pause->setSingleShot(true);
        pause->setInterval(pauseOfWriting);
        connect(pause, &QTimer::timeout, this, [this, edit] { mark(edit); });
        connect(edit, &QPlainTextEdit::textChanged, pause, qOverload<>(&QTimer::start));
    }
    mark(edit);
}

bool SpellCheck::isWrong(const QString& word) const {
    return m_dictionary && !m_accepted.contains(word) && !m_dictionary->knows(word);
}

void SpellCheck::mark(QPlainTextEdit* edit) const {
    QList<QTextEdit::ExtraSelection> wrong;
    const QString text = edit->toPlainText();
    if (m_dictionary && text.size() <= longestText) {
        const qsizetype writing = edit->hasFocus() ? edit->textCursor().position() : -1;
        for (const WordAt& word : wordsOf(text)) {
            const bool isBeingWritten = word.from + word.length == writing;
            if (!isBeingWritten && isWrong(text.sliced(word.from, word.length))) {
                wrong.append(underlined(*edit, word));
            }
        }
    }
    edit->setExtraSelections(wrong);
}

bool SpellCheck::showMenu(QPlainTextEdit* edit, const QContextMenuEvent& event) {
    const bool isByKey = event.reason() == QContextMenuEvent::Keyboard;
    const QPoint place = edit->viewport()->mapFromGlobal(event.globalPos());
    const QTextCursor cursor = isByKey ? edit->textCursor() : edit->cursorForPosition(place);
    const QString text = edit->toPlainText();
    const WordAt at = text.size() <= longestText ? wordAt(text, cursor.position()) : WordAt();
    const QString word = text.sliced(at.from, at.length);
    if (word.isEmpty() || !isWrong(word)) {
        return false;
    }
    QMenu* menu = edit->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Spelling of “%1”").arg(word));
    QAction* first = menu->actions().value(0);
    const QStringList suggestions = m_dictionary->suggestions(word);
    for (const QString& suggestion : suggestions) {
        auto* better = new QAction(suggestion, menu);
        connect(better, &QAction::triggered, edit, [edit, at, suggestion] {
            QTextCursor there = underlined(*edit, at).cursor;
            there.insertText(suggestion);
        });
        menu->insertAction(first, better);
    }
    if (suggestions.isEmpty()) {
        auto* none = new QAction(tr("No suggestion"), menu);
        none->setEnabled(false);
        menu->insertAction(first, none);
    }
    auto* accept = new QAction(tr("Let “%1” pass").arg(word), menu);
    connect(accept, &QAction::triggered, this, [this, word, edit = QPointer<QPlainTextEdit>(edit)] {
        m_accepted.insert(word);
        if (edit) {
            mark(edit);
        }
    });
    menu->insertAction(first, accept);
    menu->insertSeparator(first);
    menu->popup(isByKey ? edit->viewport()->mapToGlobal(edit->cursorRect().bottomLeft()) : event.globalPos());
    return true;
}

} // namespace brobygger
