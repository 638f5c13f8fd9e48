// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/medcom/message_tree.h"

#include "core/base/text/json_size.h"
#include "core/base/text/text.h"
#include "core/base/text/xml_size.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

namespace brobygger {

namespace {

struct MessageTreeWords {
    Q_DECLARE_TR_FUNCTIONS(MessageTree)
};

Error broken(qint64 line) {
    return {ErrorKind::Format, MessageTreeWords::tr("The message is broken at line %1. Ask for it again.").arg(line)};
}

Error tooMuch() {
    return {ErrorKind::Format, MessageTreeWords::tr("The message is built too deep or has too many parts to be read.")};
}

/// Reads one element after the other; refuses what could reach outside or grow without end.
class XmlTreeReader {
public:
    XmlTreeReader(QXmlStreamReader& xml, const MessageLimits& limits, const Progress& progress)
        : m_xml(xml)
        , m_limits(limits)
        , m_progress(progress) {}

    Result<MessageTree> read() {
        MessageTree tree;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
                return Error{ErrorKind::Format, MessageTreeWords::tr("The message has a document type or entities of its "
                                                                     "own, which no MedCom message has. It is not read.")};
            }
            if (token == QXmlStreamReader::StartElement) {
                tree.space = m_xml.namespaceUri().toString();
                if (!readElement(tree.root, 1)) {
                    return m_progress.isCancelled() ? readingGivenUp() : m_isTooMuch ? tooMuch() : broken(m_xml.lineNumber());
                }
            }
        }
        if (m_xml.hasError() || tree.root.isAbsent()) {
            return broken(m_xml.lineNumber());
        }
        return tree;
    }

private:
    bool readElement(MessageNode& node, int depth) {
        if (depth > m_limits.depth || ++m_nodes > m_limits.nodes) {
            m_isTooMuch = true;
            return false;
        }
        if (m_progress.isCancelled()) {
            return false;
        }
        node.name = m_xml.name().toString();
        for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
            if (attribute.name() == QLatin1String("value")) {
                node.text = withoutDirectionMarks(attribute.value().toString());
            } else if (attribute.namespaceUri().isEmpty()) {
                m_isTooMuch = m_isTooMuch || ++m_nodes > m_limits.nodes;
                node.children.append({attribute.name().toString(), withoutDirectionMarks(attribute.value().toString()), {}});
            }
        }
        if (m_isTooMuch) {
            return false;
        }
        QString piece;
        bool hasElements = false;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::Characters) {
                piece += m_xml.text();
            } else if (token == QXmlStreamReader::StartElement) {
                hasElements = true;
                keepPiece(node, piece);
                node.children.append(MessageNode());
                if (!readElement(node.children.last(), depth + 1)) {
                    return false;
                }
            } else if (token == QXmlStreamReader::EndElement) {
                if (hasElements) {
                    keepPiece(node, piece);
                } else if (!piece.isEmpty()) {
                    node.text = withoutDirectionMarks(std::move(piece));
                }
                return true;
            } else if (token != QXmlStreamReader::Comment && token != QXmlStreamReader::ProcessingInstruction) {
                return false;
            }
        }
        return false;
    }

    static void keepPiece(MessageNode& node, QString& piece) {
        if (!piece.isEmpty()) {
            node.children.append({{}, withoutDirectionMarks(std::exchange(piece, QString())), {}});
        }
    }

    QXmlStreamReader& m_xml;
    const MessageLimits& m_limits;
    const Progress& m_progress;
    int m_nodes = 0;
    bool m_isTooMuch = false;
};

/// Appends what a JSON member holds to `parent`. False when it is too deep or too much.
bool appendJson(MessageNode& parent, const QString& name, const QJsonValue& value, int depth, int& nodesLeft,
                const MessageLimits& limits) {
    if (depth > limits.depth || --nodesLeft < 0) {
        return false;
    }
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        for (const auto& element : elements) {
            if (!appendJson(parent, name, element, depth + 1, nodesLeft, limits)) {
                return false;
            }
        }
        return true;
    }
    MessageNode node{name, {}, {}};
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (!appendJson(node, member.key(), member.value(), depth + 1, nodesLeft, limits)) {
                return false;
            }
        }
    } else if (!value.isNull()) {
        node.text = withoutDirectionMarks(value.toVariant().toString());
    }
    parent.children.append(std::move(node));
    return true;
}

} // namespace

const MessageNode& MessageNode::operator[](const char* child) const {
    static const MessageNode absent;
    for (const MessageNode& node : children) {
        if (node.name == QLatin1String(child)) {
            return node;
        }
    }
    return absent;
}

QList<const MessageNode*> MessageNode::all(const char* child) const {
    QList<const MessageNode*> found;
    for (const MessageNode& node : children) {
        if (node.name == QLatin1String(child)) {
            found.append(&node);
        }
    }
    return found;
}

Error readingGivenUp() { return {ErrorKind::Cancelled, MessageTreeWords::tr("Reading the message was stopped.")}; }

Result<MessageTree> readXmlTree(const QByteArray& bytes, const MessageLimits& limits, const Progress& progress) {
    if (!isXmlWithin(bytes, {limits.depth, limits.nodes, limits.attributes, limits.attributesOfOne})) {
        return tooMuch();
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QXmlStreamReader xml(&buffer);
    return XmlTreeReader(xml, limits, progress).read();
}

Result<MessageTree> readJsonTree(const QByteArray& bytes, const MessageLimits& limits) {
    // Every value becomes a node, or a comma and a bracket more.
    if (!isJsonWithin(bytes, limits.depth, 2 * static_cast<qsizetype>(limits.nodes))) {
        return tooMuch();
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject()) {
        return broken(bytes.left(qMax(0, error.offset)).count('\n') + 1);
    }
    MessageNode holder;
    int nodesLeft = limits.nodes;
    if (!appendJson(holder, QStringLiteral("root"), document.object(), 1, nodesLeft, limits)) {
        return tooMuch();
    }
    return MessageTree{{}, std::move(holder.children.first())};
}

} // namespace brobygger
