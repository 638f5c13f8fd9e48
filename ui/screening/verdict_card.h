// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/time/clock.h"
#include "core/screening/screening.h"
#include "core/screening/screening_texts.h"
#include "ui/kit/labels/chip.h"

#include <QWidget>
#include <optional>

class QAction;
class QLabel;
class QLineEdit;

namespace brobygger {

class Card;
class DateField;
class Form;
class Segments;

/// The outcome as a chip.
ChipText outcomeChip(ScreeningOutcome outcome);

/// What the criteria say, live, and the casemanager's own decision with its day and reason; or, of a screening that was
/// kept, what they said and what was decided.
class VerdictCard final : public QWidget {
    Q_OBJECT
public:
    /// `save` and `begin` are the tab's commands: saving this screening, and beginning a new one. Only one is visible.
    VerdictCard(const ScreeningWords& words, const Clock& clock, QAction* save, QAction* begin, QWidget* parent = nullptr);

    void setForm(const ScreeningForm& form);
    /// Shows a screening that was kept, to be read.
    void showKept(const ScreeningForm& form, const Screening& screening);
    /// What the casemanager has chosen; nothing is chosen for her.
    std::optional<ScreeningOutcome> decision() const;
    void setDecision(ScreeningOutcome decision);
    QString reason() const;
    void setReason(const QString& reason);
    /// Invalid when what stands in the field is no day.
    QDate day() const;
    void setDay(QDate day);
    void showProblems(const Problems& problems);
    void clear();

Q_SIGNALS:
    void edited();     ///< the reason or the decision is another one
    void dayChanged(); ///< the screening is of another day

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showVerdict();
    void showReason();
    void setReading(bool isReading);

    const ScreeningWords& m_words;
    ScreeningForm m_form;
    bool m_isReading = false;
    Card* m_card;
    Chip* m_chip;
    QLabel* m_sentences;
    Form* m_fields;
    DateField* m_on;
    Segments* m_decision;
    QLineEdit* m_reason;
};

} // namespace brobygger
