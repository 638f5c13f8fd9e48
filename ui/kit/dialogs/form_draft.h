// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <functional>
#include <optional>

class QTimer;
class QWidget;

namespace brobygger {

class Form;
class MessageBar;
class MessageHolder;

/// Where a half-filled form is kept while it is not saved: over a lock, a crash or a closed window. The page gives it;
/// ui knows no drafts table.
struct DraftKeeper {
    std::function<std::optional<QString>()> find;
    std::function<Result<void>(const QString&)> keep; ///< an empty text discards
    std::function<void()> reopen = {};                ///< opens the same form again
};

/// What belongs to a draft besides the fields of its form, as values by their names in JSON like formValues.
struct BesideFields {
    std::function<QString()> read;
    std::function<void(const QString&)> write; ///< of some or all of them
};

/// Keeps what is typed into a form as a draft, a moment after it was begun, and puts a kept draft back into it. A text that
/// Ctrl+Z has taken back is kept as it was: it could still be written again. A draft that cannot be kept is told once and tried
/// again. It follows nothing until setKeeper.
class FormDraft final : public QObject {
    Q_OBJECT
public:
    FormDraft(Form& form, MessageBar& messages, QObject* parent, BesideFields beside = {});

    /// Call when all fields are made and filled: puts a kept draft into them.
    void setKeeper(DraftKeeper keeper);
    /// Something that belongs to it was changed.
    void edited();
    /// Whether there is something to be kept.
    bool isEdited() const { return !toKeep().isEmpty(); }
    Result<void> keep();
    /// Keeps it, also what was typed a moment ago, and follows no more: for the lock, which closes without a question.
    void leave();
    void discard();
    /// Keeps it before its form or letter closes; whether that may close. When it cannot be kept, the form says so and offers
    /// `closeWithout`.
    bool keepOrAsk(std::function<void()> closeWithout);
    /// What happens to the fields from here on is no longer somebody typing.
    void stop() { m_keeper = {}; }
    /// Says on the page around `inside` that it is kept, and offers to open the form again.
    static void offerBack(QWidget* inside, const std::function<void()>& reopen);
    /// The same in words of its own. Where `inside` is gone by then, it says where the drafts are.
    static void offerBack(QWidget* inside, const QString& sentence, const std::function<void()>& reopen);
    const DraftKeeper& keeper() const { return m_keeper; }

private:
    static quint64 rememberKept(const MessageHolder& holder);
    QString values() const;
    void setValues(const QString& values);
    QString toKeep() const;
    /// Keeps it, and says when that does not or does not any more succeed.
    void keepAndTell();
    void beginAnew();

    Form& m_form;
    MessageBar& m_messages;
    BesideFields m_beside;
    DraftKeeper m_keeper;
    QTimer* m_keepSoon;
    bool m_isUnkept = false; ///< what is typed stands nowhere but in the form
    QString m_untouched;     ///< the values before anybody typed
    QString m_typed;         ///< the values before Ctrl+Z took anything back
};

} // namespace brobygger
