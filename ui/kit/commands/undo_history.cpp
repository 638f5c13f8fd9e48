// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/commands/undo_history.h"

#include <algorithm>
#include <utility>

namespace brobygger {

UndoHistory::UndoHistory(std::function<QDateTime()> now, QObject* parent)
    : QObject(parent)
    , m_now(std::move(now)) {}

quint64 UndoHistory::remember(const QString& sentence, TakeBack takeBack) {
    prepend({++m_last, sentence, m_about ? m_about() : QString(), m_now(), std::move(takeBack), {}});
    Q_EMIT changed();
    return m_last;
}

void UndoHistory::prepend(UndoStep step) {
    m_steps.prepend(std::move(step));
    if (m_steps.size() > stepsKept) {
        m_steps.removeLast();
        m_lasting.removeIf([oldest = m_steps.last().number](const LastingStep& one) { return one.number < oldest; });
    }
}

void UndoHistory::forget() {
    for (const UndoStep& step : std::exchange(m_steps, {})) {
        Q_EMIT takenBack(step.number); // so that no message offers it
    }
    m_lasting.clear();
    Q_EMIT changed();
}

void UndoHistory::goOnFrom(const DoneBefore& done) {
    qsizetype step = done.steps.size();
    qsizetype lasting = done.lasting.size();
    // Both in the one order in which they were done, the oldest first.
    while (step > 0 || lasting > 0) {
        const bool isStep = lasting == 0 || (step > 0 && done.steps[step - 1].number < done.lasting[lasting - 1].number);
        if (isStep) {
            UndoStep next = done.steps[--step];
            next.number = ++m_last;
            prepend(std::move(next));
        } else {
            m_lasting.prepend({++m_last, done.lasting[--lasting].reason});
        }
    }
    Q_EMIT changed();
}

quint64 UndoHistory::rememberLasting(const QString& reason) {
    // Two notes in a row are said once.
    const quint64 newestStep = m_steps.isEmpty() ? 0 : m_steps.first().number;
    m_lasting.removeIf([&](const LastingStep& step) { return step.number > newestStep && step.reason == reason; });
    m_lasting.prepend({++m_last, reason});
    Q_EMIT changed();
    return m_last;
}

bool UndoHistory::isLasting(quint64 number) const {
    return std::any_of(m_lasting.cbegin(), m_lasting.cend(),
                       [number](const LastingStep& step) { return step.number == number; });
}

Result<QString> UndoHistory::takeBack(quint64 number) {
    for (qsizetype at = 0; at < m_lasting.size(); ++at) {
        if (m_lasting[at].number == number) {
            const LastingStep step = m_lasting.takeAt(at);
            Q_EMIT changed();
            return Error{ErrorKind::Denied, step.reason};
        }
    }
    const auto find = [this, number] {
        return std::find_if(m_steps.begin(), m_steps.end(), [number](const UndoStep& step) { return step.number == number; });
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
    const quint64 lasting = m_lasting.isEmpty() ? 0 : m_lasting.first().number;
    const auto step =
        std::find_if(m_steps.cbegin(), m_steps.cend(), [](const UndoStep& tried) { return tried.refusal.isEmpty(); });
    return std::max(lasting, step == m_steps.cend() ? 0 : step->number);
}

} // namespace brobygger
