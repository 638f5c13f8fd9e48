// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/kit/theme.h"
#include "ui/shell/work_view.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace brobygger {

CommandPalette::CommandPalette(WorkView& view)
    : QDialog(&view, Qt::Dialog | Qt::FramelessWindowHint)
    , m_view(view)
    , m_edit(new QLineEdit)
    , m_list(new QListWidget) {
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find a command"));
    setAccessibleName(windowTitle());
    resize(520, 400);
    m_edit->setObjectName(QStringLiteral("commandEdit"));
    m_edit->setPlaceholderText(tr("Type what you want to do"));
    m_edit->setAccessibleName(m_edit->placeholderText());
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({18, 18});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    connect(m_edit, &QLineEdit::textEdited, this, &CommandPalette::narrow);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::carryOut);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::carryOut);
    gather();
    narrow();
    m_edit->setFocus();
}

void CommandPalette::gather() {
    for (const ActionCollection* collection : m_view.collections()) {
        for (QAction* action : collection->actions()) {
            const bool isThis = action->objectName() == QLatin1String("shell.palette");
            if (action->isEnabled() && action->isVisible() && !isThis) {
                m_lines.append({action->text(), action, m_view.pageOf(action)});
            }
        }
    }
}

void CommandPalette::narrow() {
    const QStringList words = m_edit->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    m_shown.clear();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const bool fits = std::all_of(words.cbegin(), words.cend(), [&line](const QString& word) {
            return line.text.contains(word, Qt::CaseInsensitive);
        });
        if (!fits || !line.action) {
            continue;
        }
        const QString keys = line.action->shortcut().toString(QKeySequence::NativeText);
        m_list->addItem(
            new QListWidgetItem(line.action->icon(),
                                keys.isEmpty() ? line.text : QStringLiteral("%1   %2").arg(line.text, keys)));
        m_shown.append(i);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::carryOut() {
    const int row = m_list->currentRow();
    if (row < 0) {
        return;
    }
    const Line line = m_lines[m_shown[row]];
    WorkView& view = m_view;
    accept();
    if (!line.page.isEmpty() && line.page != view.current().page) {
        view.open({line.page});
    }
    if (line.action) {
        line.action->trigger();
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace brobygger
