// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluation/tabs/change_scores.h"
#include "ui/evaluation/tabs/tab_parts.h"
#include "ui/kit/layout/front_pages.h"
#include "ui/shell/navigator.h"

#include <QList>
#include <QPointer>

namespace brobygger {

class ChangeTab;
class PersonChanges;

/// The tabs of the evaluation: the board first, then a tab for what belongs together. Shows what it is given and says which
/// figure somebody wants to see the rows behind. A tab is made when it comes to the front.
class EvaluationView final : public FrontTabs {
    Q_OBJECT
public:
    /// `codes` must outlive it.
    EvaluationView(const EvaluationCommands& commands, const Codes& codes, QWidget* parent = nullptr);
    void setEvaluation(const Evaluation& evaluation);
    /// The lines of the citizens on the tab of changes, of the evaluation that is shown.
    void setPersons(const std::shared_ptr<const PersonChanges>& persons);
    /// What may be written of what the tab of changes shows; empty while another is in front.
    QString sentences() const;
    /// Whether the tab of changes is in front of a working view, whose lines are wanted then.
    bool wantsPersons() const;
    void retranslate();
    TabId tabInFront() const;
    /// Nothing happens when there is none of this id.
    void turnTo(TabId tab);

Q_SIGNALS:
    void figureOpened(const QString& figureId, const QString& title);
    /// Another tab is in front, or another score on it.
    void turned();

private:
    void makeFront();
    QWidget* makeTab(int at);
    ChangeTab* changeTab() const;

    EvaluationCommands m_commands;
    const Codes& m_codes;
    std::shared_ptr<const Evaluation> m_evaluation;
    std::shared_ptr<const PersonChanges> m_persons;
    QList<bool> m_isMade; ///< by the tabs: of the evaluation that is shown
    ChangeChoice m_change;
    std::shared_ptr<QSet<QString>> m_controlCharts = std::make_shared<QSet<QString>>();
    QPointer<ChangeTab> m_changeTab;
};

} // namespace brobygger
