// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QListWidget;
class QSpinBox;

namespace brobygger {

/// The programme of the file: which one, which of its criteria sets, the chosen parishes, and the two numbers
/// that a paper may leave open; all that it says, to read; and saving it as a file or loading one. A change makes the next
/// version of the programme; screenings made before keep theirs.
class ProgrammeSection final : public SettingsSection {
    Q_OBJECT
public:
    ProgrammeSection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate() override;
    void read();
    void readParishes(const Programme& programme);
    void addCommands();
    void showAll();
    void changeContent();
    void changeCriteriaThemselves();
    void saveAsFile();
    void load(const QString& path);
    void changeProgramme();
    void changeCriteria();
    void saveNumbers(const QString& name);
    void saveParishes();
    void revise(const QString& name, const Programme& changed);
    QStringList chosenParishes() const;

    QComboBox* m_programme;
    QComboBox* m_criteria;
    QSpinBox* m_indicators;
    QSpinBox* m_firstContact;
    QListWidget* m_parishes;
    QStringList m_parishesShown; ///< as they were read
};

} // namespace brobygger
