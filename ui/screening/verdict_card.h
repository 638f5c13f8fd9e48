// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/screening/screening.h"
#include "core/screening/screening_texts.h"
#include "ui/kit/chip.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace brobygger {

class Card;
class Form;

/// The outcome as a chip.
ChipText outcomeChip(ScreeningOutcome outcome);

/// What the criteria say, live, and the casemanager's own decision with its reason.
class VerdictCard final : public QWidget {
    Q_OBJECT
public:
    explicit VerdictCard(const ScreeningWords& words, QWidget* parent = nullptr);

    void setForm(const ScreeningForm& form);
    ScreeningOutcome decision() const;
    QString reason() const;
    void setReason(const QString& reason);
    void showProblems(const Problems& problems);
    void clear();

Q_SIGNALS:
    void edited();  ///< the reason or the decision is another one
    void decided(); ///< to be saved

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showVerdict();
    void showReason();

    const ScreeningWords& m_words;
    ScreeningForm m_form;
    bool m_isOwn = false; ///< the decision was chosen and no longer follows the verdict
    Card* m_card;
    Chip* m_chip;
    QLabel* m_sentences;
    Form* m_fields;
    QComboBox* m_decision;
    QLineEdit* m_reason;
    QPushButton* m_save;
};

} // namespace brobygger
