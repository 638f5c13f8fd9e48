// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

namespace brobygger {

/// How large attached files may be.
class AttachmentsSection final : public SettingsSection {
    Q_OBJECT
public:
    AttachmentsSection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);

private:
    void retranslate() override;
};

} // namespace brobygger
