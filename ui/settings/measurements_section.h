// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tables/record_table_model.h"
#include "ui/settings/settings_section.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace brobygger {

class RecordTable;

/// Which questionnaires the organisation uses, under which licence and in which wording, by which weights SF-12
/// counts in an evaluation, and whom to ring when somebody is in
/// danger.
class MeasurementsSection final : public SettingsSection {
    Q_OBJECT
public:
    MeasurementsSection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate() override;
    void read();
    void showChosen();
    const Instrument* chosen() const;
    void switchUse(bool isInUse);
    void saveLicence();
    void addCrisisCommands();
    void showCrisisChecked();
    void checkCrisis();
    void printCrisis();
    /// Keeps what is typed about whom to call.
    void keepCrisis();
    void askForTexts();
    void loadTexts(const QString& path);
    void forgetTexts();
    QList<Column<const Instrument*>> columns() const;
    QString words(const LocalText& text) const;

    RecordsOf<const Instrument*>* m_rows;
    RecordTable* m_table;
    QCheckBox* m_inUse;
    QLabel* m_reminder;
    QLineEdit* m_licence;
    QAction* m_load;
    QAction* m_forget;
    QComboBox* m_weights;
    QPlainTextEdit* m_crisis;
    QLabel* m_crisisChecked; ///< when its numbers were checked as they stand
    QAction* m_checkCrisis = nullptr;
    QAction* m_printCrisis = nullptr;
};

} // namespace brobygger
