// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "ui/kit/spelling/dictionary.h"

#include <QObject>
#include <QSet>
#include <functional>

class QContextMenuEvent;
class QCoreApplication;
class QPlainTextEdit;

namespace brobygger {

/// Underlines what is spelled wrong in every field of several lines that one writes in, and offers in its menu (right mouse
/// button, menu key) what may have been meant. Nothing happens where no dictionary of the language is installed. A field with
/// the property "prose" set to false is left alone: it holds a template.
class SpellCheck final : public QObject {
    Q_OBJECT
public:
    /// Finds the dictionary of a language; called in a thread of its own.
    using Find = std::function<std::shared_ptr<Dictionary>(const QString& language)>;

    explicit SpellCheck(
        QCoreApplication& application, Find find = [](const QString& language) { return Dictionary::find(language); });

    /// The language that is written in from now on: "da". Its dictionary is looked for once somebody writes.
    void setLanguage(const QString& language) { m_language = language; }
    /// Underlines anew what is wrong in a field.
    void mark(QPlainTextEdit* edit) const;
    /// Words that were let pass may be names: they are forgotten at the lock.
    void forget() { m_accepted.clear(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lookUp();
    void watch(QPlainTextEdit* edit);
    bool isWrong(const QString& word) const;
    bool showMenu(QPlainTextEdit* edit, const QContextMenuEvent& event);

    Find m_find;
    QString m_language;
    QString m_found; ///< the language of the dictionary that was looked for last
    std::shared_ptr<Dictionary> m_dictionary;
    std::unique_ptr<Task> m_finding;
    QSet<QString> m_accepted;
};

} // namespace brobygger
