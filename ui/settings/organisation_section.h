// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

namespace brobygger {

/// Who keeps the file: name, kind, address, how to reach the worker, and the envelopes of the house. Kept as
/// each field is left.
class OrganisationSection final : public SettingsSection {
    Q_OBJECT
public:
    OrganisationSection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);

private:
    void addLine(const QString& name, const Setting<const char*>& setting);
    void addPhone();
    /// Check digits warn and never refuse.
    void showDoubts();
    void retranslate() override;

    QComboBox* m_kind;
    QComboBox* m_envelope;
};

} // namespace brobygger
