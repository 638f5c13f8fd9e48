// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/measurements/measurement.h"
#include "ui/measurements/answering/questionnaire.h"
#include "ui/shell/slice.h"

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace brobygger {

class DateField;
class OneByOne;
class WholeSheet;

/// How the answers come in.
enum class FillIn {
    OneByOne, ///< asked one at a time, in large type
    Sheet,    ///< the whole sheet
    Paper,    ///< the whole sheet, from a paper form of another day
};

/// The page on which the worker fills in one questionnaire with the citizen, enters one from paper, or corrects one. What is
/// half done is kept as an encrypted draft at every answer and offered back; saving is Measurements'. Answers that are missing
/// are said before it is saved, and are left out only when that is chosen.
class FillInPage final : public QWidget {
    Q_OBJECT
public:
    FillInPage(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);

    /// The citizen looks on, whom the licence of the wording does not concern.
    void hideLicence();
    void begin(const Instrument& instrument, FillIn how);
    /// Opens answers that were saved, to mend them.
    void correct(const Measurement& measurement, const Instrument& instrument);
    /// So many pixels it needs to show a question with its answers.
    int leastHeight() const;
    void retranslate();

Q_SIGNALS:
    /// Saved; `undo` takes it back.
    void saved(MeasurementId id, const QString& message, const Undo& undo);
    /// Left; what has been answered is kept as a draft.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void open(const Instrument& instrument, const Measurement& measurement, FillIn how);
    void showAs(FillIn how);
    void takeAnswers(const Answers& answers);
    void offerDraft();
    void keepDraft();
    void startAfresh();
    /// Saves when nothing is missing; otherwise says what is and lets one choose.
    void save();
    void askAboutMissing();
    void forgetQuestion();
    void keep();
    QString draftName() const;

    PageContext& m_context;
    CitizenId m_citizen;
    const Instrument* m_instrument = nullptr;
    Measurement m_measurement;
    Questionnaire m_questionnaire;
    FillIn m_how = FillIn::OneByOne;
    QLabel* m_title;
    QLabel* m_licence;
    QLabel* m_intro;
    QPushButton* m_single;
    QPushButton* m_whole;
    QStackedWidget* m_ways;
    OneByOne* m_oneByOne;
    WholeSheet* m_sheet;
    QLabel* m_draftLabel;
    QAction* m_afresh;
    QLabel* m_problem;
    QLabel* m_dateLabel;
    DateField* m_date;
    QLabel* m_noteLabel;
    QLineEdit* m_note;
    QAction* m_leave;
    QAction* m_save;
    QAction* m_saveIncomplete;
    QPushButton* m_saveButton = nullptr;
};

} // namespace brobygger
