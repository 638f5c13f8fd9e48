// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace brobygger {

/// The words of an evaluation in the language asked for, from resources/vocabularies/evaluation_words.json: titles and
/// definitions stand there once for page, report and command line, so that a Danish report is Danish whatever the screen
/// speaks.
class FigureWords final {
public:
    explicit FigureWords(const QString& language);

    const QString& language() const { return m_language; }
    /// The text of a key, Danish where the language is missing; the key itself when there is no such text.
    QString text(const QByteArray& key) const;
    /// The text of a key that speaks of so many: the one called `key.one` for exactly one, without the number put in.
    QString counted(const QByteArray& key, double number) const;

private:
    QString m_language;
    QJsonObject m_texts;
};

} // namespace brobygger
