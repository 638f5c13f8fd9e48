// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/shell/slice.h"

namespace brobygger {

/// Everything that holds for the whole file, a card per subject.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(PageContext& context);
    void retranslate() override;
};

} // namespace brobygger
