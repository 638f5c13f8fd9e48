// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QListWidget;
class QSpinBox;

namespace brobygger {

/// The programme of the file: which one, which of its criteria sets, the chosen parishes, and the two numbers
/// that a paper may leave open. Saving makes the next version of the programme; screenings made before keep
/// theirs.
class ProgrammeSection final : public SettingsSection {
    Q_OBJECT
public:
    ProgrammeSection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);

private:
    void retranslate() override;
    void read();
    void readParishes(const Programme& programme);
    void changeProgramme();
    void save();
    QStringList chosenParishes() const;

    QComboBox* m_programme;
    QComboBox* m_criteria;
    QSpinBox* m_indicators;
    QSpinBox* m_firstContact;
    QListWidget* m_parishes;
};

} // namespace brobygger
