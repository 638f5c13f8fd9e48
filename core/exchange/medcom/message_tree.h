// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/medcom/message_limits.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace brobygger {

/// An element of a message, the same for XML and JSON: a JSON array is its elements repeated, a FHIR value attribute is
/// the text. Without a name it is a piece of text between elements.
struct MessageNode {
    QString name;
    QString text;
    QList<MessageNode> children;

    /// The first child of that name, or a node without anything.
    const MessageNode& operator[](const char* child) const;
    QList<const MessageNode*> all(const char* child) const;
    bool isAbsent() const { return name.isEmpty(); }
    bool has(const char* child) const { return !(*this)[child].isAbsent(); }
    /// The text without white space around it.
    QString value() const { return text.trimmed(); }
};

struct MessageTree {
    QString space; ///< namespace of the root, empty for JSON
    MessageNode root;
};

/// Reads XML without document types, entities of its own or anything outside the file. Format when it is broken, too
/// deep or too much, Cancelled. In both, texts come without marks of direction.
Result<MessageTree> readXmlTree(const QByteArray& bytes, const MessageLimits& limits = {},
                                const Progress& progress = Progress());
/// Format when it is broken, no object, too deep or too much.
Result<MessageTree> readJsonTree(const QByteArray& bytes, const MessageLimits& limits = {});
/// Cancelled, for every reader of messages.
Error readingGivenUp();

} // namespace brobygger
