// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace brobygger {

/// The text of a file, and what it was written in: utf-8, utf-16 or windows-1252, also when only some cells are.
struct DecodedText {
    QString text;
    QString encoding;
};

/// Reads the bytes as `wanted` says; when it is empty or utf-8 as UTF-8, and what is no UTF-8 cell by cell as windows-1252,
/// since rows of different programs may stand in one file.
DecodedText decodedText(const QByteArray& bytes, const QString& wanted);

/// Whether a file begins as text does: hardly a letter that only controls something, and no word in its first line that is as
/// long as a paragraph. Otherwise it is something else, whatever its name says.
bool beginsAsText(const QByteArray& bytes);

/// Letters of another time, which windows-1252 would show as others: S¿ren, S›ren.
enum class OldLetters { None, MacRoman, Dos };
/// Which of them the bytes of a file that is no UTF-8 seem to hold.
OldLetters oldLettersIn(const QByteArray& bytes);

/// "SÃ¸ren" as Søren: UTF-8 that was taken for windows-1252 and written as UTF-8 once more. Any other text as it is.
QString onceEncoded(const QString& text);

} // namespace brobygger
