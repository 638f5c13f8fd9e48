// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_section.h"

#include "ui/kit/appearance.h"
#include "ui/kit/text_size.h"

#include <QComboBox>
#include <QSpinBox>

namespace brobygger {

namespace {
constexpr int smallestThreshold = 3;
constexpr int largestThreshold = 10;
constexpr int textSizeStep = 10;
} // namespace

AppearanceSection::AppearanceSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent)
    , m_language(form()->combo(QStringLiteral("language"), QString()))
    , m_theme(form()->combo(QStringLiteral("theme"), QString()))
    , m_textSize(form()->combo(QStringLiteral("textSize"), QString())) {
    QSpinBox* threshold =
        form()->number(QStringLiteral("threshold"), QString(), smallestThreshold, largestThreshold);
    threshold->setValue(workspace().settings.value(smallCellThreshold));
    setChoices(m_language, {{QStringLiteral("Dansk"), QStringLiteral("da")},
                            {QStringLiteral("English"), QStringLiteral("en")}});
    retranslate();
    choose(m_language, workspace().settings.value(language));
    if (Appearance* appearance = this->context().appearance) {
        choose(m_theme, toCode(appearance->theme()));
        connect(m_theme, &QComboBox::activated, this, [this, appearance] {
            appearance->setTheme(themeFromCode(m_theme->currentData().toString()));
        });
        choose(m_textSize, appearance->textSize());
        connect(m_textSize, &QComboBox::activated, this,
                [this, appearance] { appearance->setTextSize(m_textSize->currentData().toInt()); });
        connect(m_language, &QComboBox::activated, this, [this, appearance] {
            const QString chosen = m_language->currentData().toString();
            workspace().settings.set(language, chosen);
            appearance->setLanguage(chosen);
        });
    }
    connect(threshold, &QSpinBox::editingFinished, this, [this, threshold] {
        if (threshold->value() != workspace().settings.value(smallCellThreshold)) {
            workspace().settings.set(smallCellThreshold, threshold->value());
            tellSaved();
        }
    });
}

void AppearanceSection::retranslate() {
    card()->setTitle(tr("Screen and figures"));
    form()->setLabel(QStringLiteral("language"), tr("Language"));
    form()->setLabel(QStringLiteral("theme"), tr("Theme"));
    form()->setLabel(QStringLiteral("textSize"), tr("Text size"));
    QList<Choice> sizes;
    for (int size = smallestTextSize; size <= largestTextSize; size += textSizeStep) {
        sizes.append({size == usualTextSize ? tr("%1 % (usual)").arg(size) : tr("%1 %").arg(size), size});
    }
    setChoices(m_textSize, sizes);
    form()->setLabel(QStringLiteral("threshold"), tr("Hide counts below"));
    form()->setHelp(QStringLiteral("threshold"), tr("Holds for reports and exports that leave the house."));
    setChoices(m_theme, {{tr("As the system"), toCode(ThemeChoice::System)},
                         {tr("Light"), toCode(ThemeChoice::Light)},
                         {tr("Dark"), toCode(ThemeChoice::Dark)}});
}

} // namespace brobygger
