// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringConverter>
#include <QStringList>
#include <memory>

class Hunspell;

namespace brobygger {

/// A dictionary that is installed on this machine for hunspell, such as Debian's hunspell-da.
class Dictionary final {
public:
    /// The dictionary of a language ("da") in one of the folders, of its own country before others; nothing when none is there
    /// or its letters cannot be read. Reading one takes a moment.
    static std::shared_ptr<Dictionary> find(const QString& language, const QStringList& folders = installedIn());
    /// Where the system keeps dictionaries.
    static QStringList installedIn();
    ~Dictionary();

    /// Whether a word is spelled right; true for one that cannot be written in the letters of the dictionary.
    bool knows(const QString& word) const;
    /// What may have been meant, the likeliest first; a handful at most.
    QStringList suggestions(const QString& word) const;

private:
    explicit Dictionary(const QString& path);

    std::unique_ptr<Hunspell> m_words;
    const char* m_encoding = nullptr; ///< as QStringConverter names it; none: it cannot be read
};

} // namespace brobygger
