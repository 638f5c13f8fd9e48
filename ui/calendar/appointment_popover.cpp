// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/appointment_popover.h"

#include "core/base/time/dates.h"
#include "core/base/values/money.h"
#include "core/base/values/phone.h"
#include "core/workspace/workspace.h"
#include "ui/calendar/block_text.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/labels/facts.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/appointments/appointment_words.h"
#include "ui/shared/code_choices.h"
#include "ui/shell/slice.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int popoverWidth = 328;

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}
} // namespace

AppointmentPopover::AppointmentPopover(PageContext& context, const QList<QAction*>& commands, QWidget* page)
    : QFrame(page)
    , m_context(context)
    , m_name(makeLabel(QString(), TextRole::CardTitle))
    , m_when(makeLabel(QString(), TextRole::Muted))
    , m_facts(new Facts) {
    setObjectName(QStringLiteral("appointmentPopover"));
    setProperty("popover", true);
    setFocusPolicy(Qt::ClickFocus);
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("closePopoverButton"));
    close->setIcon(icon(IconName::Close, IconTone::Muted));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, &AppointmentPopover::dismiss);
    m_name->setWordWrap(true);
    m_when->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    auto* buttons = new WrappingRow; // each as wide as its words
    for (QAction* command : commands) {
        const QString name = command->objectName().section(QLatin1Char('.'), 1);
        QPushButton* button = buttonFor(command, QStringLiteral("popover%1Button").arg(name), ButtonRole::Ordinary);
        buttons->addWidget(button);
        m_buttons.append(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 14);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_when);
    column->addWidget(m_facts);
    column->addSpacing(4);
    column->addLayout(buttons);
    hide();
}

void AppointmentPopover::fill(const AppointmentRow& row) {
    const Workspace& workspace = m_context.workspace;
    const Appointment& a = row.appointment;
    m_name->setText(row.fullName());
    m_when->setText(tr("%1 at %2").arg(formatLongDate(a.startsAt.date()), timeSpan(a)));
    m_facts->clear();
    const auto add = [this](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            m_facts->add(label, value);
        }
    };
    add(tr("What"), joined({a.title, codeWord(workspace, QStringLiteral("sector"), a.sector)}));
    add(tr("Place"), joined({row.where(), row.placeAddress}));
    add(tr("Telephone there"), formatPhone(row.placePhone));
    add(tr("Companion"), a.companion == QLatin1String("none")
                             ? QString()
                             : joined({codeWord(workspace, QStringLiteral("companion"), a.companion), a.companionName}));
    const QString ordered = a.transportOrderedOn.isValid() ? tr("ordered %1").arg(formatDate(a.transportOrderedOn))
                            : a.needsTransportOrder        ? tr("not ordered yet")
                                                           : QString();
    add(tr("Transport"), joined({codeWord(workspace, QStringLiteral("transport"), a.transport), ordered,
                                 a.transportPrice ? formatMoney(*a.transportPrice, Decimals::WhenNeeded) : QString()}));
    if (row.lifeState != LifeState::Dead || a.remindedOn.isValid()) { // nobody reminds the dead
        add(tr("Reminder"), a.remindedOn.isValid() ? tr("given %1").arg(formatDate(a.remindedOn))
                            : a.wantsReminder      ? tr("to be given the working day before")
                                                   : tr("not wanted"));
    }
    add(tr("Outcome"),
        joined({stateChip(workspace, row).text, codeWord(workspace, QStringLiteral("no_show_reason"), a.noShowReason)}));
    setAccessibleName(tr("Appointment of %1").arg(row.fullName()));
}

void AppointmentPopover::showFor(const AppointmentRow& row, QWidget* anchor) {
    m_anchor = anchor;
    fill(row);
    show();
    raise();
    moveBeside(anchor);
    for (QWidget* button : m_buttons) {
        if (button->isEnabled() && !button->isHidden()) {
            button->setFocus(Qt::PopupFocusReason);
            return;
        }
    }
}

void AppointmentPopover::moveBeside(const QWidget* anchor) {
    ensurePolished();
    setFixedWidth(qMin(popoverWidth, parentWidget()->width() - 16));
    layout()->activate();
    const int high =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height(); // with its frame
    resize(width(), high);
    const QRect block(anchor->mapTo(parentWidget(), QPoint(0, 0)), anchor->size());
    const int room = parentWidget()->width() - 8;
    int x = block.right() + 8;
    if (x + width() > room) {
        x = block.left() - 8 - width();
    }
    x = qBound(8, x, qMax(8, room - width()));
    const int y = qBound(8, block.top() - 4, qMax(8, parentWidget()->height() - 8 - high));
    move(x, y);
}

void AppointmentPopover::dismiss() {
    if (isHidden()) {
        return;
    }
    hide();
    if (m_anchor) {
        m_anchor->setFocus(Qt::PopupFocusReason);
    }
}

bool AppointmentPopover::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest && isVisible() && m_anchor) {
        moveBeside(m_anchor);
    }
    return QFrame::event(event);
}

void AppointmentPopover::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace brobygger
