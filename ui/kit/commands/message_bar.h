// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/look/theme.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <utility>

class QLabel;
class QPushButton;
class QToolButton;

namespace brobygger {

/// One message at a time: what happened, and how to take it back. Over a page it is a toast at the bottom that moves nothing.
/// Its place is chosen when it is shown, so that it covers as little as it can: not the page's main button, nothing that can be
/// pressed or is being written in, then not the chosen row, and as few words and rows as can be, at the bottom rather than in
/// the middle. From then on it stays where it is, unless more of what is in use comes to lie under it, and under the pointer it
/// stays in any case. In a dialog it takes its place in the layout, so that it covers no field. It closes itself after a while,
/// but not under the pointer or with the focus in it, and when another page or tab is opened, unless it offers something to do;
/// an error stays until it is closed or replaced. Screen readers are told politely. Escape closes it, and the focus returns to
/// where it was.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Makes it a toast over the bottom of this widget, which owns it from now on.
    void floatOver(QWidget* host);

    /// Neutral or green: something was done.
    void tell(const QString& text);
    /// Something was done that can be taken back: `actionLabel` is for example "Fortryd".
    void offer(const QString& text, const QString& actionLabel, std::function<void()> action);
    /// Whether the offer that is shown is no step of the undo history, so that Ctrl+Z means it.
    bool offersItself() const { return m_isOffer && m_step == 0 && !isHidden(); }
    /// Takes the offer that is shown, as its button does.
    void takeOffer() { runAndDismiss(m_run); }
    /// Says which step of the undo history the offer that is shown takes back.
    void setStep(quint64 step) { m_step = step; }
    /// Closes when it offers this step: it has been taken back elsewhere.
    void withdraw(quint64 step);
    /// Beside the button of what is shown, what one may want to do next: "Skriv brev". Goes with the message.
    void addNext(const QString& label, std::function<void()> next);
    /// Something to look at; stays a while.
    void warn(const QString& text);
    /// Something went wrong; stays.
    void fail(const QString& text);
    /// Like fail or warn, with something to do about it.
    void ask(Tone tone, const QString& text, const QString& actionLabel, std::function<void()> action);
    void dismiss();
    /// Puts the focus on its button, or on its cross when it has none; false when nothing is shown.
    bool takeFocus();

    QString text() const;
    /// How long a message that is no error stays, in milliseconds.
    void setLifetime(int milliseconds) { m_lifetime = milliseconds; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void shown(const QString& text);
    /// Right after shown.
    void offered();
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void present(Tone tone, const QString& text, const QString& actionLabel, std::function<void()> action);
    void runAndDismiss(std::function<void()>& what);
    void place();
    void giveWay();
    /// Another page or tab is in front.
    void leavePage();
    int lifetimeOf(const QString& text) const;
    void retranslate();

    /// Pixels of buttons and fields under it; the main button weighs most.
    using Needed = std::pair<qint64, qint64>;

    QPointer<QWidget> m_host; ///< what it floats over; nothing in a layout
    QPointer<QWidget> m_returnTo;
    Tone m_tone = Tone::Neutral;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_next;
    QToolButton* m_close;
    Needed m_under;                   ///< where it stands
    bool m_isNew = false;             ///< told since the program came back from the last event
    bool m_isOverAnotherPage = false; ///< and has yet to find its place there
    QTimer m_timer;
    QTimer m_givingWay; ///< once for all controls that moved at the same time
    int m_lifetime = 6000;
    std::function<void()> m_run;
    std::function<void()> m_runNext;
    bool m_isOffer = false;
    quint64 m_step = 0; ///< which it offers to take back, 0: none
};

} // namespace brobygger
