// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <functional>
#include <utility>

namespace brobygger {

class MessageBar;

/// How to take something back; it answers what became of it, or nothing when that needs no words of its own.
using TakeBack = std::function<Result<QString>()>;

/// Something that was done and can be taken back.
struct UndoStep {
    quint64 number = 0;
    QString sentence; ///< as it was told when it was done
    QString about;    ///< whom it is about; empty: nobody, or several
    QDateTime doneAt; ///< local wall time
    TakeBack takeBack;
    QString refusal; ///< why it could not be taken back when that was tried, otherwise empty
};

/// Something that was done and cannot be taken back.
struct LastingStep {
    quint64 number = 0;
    QString reason; ///< why not, and what to do instead
};

/// What was done in one view of the unlocked file, for another to go on from; newest first.
struct DoneBefore {
    QList<UndoStep> steps;
    QList<LastingStep> lasting;
};

/// The last things that can be taken back, for Ctrl+Z and for the list. A view of the unlocked file has its own, and the next
/// one goes on from it: the steps live from unlock to lock, so they may lead to the file, but to no widget that can be gone.
///
/// What cannot be taken back, such as a note, has its place in the order too: whoever presses Ctrl+Z means the last thing they
/// did, so nothing older may be taken back unseen. The first Ctrl+Z that comes to it says the reason and changes nothing; the
/// next goes on to the step before. The list shows only what can be taken back.
class UndoHistory final : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype stepsKept = 20;

    /// `now` is the local wall time.
    explicit UndoHistory(std::function<QDateTime()> now, QObject* parent = nullptr);

    /// How to tell whom the step being remembered is about; it may answer nothing.
    void setAbout(std::function<QString()> about) { m_about = std::move(about); }
    /// How to find the messages of the page in front.
    void setInFront(std::function<MessageBar*()> inFront) { m_inFront = std::move(inFront); }
    /// Nothing where there are no pages.
    MessageBar* messagesInFront() const { return m_inFront ? m_inFront() : nullptr; }
    /// Returns the number to take it back by. The oldest step gives way when there are too many.
    quint64 remember(const QString& sentence, TakeBack takeBack);
    /// Something was done that cannot be taken back; the reason is said once when it would be its turn. Returns its number.
    quint64 rememberLasting(const QString& reason);
    /// Goes on from what was done in another view, which counts as newer than what is here already.
    void goOnFrom(const DoneBefore& done);
    /// Nothing can be taken back any more: what the steps hold is to be gone, or leads to where nothing is any more.
    void forget();
    DoneBefore done() const { return {m_steps, m_lasting}; }
    /// Whether this is the number of something that cannot be taken back.
    bool isLasting(quint64 number) const;
    /// Takes a step back and says what became of it. A refused one stays, with the reason; it may be possible again when
    /// what was done after it has been taken back. NotFound when it is not there any more. What cannot be taken back answers
    /// Denied with its reason, and is then forgotten.
    Result<QString> takeBack(quint64 number);
    /// The newest step that nobody has tried in vain, or what cannot be taken back when that is newer; 0 when there is none.
    quint64 newest() const;
    /// The number of what was remembered last, whether it is still there or not.
    quint64 lastRemembered() const { return m_last; }
    /// Newest first.
    const QList<UndoStep>& steps() const { return m_steps; }

Q_SIGNALS:
    void changed();
    void takenBack(quint64 number);

private:
    void prepend(UndoStep step);

    std::function<QDateTime()> m_now;
    std::function<QString()> m_about;
    std::function<MessageBar*()> m_inFront;
    QList<UndoStep> m_steps;
    QList<LastingStep> m_lasting; ///< newest first
    quint64 m_last = 0;
};

} // namespace brobygger
