// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agenda/agenda_sections.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace brobygger {

class AgendaLine;

/// The list of I dag: titled sections of lines. It is one stop of the Tab key; Up and Down go from line to
/// line past the titles, Enter or a double click opens the thing, Space or the button does what the button
/// says. After something is done the next line is the current one.
class AgendaLines final : public QWidget {
    Q_OBJECT
public:
    explicit AgendaLines(QWidget* parent = nullptr);

    /// Shows these; `more` so many wait beyond them.
    void setGroups(const QList<AgendaGroup>& groups, int more);
    QList<AgendaRow> rows() const;
    /// The line the keys work on; nothing when the list is empty.
    const AgendaRow* currentRow() const;
    void setCurrent(int position);
    void carryOutCurrent();
    void openCurrent();
    /// What can be done with a line: these stand in its context menu.
    void setCommands(const QList<QAction*>& commands);

Q_SIGNALS:
    void currentMoved();
    void opened(const brobygger::AgendaItem& item);
    /// `where`: below the button, in global coordinates.
    void carriedOut(const brobygger::AgendaItem& item, QPoint where);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    AgendaLine* lineAt(qsizetype position);
    QLabel* titleAt(qsizetype position);
    void clickedButton(AgendaLine* line);
    void restoreCurrent();
    void shareColumns();

    QVBoxLayout* m_column;
    QLabel* m_more;
    QList<AgendaLine*> m_lines; ///< the first m_count are shown, the others wait to be needed again
    QList<QLabel*> m_titles;
    qsizetype m_count = 0;
    qsizetype m_current = 0;
    AgendaKind m_kind = AgendaKind::Appointment;
    qint64 m_record = 0;
    QElapsedTimer m_sinceClick;
};

} // namespace brobygger
