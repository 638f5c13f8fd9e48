// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/message_bar.h"

#include "ui/kit/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <utility>

namespace brobygger {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(makeLabel(QString(), TextRole::Body))
    , m_action(makeButton(QStringLiteral("messageActionButton"), QString(), ButtonRole::Ordinary))
    , m_close(new QToolButton) {
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_close->setObjectName(QStringLiteral("messageCloseButton"));
    m_close->setIcon(icon(IconName::Close, IconTone::Muted));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(44, 5, 8, 5);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setMinimumHeight(44);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        // Somebody on the way to the button is not overtaken.
        if (underMouse() || m_action->hasFocus())
            m_timer.start(m_lifetime);
        else
            dismiss();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        // Taken out first: the action may show a message of its own here.
        const auto run = std::exchange(m_run, nullptr);
        dismiss();
        if (run)
            run();
    });
    retranslate();
}

void MessageBar::tell(const QString& text) {
    present(Tone::Green, text, {}, nullptr);
}

void MessageBar::offer(const QString& text, const QString& actionLabel, std::function<void()> action) {
    present(Tone::Green, text, actionLabel, std::move(action));
}

void MessageBar::warn(const QString& text) {
    present(Tone::Amber, text, {}, nullptr);
}

void MessageBar::fail(const QString& text) {
    present(Tone::Red, text, {}, nullptr);
}

void MessageBar::ask(Tone tone, const QString& text, const QString& actionLabel,
                     std::function<void()> action) {
    present(tone, text, actionLabel, std::move(action));
}

void MessageBar::dismiss() {
    m_timer.stop();
    m_run = nullptr;
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

QString MessageBar::text() const {
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::present(Tone tone, const QString& text, const QString& actionLabel,
                         std::function<void()> action) {
    m_tone = tone;
    m_run = std::move(action);
    m_text->setText(text);
    m_action->setText(actionLabel);
    m_action->setVisible(!actionLabel.isEmpty());
    setAccessibleName(text);
    setVisible(true);
    update();
    if (tone == Tone::Red)
        m_timer.stop();
    else
        m_timer.start(m_lifetime);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT shown(text);
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent*) {
    const Colours& c = colours(this);
    const ToneColours tone = c.tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tone.ground.darker(m_tone == Tone::Neutral ? 105 : 108), 1));
    painter.setBrush(tone.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const IconName sign = m_tone == Tone::Red || m_tone == Tone::Amber ? IconName::Warning
                          : m_tone == Tone::Green                      ? IconName::Check
                                                                       : IconName::Info;
    paintIcon(&painter, QRectF(14, height() / 2.0 - 10, 20, 20), sign, tone.text);
}

void MessageBar::retranslate() {
    m_close->setToolTip(tr("Close the message"));
    m_close->setAccessibleName(tr("Close the message"));
}

} // namespace brobygger
