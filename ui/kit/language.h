// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>
#include <memory>
#include <vector>

namespace brobygger {

/// The language the running program speaks. Every widget is told of a change by Qt's own change events. The catalogues are
/// taken out again with this object.
class Language {
public:
    /// "da" or "en": installs Qt's own words and ours. Of a language without a catalogue the program speaks its source,
    /// English.
    void speak(const QString& code);
    /// What is spoken now; empty before the first time.
    const QString& code() const { return m_code; }

private:
    void install(const QString& file);

    std::vector<std::unique_ptr<QTranslator>> m_catalogues;
    QString m_code;
};

} // namespace brobygger
