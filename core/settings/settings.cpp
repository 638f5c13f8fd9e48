// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include "core/settings/settings_store.h"

namespace brobygger {

namespace {
const QString yes = QStringLiteral("1");
const QString no = QStringLiteral("0");
} // namespace

QString Settings::value(const Setting<const char*>& setting) const {
    return SettingsStore(m_database).find(setting.name).value_or(QString::fromUtf8(setting.fallback));
}

int Settings::value(const Setting<int>& setting) const {
    const auto stored = SettingsStore(m_database).find(setting.name);
    return stored ? stored->toInt() : setting.fallback;
}

bool Settings::value(const Setting<bool>& setting) const {
    const auto stored = SettingsStore(m_database).find(setting.name);
    return stored ? *stored == yes : setting.fallback;
}

void Settings::set(const Setting<const char*>& setting, const QString& value) {
    SettingsStore(m_database).put(setting.name, value);
}

void Settings::set(const Setting<int>& setting, int value) {
    SettingsStore(m_database).put(setting.name, QString::number(value));
}

void Settings::set(const Setting<bool>& setting, bool value) { SettingsStore(m_database).put(setting.name, value ? yes : no); }

} // namespace brobygger
