// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance_commands.h"

#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/look/text_size.h"
#include "ui/shared/appearance_choice.h"

#include <QAction>
#include <QCoreApplication>
#include <utility>

namespace brobygger {

namespace {
struct AppearanceCommandsWords {
    Q_DECLARE_TR_FUNCTIONS(AppearanceCommands)
};
} // namespace

void addAppearanceCommands(ActionCollection& commands, Settings& settings, Appearance& appearance,
                           std::function<QWidget*()> front) {
    const auto add = [&commands](const char* id, std::function<QString()> text, std::function<void()> run) {
        return commands.add({.id = QLatin1String(id), .text = std::move(text), .toolTip = {}, .run = std::move(run)});
    };
    const auto setTheme = [&appearance, front](ThemeChoice theme) {
        offerUndo(front(), AppearanceCommandsWords::tr("The theme is changed."), chooseTheme(appearance, theme));
    };
    const auto changeTextSize = [&appearance, front](int by) {
        offerUndo(front(), AppearanceCommandsWords::tr("The text size is changed."),
                  chooseTextSize(appearance, appearance.textSize() + by));
    };
    const auto setLanguage = [&settings, &appearance, front](const char* code) {
        const Undo undo = chooseLanguage(settings, appearance, QLatin1String(code));
        offerUndo(front(), AppearanceCommandsWords::tr("The language is changed."), undo); // said in the new one
    };
    add(
        "shell.lightTheme", [] { return AppearanceCommandsWords::tr("Light theme"); }, [=] { setTheme(ThemeChoice::Light); });
    add(
        "shell.darkTheme", [] { return AppearanceCommandsWords::tr("Dark theme"); }, [=] { setTheme(ThemeChoice::Dark); });
    add(
        "shell.systemTheme", [] { return AppearanceCommandsWords::tr("Follow the theme of the system"); },
        [=] { setTheme(ThemeChoice::System); });
    QAction* larger = add(
        "shell.largerText", [] { return AppearanceCommandsWords::tr("Larger text"); }, [=] { changeTextSize(textSizeStep); });
    QAction* smaller = add(
        "shell.smallerText", [] { return AppearanceCommandsWords::tr("Smaller text"); },
        [=] { changeTextSize(-textSizeStep); });
    add(
        "shell.danish", [] { return AppearanceCommandsWords::tr("Language: Danish (dansk)"); }, [=] { setLanguage("da"); });
    add(
        "shell.english", [] { return AppearanceCommandsWords::tr("Language: English"); }, [=] { setLanguage("en"); });
    const auto keepWithinBounds = [&appearance, larger, smaller] {
        larger->setEnabled(appearance.textSize() < largestTextSize);
        smaller->setEnabled(appearance.textSize() > smallestTextSize);
    };
    keepWithinBounds();
    QObject::connect(&appearance, &Appearance::changed, larger, keepWithinBounds);
}

} // namespace brobygger
