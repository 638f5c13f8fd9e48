// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace brobygger {

class Card;
struct PageContext;

/// What the file itself waits for: a backup that is overdue, a recovery sheet nobody has printed. Away while it waits for
/// neither.
class FileSafetyCard final : public QWidget {
    Q_OBJECT
public:
    explicit FileSafetyCard(PageContext& context, QWidget* parent = nullptr);
    void retranslate();
    /// Whoever guides the first days asks for the first backup already.
    void refresh(bool isGuided);

private:
    void addLine(QLabel* label, QAction* action, const char* button);

    PageContext& m_context;
    Card* m_card;
    QLabel* m_backup;
    QLabel* m_sheet;
    QAction* m_openBackups;
    QAction* m_printSheet;
};

} // namespace brobygger
