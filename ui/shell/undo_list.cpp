// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_list.h"

#include "core/base/time/dates.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/look/icons.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/hit_lines.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace brobygger {

UndoList::UndoList(UndoHistory& history, QWidget* parent)
    : QDialog(parent)
    , m_history(history)
    , m_list(new QListWidget)
    , m_none(makeLabel(tr("There is nothing to take back. The last %1 things that can be taken back stand here until you "
                          "lock.")
                           .arg(UndoHistory::stepsKept),
                       TextRole::Muted))
    , m_messages(new MessageBar)
    , m_undo(makeButton(QStringLiteral("takeBackButton"), tr("Undo"), ButtonRole::Primary)) {
    setObjectName(QStringLiteral("undoList"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("What can be taken back"));
    setAccessibleName(windowTitle());
    resize(560, 440);
    m_none->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("undoSteps"));
    m_list->setAccessibleName(windowTitle());
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_undo->setToolTip(tr("Take the selected line back (Enter)"));
    auto* close = makeButton(QStringLiteral("closeButton"), tr("Close"), ButtonRole::Ordinary);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_undo);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(m_messages);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_undo, &QPushButton::clicked, this, &UndoList::takeBackCurrent);
    connect(&m_history, &UndoHistory::changed, this, &UndoList::fill);
    fill();
    m_list->setFocus();
}

void UndoList::fill() {
    const int row = qMax(0, m_list->currentRow());
    m_list->clear();
    for (const UndoStep& step : m_history.steps()) {
        QStringList details = {step.about, step.refusal};
        details.removeAll(QString());
        addHitLine(m_list, {step.sentence, details.join(QStringLiteral("  ·  ")), formatTime(step.doneAt.time()),
                            icon(step.refusal.isEmpty() ? IconName::Undo : IconName::Warning, IconTone::Muted)});
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    m_list->setVisible(m_list->count() > 0);
    m_none->setVisible(m_list->count() == 0);
    m_undo->setEnabled(m_list->count() > 0);
}

void UndoList::takeBackCurrent() {
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_history.steps().size()) {
        takeBack(m_history, m_history.steps()[row].number, m_messages);
    }
}

bool UndoList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeBackCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace brobygger
