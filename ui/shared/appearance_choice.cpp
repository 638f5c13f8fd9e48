// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/appearance_choice.h"

namespace brobygger {

Undo chooseLanguage(Settings& settings, Appearance& appearance, const QString& code) {
    return changePreference(
        code, [&appearance] { return appearance.language(); },
        [&settings, &appearance](const QString& wanted) {
            settings.set(language, wanted);
            appearance.setLanguage(wanted);
        });
}

Undo chooseTheme(Appearance& appearance, ThemeChoice theme) {
    return changePreference(
        theme, [&appearance] { return appearance.theme(); },
        [&appearance](ThemeChoice wanted) { appearance.setTheme(wanted); });
}

Undo chooseTextSize(Appearance& appearance, int percent) {
    return changePreference(
        percent, [&appearance] { return appearance.textSize(); },
        [&appearance](int wanted) { appearance.setTextSize(wanted); });
}

} // namespace brobygger
