// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace brobygger {

/// One message at a time above a page, never in the way: what happened, and how to take it back. It closes
/// itself after a while; an error stays until it is closed or replaced. Screen readers are told at once.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Neutral or green: something was done.
    void tell(const QString& text);
    /// Something was done that can be taken back: `actionLabel` is for example "Fortryd".
    void offer(const QString& text, const QString& actionLabel, std::function<void()> action);
    /// Something to look at; stays a while.
    void warn(const QString& text);
    /// Something went wrong; stays.
    void fail(const QString& text);
    /// Like fail or warn, with something to do about it.
    void ask(Tone tone, const QString& text, const QString& actionLabel, std::function<void()> action);
    void dismiss();

    QString text() const;
    /// How long a message that is no error stays, in milliseconds.
    void setLifetime(int milliseconds) { m_lifetime = milliseconds; }

Q_SIGNALS:
    void shown(const QString& text);
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void present(Tone tone, const QString& text, const QString& actionLabel, std::function<void()> action);
    void retranslate();

    Tone m_tone = Tone::Neutral;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    QTimer m_timer;
    int m_lifetime = 12000;
    std::function<void()> m_run;
};

} // namespace brobygger
