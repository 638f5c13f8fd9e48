// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

namespace brobygger {

/// Language, theme and size of text, changed while the program runs; and from which count the figures outside show a
/// number.
class ScreenAndFiguresSection final : public SettingsSection {
    Q_OBJECT
public:
    ScreenAndFiguresSection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);

private:
    void retranslate() override;
    /// Says what was chosen and offers to take it back.
    void tellChosen(const QString& name, const Undo& undo);

    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_textSize;
};

} // namespace brobygger
