// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluation/tabs/person_changes.h"
#include "ui/evaluation/tabs/tab_parts.h"

#include <QWidget>

class QVBoxLayout;

namespace brobygger {

class ScoreChooser;

/// Ændring: one score at a time, from the start to a chosen moment. How far it went, who moved further than the measurement can
/// err, what may be written of it, and what changed while they waited.
class ChangeTab final : public QWidget {
    Q_OBJECT
public:
    /// `choice` is what was chosen before, as far as it is still there.
    ChangeTab(const TabTools& tools, const ChangeChoice& choice, QWidget* parent = nullptr);
    const ChangeChoice& choice() const;
    /// The sentences that may be written of what is chosen, one a line.
    QString sentences() const;
    /// The lines of the citizens, in the working view, once they are read.
    void setPersons(const std::shared_ptr<const PersonChanges>& persons);

Q_SIGNALS:
    void chosen();

private:
    void fill();
    QWidget* cards();

    TabTools m_tools;
    ScoreChooser* m_chooser;
    QVBoxLayout* m_column;
    QWidget* m_cards = nullptr;
    std::shared_ptr<const PersonChanges> m_persons;
};

} // namespace brobygger
