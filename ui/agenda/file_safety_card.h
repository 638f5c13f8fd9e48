// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace brobygger {

class Card;
struct PageContext;

/// What the file itself waits for: a backup that is overdue, a recovery sheet nobody has printed, files in clear that have lain
/// about for too long. Away while it waits for nothing.
class FileSafetyCard final : public QWidget {
    Q_OBJECT
public:
    explicit FileSafetyCard(PageContext& context, QWidget* parent = nullptr);
    void retranslate();
    /// Whoever guides the first days asks for the first backup already.
    void refresh(bool isGuided);

private:
    /// Which of the old files in clear are still there: asked past the window, since one may lie on a drive that does not
    /// answer.
    void askForPlainFiles();
    void showWhatWaits();
    void addLine(QLabel* label, QAction* action, const char* button);

    PageContext& m_context;
    Card* m_card;
    QLabel* m_backup;
    QLabel* m_sheet;
    QLabel* m_plain;
    QAction* m_openBackups;
    QAction* m_printSheet;
    QAction* m_openPlain;
    bool m_isGuided = false;
    int m_plainFiles = 0; ///< that are still there and should not be
    int m_round = 0;      ///< of asking for them
};

} // namespace brobygger
