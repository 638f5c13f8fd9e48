// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/measurements/measurement.h"
#include "ui/measurements/answering/questionnaire.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace brobygger {

class FrontPages;
class OneByOne;
class Workspace;

/// The citizen alone at the machine: one questionnaire after the other in large type, then thanks. It shows no name, no
/// score, no band, no earlier answer and no prompt; what is handed in is saved, what is half done is kept as a draft and gone
/// on with, or begun afresh. It scrolls in a low window. The window around it and the way out are the shell's.
class OwnMode final : public QWidget {
    Q_OBJECT
public:
    OwnMode(Workspace& workspace, CitizenId citizen, const QStringList& instruments, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeWordsPage(QLabel* title, QLabel* words, QPushButton* button);
    QWidget* makeQuestionsPage();
    void begin();
    void showNext();
    void startAfresh();
    void bringIntoSight();
    void sayMissing();
    void handIn();
    void retranslate();

    Workspace& m_workspace;
    CitizenId m_citizen;
    QStringList m_instruments; ///< still to be answered, the one shown first
    qsizetype m_all;           ///< so many there were at the beginning
    Questionnaire m_questionnaire;
    Measurement m_measurement;
    FrontPages* m_pages;
    QScrollArea* m_area;
    QLabel* m_welcome;
    QLabel* m_welcomeWords;
    QPushButton* m_begin;
    QWidget* m_begun; ///< that it goes on, with the way to begin afresh
    QLabel* m_goesOn;
    QPushButton* m_afresh;
    QLabel* m_intro;
    OneByOne* m_questions;
    QLabel* m_problem;
    QLabel* m_thanks;
    QLabel* m_thanksWords;
};

} // namespace brobygger
