// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace brobygger {

class WorkView;

/// Every command of the program in one list, found by typing: those of the shell, of every page, and the
/// pages themselves. Enter carries it out where it belongs.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    explicit CommandPalette(WorkView& view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        QString text;
        QPointer<QAction> action;
        QString page;
    };

    void gather();
    void narrow();
    void list();
    void carryOut();

    WorkView& m_view;
    QLineEdit* m_edit;
    QListWidget* m_list;
    QLabel* m_none;
    QList<Line> m_lines;
    QList<qsizetype> m_shown; ///< positions in m_lines
};

} // namespace brobygger
