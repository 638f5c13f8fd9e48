// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/screening.h"
#include "core/screening/screening_texts.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace brobygger {

class CriterionRow;
class GrowingScrollArea;

/// The criteria of a screening, grouped, all to be seen at once. Each is answered by mouse, or with one key: O or 1 opfyldt, I
/// or 2 ikke opfyldt, U or 3 uoplyst, Del takes the own answer back. After a key the next criterion is the current one. Up
/// and Down move; Tab comes to one criterion only.
class CriteriaList final : public QWidget {
    Q_OBJECT
public:
    /// `words` must outlive the list.
    explicit CriteriaList(const ScreeningWords& words, QWidget* parent = nullptr);

    enum class Use { Answer, Read };
    void setForm(const ScreeningForm& form, Use use);
    /// As high as all its criteria, for a page that scrolls; otherwise it scrolls by itself.
    void setWhole(bool isWhole);
    QString currentCriterion() const;
    /// Moves to a criterion; nothing happens when there is none such.
    void select(const QString& criterion);
    /// Makes the first criterion the current one and shows it; the focus stays where it is.
    void startOver();
    void retranslate();

Q_SIGNALS:
    /// An own answer was given; without a state it was taken back.
    void answered(const QString& criterion, std::optional<ConditionState> state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild(const ScreeningForm& form);
    void showLines(const ScreeningForm& form, const Verdict& verdict);
    void makeCurrent(qsizetype to);
    void move(qsizetype to);
    bool answerByKey(int key);
    void answer(std::optional<ConditionState> state);

    struct Group {
        CriterionKind kind;
        QLabel* title;
        QLabel* count;
    };

    const ScreeningWords& m_words;
    QString m_shown; ///< which programme, version and set the rows are of
    Use m_use = Use::Answer;
    qsizetype m_current = 0;
    GrowingScrollArea* m_area;
    QWidget* m_inside = nullptr;
    QList<CriterionRow*> m_rows;
    QList<Group> m_groups;
    ScreeningForm m_form;
};

} // namespace brobygger
