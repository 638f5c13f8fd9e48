// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace brobygger {

/// A code or a name as a small number, so that hundreds of thousands of records can hold one and be compared quickly.
struct CodeWord {
    int at = -1; ///< its place in CodeWords; -1: none

    bool isNone() const { return at < 0; }
    bool operator==(const CodeWord&) const = default;
};

/// The codes and names that stand in the records of an evaluation, each once.
class CodeWords final {
public:
    /// The word of a text, which is taken in when it is new; none for an empty one.
    CodeWord of(const QString& text);
    /// The word of a text that was taken in; none for any other.
    CodeWord known(const QString& text) const { return {m_places.value(text, -1)}; }
    /// The text of a word, empty for none.
    QString text(CodeWord word) const { return word.isNone() ? QString() : m_texts.at(word.at); }
    qsizetype size() const { return m_texts.size(); }

private:
    QStringList m_texts;
    QHash<QString, int> m_places;
};

inline CodeWord CodeWords::of(const QString& text) {
    if (text.isEmpty()) {
        return {};
    }
    const auto place = m_places.constFind(text);
    if (place != m_places.constEnd()) {
        return {*place};
    }
    m_places.insert(text, static_cast<int>(m_texts.size()));
    m_texts.append(text);
    return {static_cast<int>(m_texts.size() - 1)};
}

} // namespace brobygger
