// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/kit/theme.h"
#include "ui/shell/work_view.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace brobygger {

CommandPalette::CommandPalette(WorkView& view)
    : QDialog(&view, Qt::Dialog | Qt::FramelessWindowHint)
    , m_view(view)
    , m_edit(new QLineEdit)
    , m_list(new QListWidget)
    , m_none(makeLabel(tr("No command is called that."), TextRole::Muted)) {
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
    column->addWidget(m_none);
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
    const QString typed = m_edit->text().simplified();
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_shown.clear();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QString& text = m_lines[i].text;
        const bool fits = std::all_of(words.cbegin(), words.cend(), [&text](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        if (fits && m_lines[i].action) {
            m_shown.append(i);
        }
    }
    if (!typed.isEmpty()) {
        // What begins as typed comes first, and of those the shortest: "Borgere" before "Borgeren sidder
        // med".
        const auto rank = [this, &typed](qsizetype line) {
            const QString& text = m_lines[line].text;
            return std::pair(!text.startsWith(typed, Qt::CaseInsensitive), text.size());
        };
        std::stable_sort(m_shown.begin(), m_shown.end(),
                         [&rank](qsizetype a, qsizetype b) { return rank(a) < rank(b); });
    }
    list();
}

void CommandPalette::list() {
    m_list->clear();
    for (const qsizetype i : m_shown) {
        const QAction& action = *m_lines[i].action;
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        const QString& text = m_lines[i].text;
        m_list->addItem(new QListWidgetItem(
            action.icon(), keys.isEmpty() ? text : QStringLiteral("%1   %2").arg(text, keys)));
    }
    m_list->setCurrentRow(0);
    m_none->setVisible(m_shown.isEmpty());
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

void CommandPalette::paintEvent(QPaintEvent*) {
    // It has no frame of a window; the line keeps it apart from the page behind.
    const Colours& c = colours(this);
    QPainter painter(this);
    painter.setPen(c.line);
    painter.setBrush(c.surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
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
