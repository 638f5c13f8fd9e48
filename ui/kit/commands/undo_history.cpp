// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/commands/undo_history.h"

#include <algorithm>

namespace brobygger {

UndoHistory::UndoHistory(std::function<QDateTime()> now, QObject* parent)
    : QObject(parent)
    , m_now(std::move(now)) {}

quint64 UndoHistory::remember(const QString& sentence, TakeBack takeBack) {
    m_steps.prepend({++m_last, sentence, m_about ? m_about() : QString(), m_now(), std::move(takeBack), {}});
    if (m_steps.size() > stepsKept) {
        m_steps.removeLast();
    }
    Q_EMIT changed();
    return m_last;
}

Result<QString> UndoHistory::takeBack(quint64 number) {
    const auto find = [this, number] {
        return std::find_if(m_steps.begin(), m_steps.end(),
                            [number](const UndoStep& step) { return step.number == number; });
    };
    auto step = find();
    if (step == m_steps.end()) {
        return Error{ErrorKind::NotFound, tr("This has been taken back already.")};
    }
    const QString sentence = step->sentence;
    const TakeBack run = step->takeBack;
    const Result<QString> done = run();
    step = find(); // taking back may itself be remembered
    if (step == m_steps.end()) {
        return done;
    }
    if (!done) {
        step->refusal = done.error().message;
        Q_EMIT changed();
        return done;
    }
    m_steps.erase(step);
    for (UndoStep& other : m_steps) {
        other.refusal.clear();
    }
    Q_EMIT changed();
    Q_EMIT takenBack(number);
    return done->isEmpty() ? tr("Taken back: %1").arg(sentence) : *done;
}

quint64 UndoHistory::newest() const {
    for (const UndoStep& step : m_steps) {
        if (step.refusal.isEmpty()) {
            return step.number;
        }
    }
    return 0;
}

} // namespace brobygger
