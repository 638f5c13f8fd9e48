// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace brobygger {

class MessageBar;
class UndoHistory;

/// What has been done lately and can be taken back, newest first, with the time; each line by itself. A line that was
/// refused says why.
class UndoList final : public QDialog {
    Q_OBJECT
public:
    explicit UndoList(UndoHistory& history, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void takeBackCurrent();

    UndoHistory& m_history;
    QListWidget* m_list;
    QLabel* m_none;
    MessageBar* m_messages;
    QPushButton* m_undo;
};

} // namespace brobygger
