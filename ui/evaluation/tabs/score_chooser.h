// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluation/tabs/change_scores.h"

#include <QWidget>

class QComboBox;

namespace brobygger {

class Segments;

/// Which score, and from the start to when. The scores stand beside each other where there is room for all of them, otherwise
/// in a list.
class ScoreChooser final : public QWidget {
    Q_OBJECT
public:
    explicit ScoreChooser(QWidget* parent = nullptr);
    void setScores(const QList<ChangeScore>& scores, const ChangeChoice& choice);
    const ChangeChoice& choice() const { return m_choice; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const brobygger::ChangeChoice& choice);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(const ChangeChoice& choice);
    void showChoice();
    void fit();

    QList<ChangeScore> m_scores;
    ChangeChoice m_choice;
    Segments* m_segments;
    QComboBox* m_list;
    QComboBox* m_moments;
};

} // namespace brobygger
