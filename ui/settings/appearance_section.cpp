// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_section.h"

#include "ui/kit/appearance.h"
#include "ui/kit/text_size.h"

#include <QComboBox>

namespace brobygger {

namespace {
constexpr int smallestThreshold = 3;
constexpr int largestThreshold = 10;
const QString languageField = QStringLiteral("language");
const QString themeField = QStringLiteral("theme");
const QString textSizeField = QStringLiteral("textSize");
const QString thresholdField = QStringLiteral("threshold");
} // namespace

AppearanceSection::AppearanceSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent)
    , m_language(form()->combo(languageField, QString()))
    , m_theme(form()->combo(themeField, QString()))
    , m_textSize(form()->combo(textSizeField, QString())) {
    addNumber(thresholdField, smallCellThreshold, smallestThreshold, largestThreshold);
    setChoices(m_language, {{QStringLiteral("Dansk"), QStringLiteral("da")},
                            {QStringLiteral("English"), QStringLiteral("en")}});
    retranslate();
    choose(m_language, workspace().settings.value(language));
    if (Appearance* appearance = this->context().appearance) {
        choose(m_theme, toCode(appearance->theme()));
        connect(m_theme, &QComboBox::activated, this, [this, appearance] {
            keep<ThemeChoice>(themeField, themeFromCode(m_theme->currentData().toString()),
                              [appearance] { return appearance->theme(); },
                              [appearance](ThemeChoice theme) { appearance->setTheme(theme); });
        });
        choose(m_textSize, appearance->textSize());
        connect(m_textSize, &QComboBox::activated, this, [this, appearance] {
            keep<int>(textSizeField, m_textSize->currentData().toInt(), [appearance] { return appearance->textSize(); },
                      [appearance](int size) { appearance->setTextSize(size); });
        });
        connect(m_language, &QComboBox::activated, this, [this, appearance] {
            Settings& settings = workspace().settings;
            keep<QString>(languageField, m_language->currentData().toString(), [&settings] { return settings.value(language); },
                          [&settings, appearance](const QString& code) {
                              settings.set(language, code);
                              appearance->setLanguage(code);
                          });
        });
        // They can be chosen among the commands too.
        connect(appearance, &Appearance::changed, this, [this, appearance] {
            choose(m_language, appearance->language());
            choose(m_theme, toCode(appearance->theme()));
            choose(m_textSize, appearance->textSize());
        });
    }
}

template <class Value>
void AppearanceSection::keep(const QString& name, const Value& chosen, const std::function<Value()>& now,
                             const std::function<void(Value)>& set) {
    const Value former = now();
    if (chosen == former) {
        return;
    }
    set(chosen);
    retranslate(); // in the language that was chosen
    tellKept(name, Undo([former, chosen, now, set]() -> Result<void> {
                 if (now() != chosen) {
                     return recordTouched();
                 }
                 set(former);
                 return {};
             }),
             [] {});
}

void AppearanceSection::retranslate() {
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
