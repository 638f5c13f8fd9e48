// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QAction;
class QLabel;
class QPrinter;

namespace brobygger {

class MeasuringSheetView;

/// The window envelopes of the house in millimetres, what they do to a letter, and a sheet to hold against them.
class EnvelopeSection final : public SettingsSection {
    Q_OBJECT
public:
    EnvelopeSection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);

private:
    void retranslate() override;
    /// Draws the sheet again by what is set, and says where that does not fit.
    void showSheet();
    void printSheet(QPrinter& printer);

    QComboBox* m_envelope;
    QComboBox* m_side;
    MeasuringSheetView* m_sheet;
    QLabel* m_problem;
};

} // namespace brobygger
