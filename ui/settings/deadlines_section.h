// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

namespace brobygger {

/// The numbers that decide when something is due and what counts: days until an offer is asked again, hours of notice …
class DeadlinesSection final : public SettingsSection {
    Q_OBJECT
public:
    DeadlinesSection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);

private:
    void retranslate() override;
};

} // namespace brobygger
