// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/measurements/measurement_rules.h"
#include "ui/shell/slice.h"

class QAction;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace brobygger {

class Card;

/// "Tal om sikkerhed i dag": asks the worker, and nobody else, to talk about safety, with whom to ring, and takes down what
/// came of it. It stands until something is written.
class SafetyCard final : public QWidget {
    Q_OBJECT
public:
    explicit SafetyCard(PageContext& context, QWidget* parent = nullptr);
    void setResult(const MeasurementResult& result);
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    void noted(const QString& message, const Undo& undo);

private:
    void showCrisisCard();
    void chooseNothing();
    void note();

    PageContext& m_context;
    MeasurementResult m_result;
    Card* m_card;
    QLabel* m_why;
    QLabel* m_crisis;
    QLabel* m_noCrisis;
    QAction* m_settings;
    QRadioButton* m_talked;
    QRadioButton* m_notTalked;
    QLineEdit* m_words;
    QLabel* m_problem;
};

} // namespace brobygger
