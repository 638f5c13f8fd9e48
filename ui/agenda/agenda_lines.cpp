// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_lines.h"

#include "ui/agenda/agenda_line.h"
#include "ui/kit/behaviour/accessible_role.h"
#include "ui/kit/commands/row_commands.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int narrowestChips = 128;
constexpr int widestChips = 176;
constexpr int linesOfAPage = 10;

/// Scrolls whatever area this stands in so that the widget is seen.
void bringIntoView(QWidget* widget) {
    for (QWidget* at = widget->parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(at)) {
            area->ensureWidgetVisible(widget, 0, 24);
            return;
        }
    }
}
} // namespace

AgendaLines::AgendaLines(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_more(makeLabel(QString(), TextRole::Muted, this)) {
    setObjectName(QStringLiteral("agendaList"));
    setAccessibleRole(this, QAccessible::List);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_more->setWordWrap(true);
    m_more->setContentsMargins(8, 10, 8, 0);
}

AgendaLine* AgendaLines::lineAt(qsizetype position) {
    while (m_lines.size() <= position) {
        auto* line = new AgendaLine(this);
        const qsizetype own = m_lines.size();
        connect(line, &AgendaLine::chosen, this, [this, own] { setCurrent(static_cast<int>(own)); });
        connect(line, &AgendaLine::opened, this, &AgendaLines::openCurrent);
        connect(line, &AgendaLine::carriedOut, this, [this, line] { clickedButton(line); });
        m_lines.append(line);
    }
    return m_lines[position];
}

QLabel* AgendaLines::titleAt(qsizetype position) {
    while (m_titles.size() <= position) {
        QLabel* title = makeLabel(QString(), TextRole::CardTitle, this);
        m_titles.append(title);
    }
    return m_titles[position];
}

void AgendaLines::setGroups(const QList<AgendaGroup>& groups, int more) {
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item;
    }
    m_count = 0;
    for (qsizetype group = 0; group < groups.size(); ++group) {
        QLabel* title = titleAt(group);
        title->setText(titleOf(groups[group].section));
        title->setContentsMargins(8, group == 0 ? 0 : 16, 8, 4);
        title->show();
        m_column->addWidget(title);
        for (const AgendaRow& row : groups[group].rows) {
            AgendaLine* line = lineAt(m_count++);
            line->setRow(row);
            line->show();
            m_column->addWidget(line);
        }
    }
    for (qsizetype unused = groups.size(); unused < m_titles.size(); ++unused) {
        m_titles[unused]->hide();
    }
    shareColumns();
    m_more->setText(tr("%n more are waiting. They come up as these are done.", nullptr, more));
    m_more->setVisible(more > 0);
    m_column->addWidget(m_more);
    restoreCurrent();
    if (hadFocus && m_count > 0) {
        m_lines[m_current]->setFocus();
    }
    for (qsizetype unused = m_count; unused < m_lines.size(); ++unused) {
        m_lines[unused]->hide();
    }
}

void AgendaLines::shareColumns() {
    AgendaColumns widest{scaled(narrowestChips), 0};
    for (qsizetype position = 0; position < m_count; ++position) {
        const AgendaColumns wanted = m_lines[position]->wantedColumns();
        widest.chip = qMax(widest.chip, qMin(wanted.chip, scaled(widestChips)));
        widest.button = qMax(widest.button, wanted.button);
    }
    for (qsizetype position = 0; position < m_count; ++position) {
        m_lines[position]->setColumns(widest);
    }
}

QList<AgendaRow> AgendaLines::rows() const {
    QList<AgendaRow> shown;
    for (qsizetype position = 0; position < m_count; ++position) {
        shown.append(m_lines[position]->row());
    }
    return shown;
}

const AgendaRow* AgendaLines::currentRow() const { return m_current < m_count ? &m_lines[m_current]->row() : nullptr; }

void AgendaLines::restoreCurrent() {
    qsizetype position = qMin(m_current, qMax<qsizetype>(0, m_count - 1));
    for (qsizetype at = 0; at < m_count; ++at) {
        const AgendaItem& item = m_lines[at]->row().item;
        if (item.kind == m_kind && item.recordId == m_record) {
            position = at;
        }
    }
    setCurrent(static_cast<int>(position));
}

void AgendaLines::setCurrent(int position) {
    m_current = qBound(qsizetype(0), qsizetype(position), qMax(qsizetype(0), m_count - 1));
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        m_lines[at]->setCurrent(at == m_current && at < m_count);
    }
    setFocusProxy(m_count > 0 ? m_lines[m_current] : nullptr);
    if (const AgendaRow* row = currentRow()) {
        m_kind = row->item.kind;
        m_record = row->item.recordId;
    }
    Q_EMIT currentMoved();
}

void AgendaLines::clickedButton(AgendaLine* line) {
    // The second click of a double click meets the line that has moved up under the pointer.
    if (m_sinceClick.isValid() && m_sinceClick.elapsed() < QApplication::doubleClickInterval()) {
        return;
    }
    m_sinceClick.start();
    setCurrent(static_cast<int>(m_lines.indexOf(line)));
    carryOutCurrent();
}

void AgendaLines::carryOutCurrent() {
    if (const AgendaRow* row = currentRow()) {
        const QPushButton* button = m_lines[m_current]->button();
        Q_EMIT carriedOut(AgendaItem(row->item), button->mapToGlobal(QPoint(0, button->height())));
    }
}

void AgendaLines::openCurrent() {
    if (const AgendaRow* row = currentRow()) {
        Q_EMIT opened(AgendaItem(row->item));
    }
}

void AgendaLines::keyPressEvent(QKeyEvent* event) {
    const auto go = [this](qsizetype position) {
        setCurrent(static_cast<int>(position));
        if (m_count > 0) {
            m_lines[m_current]->setFocus(Qt::OtherFocusReason);
            bringIntoView(m_lines[m_current]);
        }
    };
    switch (event->key()) {
    case Qt::Key_Down: return go(m_current + 1);
    case Qt::Key_Up: return go(m_current - 1);
    case Qt::Key_PageDown: return go(m_current + linesOfAPage);
    case Qt::Key_PageUp: return go(m_current - linesOfAPage);
    case Qt::Key_Home: return go(0);
    case Qt::Key_End: return go(m_count - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter: return event->modifiers() == Qt::ControlModifier ? carryOutCurrent() : openCurrent();
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            carryOutCurrent();
        }
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void AgendaLines::setCommands(const QList<QAction*>& commands) {
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addActions(commands);
    actOnRowOf(this, commands);
}

} // namespace brobygger
