// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/base/storage_failure.h"
#include "ui/kit/behaviour/accessible_role.h"
#include "ui/kit/behaviour/tab_order.h"
#include "ui/kit/dialogs/form_draft.h"
#include "ui/kit/look/icons.h"
#include "ui/kit/page.h"

#include <QApplication>
#include <QPointer>
#include <QVBoxLayout>

namespace brobygger {

namespace {
/// The page around what had the focus and cannot have it any more, since it was hidden or switched off; null when it can, and
/// somebody has pressed Tab.
const QWidget* pageLeftBehind(const QWidget* before) {
    if (!before || (before->isVisible() && before->isEnabled())) {
        return nullptr;
    }
    for (const QWidget* at = before; at; at = at->parentWidget()) {
        if (qobject_cast<const Page*>(at)) {
            return at;
        }
    }
    return nullptr;
}

void leaveForms(const QWidget& window) {
    for (FormDraft* draft : window.findChildren<FormDraft*>()) {
        try {
            draft->leave();
        } catch (const StorageFailure&) {
            // The file itself is gone. What was typed cannot be kept, but it must not stay in sight either.
        }
    }
}
} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Brobygger"));
    setWindowIcon(icon(IconName::App, IconTone::Accent));
    setAutoFillBackground(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(windowTitle());
    setAccessibleRole(this, QAccessible::Window);
    // A small laptop's screen, less the title bar; at the least that screen at twice the size.
    resize(1280, 690);
    setMinimumSize(600, 320);
}

void MainWindow::present(QWidget* content) {
    QWidget* old = m_content;
    m_content = content;
    if (old) {
        // Out of sight first: what follows may take a moment.
        m_layout->removeWidget(old);
        old->hide();
    }
    m_layout->addWidget(content);
    content->show();
    // What it gave the focus to already keeps it.
    QWidget* inside = content->focusWidget();
    (inside ? inside : content)->setFocus();
    // What goes may wait for work of its own that is under way; by then the new content is on the screen.
    m_layout->activate();
    repaint();
    closeDialogs();
    delete old;
}

void MainWindow::closeDialogs() {
    while (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    // Every window of the program, whoever opened it: also one without a parent, a message box, a file dialog.
    QList<QPointer<QWidget>> others;
    for (QDialog* dialog : findChildren<QDialog*>()) {
        others.append(dialog);
    }
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (other != this && other->isVisible() && !others.contains(other)) {
            others.append(other);
        }
    }
    // All forms before any dialog goes: one over another dialog goes with it.
    for (const QPointer<QWidget>& other : others) {
        if (other) {
            leaveForms(*other);
        }
    }
    bool wasInFront = false;
    for (const QPointer<QWidget>& other : others) {
        auto* dialog = qobject_cast<QDialog*>(other.data());
        if (dialog) {
            wasInFront = true;
            delete dialog;
        } else if (other) {
            other->hide();
        }
    }
    if (wasInFront) {
        activateWindow();
    }
}

bool MainWindow::focusNextPrevChild(bool next) {
    // A button that goes away under the focus leaves it where one works, not in the list of pages.
    const QWidget* page = pageLeftBehind(focusWidget());
    QWidget* control = page ? nextByTab(*this, next, page) : nullptr;
    if (!control) {
        control = nextByTab(*this, next);
    }
    if (control) {
        control->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
    return control != nullptr;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_stays = false;
    Q_EMIT closing();
    if (m_stays) {
        return event->ignore();
    }
    QWidget::closeEvent(event);
}

} // namespace brobygger
