// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock/handed_over_view.h"

#include "ui/kit/dialogs/ask.h"
#include "ui/kit/look/theme.h"
#include "ui/shell/frame/band.h"
#include "ui/shell/lock/lock_screen.h"
#include "ui/shell/shell_keys.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace brobygger {

HandedOverView::HandedOverView(Ask& ask, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_ask(ask)
    , m_content(content)
    , m_waiting(makeLabel(QString(), TextRole::Muted)) {
    setObjectName(QStringLiteral("handedOverView"));
    addCommands();
    auto* band = new Band(Qt::TopEdge);
    band->setFixedHeight(48);
    auto* row = new QHBoxLayout(band);
    row->setContentsMargins(20, 1, 20, 0);
    row->setSpacing(12);
    m_waiting->setObjectName(QStringLiteral("waitingLabel"));
    m_waiting->hide();
    row->addStretch();
    row->addWidget(m_waiting);
    row->addWidget(buttonFor(m_leave, QStringLiteral("takeBackButton"), ButtonRole::Quiet));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_content, 1);
    // At the bottom, since it is not what the citizen is here for.
    column->addWidget(band);
    m_commands.addTo(this);
    setFocusProxy(m_content);
}

void HandedOverView::addCommands() {
    m_leave = m_commands.add({QStringLiteral("handedOver.leave"), [] { return tr("For the worker…"); },
                              [] { return tr("Back to the work; asks for the passphrase"); }, key::beside, IconName::Unlock,
                              [this] { askPassphrase(QString()); }});
    m_commands.add({QStringLiteral("handedOver.lock"), [] { return tr("Lock"); },
                    [] { return tr("Hide everything; what you were writing is kept"); }, key::lock, IconName::Lock,
                    [this] { Q_EMIT lockAsked(); }});
}

void HandedOverView::askPassphrase(const QString& problem) {
    m_ask.passphrase(this, tr("Back to the work"), tr("Unlock"), problem, [this](const QString& passphrase) {
        m_leave->setEnabled(false);
        Q_EMIT leaveAsked(passphrase);
    });
}

void HandedOverView::wait(std::chrono::seconds seconds) {
    m_waiting->setText(LockScreen::waitingSentence(seconds));
    m_waiting->show();
}

void HandedOverView::fail(const QString& message) {
    m_waiting->hide();
    m_leave->setEnabled(true);
    askPassphrase(message);
}

void HandedOverView::showEvent(QShowEvent* event) {
    window()->installEventFilter(this); // again and again is once
    QWidget::showEvent(event);
}

bool HandedOverView::eventFilter(QObject* watched, QEvent* event) {
    // When the machine is shut down or somebody logs out it must not be held up.
    const bool isClosing = event->type() == QEvent::Close && watched == window() && watched != this;
    if (!isClosing || qGuiApp->isSavingSession()) {
        return QWidget::eventFilter(watched, event);
    }
    event->ignore();
    Q_EMIT lockAsked();
    return true;
}

void HandedOverView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_commands.retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace brobygger
