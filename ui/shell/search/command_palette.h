// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/forms/search_popup.h"
#include "ui/kit/tables/hit_lines.h"
#include "ui/shell/navigator.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>
#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace brobygger {

class WorkView;

/// Every command of the program in one list, found by typing: those of the shell, of every page, of the tabs of the
/// citizen in front, and the pages themselves; and the people and offers that go by what is typed. Enter carries the
/// command out where it belongs, or opens the record.
///
/// It can be typed in at once: commands whose page is not made yet come into the list one page after the other.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    CommandPalette(WorkView& view, Search search);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        HitLine shown;
        QPointer<QAction> action;
        Target target; ///< of a record; a line has either

        bool leadsWhere(const Line& other) const { return action == other.action && target == other.target; }
    };

    void gather();
    /// Makes the next of what is not made yet and takes its commands into the list.
    void makeNext();
    void narrow();
    void choose(const Line& line);
    QList<Line> commandsFor(const QString& typed) const;
    void find(const QString& typed);
    void list();
    void carryOut();

    WorkView& m_view;
    Search m_search;
    QLineEdit* m_edit;
    QListWidget* m_list;
    QLabel* m_none;
    QList<Line> m_commands;
    QList<Line> m_lines; ///< those in the list
    QList<std::function<void()>> m_toMake;
    QTimer m_making;
    bool m_hasChosen = false; ///< the arrows have led to a line; otherwise the first one is meant
};

} // namespace brobygger
