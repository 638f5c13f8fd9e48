// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/leftovers.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace brobygger {

/// What a run that was ended in the middle left beside the file, one thing at a time: it is told what it is, and can be deleted
/// or used. It deletes by itself, when it has asked; using is whoever hears it.
class LeftoverLine final : public QWidget {
    Q_OBJECT
public:
    explicit LeftoverLine(QList<Leftover> leftovers, QWidget* parent = nullptr);

Q_SIGNALS:
    void useAsked(const brobygger::Leftover& leftover);
    void removed();

protected:
    void changeEvent(QEvent* event) override;

private:
    QString firstName() const;
    void askToRemove();
    void removeFirst();
    void retranslate();

    QList<Leftover> m_leftovers;
    QString m_removed; ///< the name of what was deleted last
    QLabel* m_text;
    QPushButton* m_use;
    QPushButton* m_remove;
};

} // namespace brobygger
