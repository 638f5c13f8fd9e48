// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <limits>

namespace brobygger {

/// What XML may have at most; without a limit where none is given.
struct XmlSize {
    int depth = std::numeric_limits<int>::max();
    qsizetype elements = std::numeric_limits<qsizetype>::max();
    qsizetype attributes = std::numeric_limits<qsizetype>::max();
    int attributesOfOne = std::numeric_limits<int>::max();
};

/// Whether XML text is nested no deeper and holds no more elements and attributes, all together and in one element; told before
/// it is parsed, since a parsed element of tiny attributes takes many times the room of its text. Text in UTF-16 or UTF-32 is
/// known by its beginning. Says nothing of whether it is XML.
bool isXmlWithin(const QByteArray& xml, const XmlSize& most);

} // namespace brobygger
