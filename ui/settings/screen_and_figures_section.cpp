// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/screen_and_figures_section.h"

#include "core/settings/small_cells.h"
#include "ui/kit/look/text_size.h"
#include "ui/shared/appearance_choice.h"

#include <QComboBox>

namespace brobygger {

namespace {
const QString languageField = QStringLiteral("language");
const QString themeField = QStringLiteral("theme");
const QString textSizeField = QStringLiteral("textSize");
const QString thresholdField = QStringLiteral("threshold");
} // namespace

ScreenAndFiguresSection::ScreenAndFiguresSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent)
    , m_language(form()->combo(languageField, QString()))
    , m_theme(form()->combo(themeField, QString()))
    , m_textSize(form()->combo(textSizeField, QString())) {
    addNumber(thresholdField, smallCellThreshold, lowestSmallCellThreshold, highestSmallCellThreshold);
    setChoices(m_language,
               {{QStringLiteral("Dansk"), QStringLiteral("da")}, {QStringLiteral("English"), QStringLiteral("en")}});
    retranslate();
    choose(m_language, workspace().settings.value(language));
    if (Appearance* appearance = this->context().appearance) {
        choose(m_theme, toCode(appearance->theme()));
        connect(m_theme, &QComboBox::activated, this, [this, appearance] {
            tellChosen(themeField, chooseTheme(*appearance, themeFromCode(m_theme->currentData().toString())));
        });
        choose(m_textSize, appearance->textSize());
        connect(m_textSize, &QComboBox::activated, this, [this, appearance] {
            tellChosen(textSizeField, chooseTextSize(*appearance, m_textSize->currentData().toInt()));
        });
        connect(m_language, &QComboBox::activated, this, [this, appearance] {
            tellChosen(languageField, chooseLanguage(workspace().settings, *appearance, m_language->currentData().toString()));
        });
        // They can be chosen among the commands too.
        connect(appearance, &Appearance::changed, this, [this, appearance] {
            choose(m_language, appearance->language());
            choose(m_theme, toCode(appearance->theme()));
            choose(m_textSize, appearance->textSize());
        });
    }
}

void ScreenAndFiguresSection::tellChosen(const QString& name, const Undo& undo) {
    retranslate();               // in the language that was chosen
    tellKept(name, undo, [] {}); // the fields follow the appearance by themselves
}

void ScreenAndFiguresSection::retranslate() {
    card()->setTitle(tr("Screen and figures"));
    setLabel(languageField, tr("Language"));
    setLabel(themeField, tr("Theme"));
    setLabel(textSizeField, tr("Text size"));
    QList<Choice> sizes;
    for (int size = smallestTextSize; size <= largestTextSize; size += textSizeStep) {
        sizes.append({size == usualTextSize ? tr("%1 % (usual)").arg(size) : tr("%1 %").arg(size), size});
    }
    setChoices(m_textSize, sizes);
    setLabel(thresholdField, tr("Hide counts below"));
    form()->setHelp(thresholdField, tr("Holds for reports and exports that leave the house."));
    setChoices(m_theme, {{tr("As the system"), toCode(ThemeChoice::System)},
                         {tr("Light"), toCode(ThemeChoice::Light)},
                         {tr("Dark"), toCode(ThemeChoice::Dark)}});
}

} // namespace brobygger
