// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/xml_size.h"

#include <QStringDecoder>
#include <optional>

namespace brobygger {

namespace {

/// Counts what begins in a text; stands at one sign after the other.
class XmlCounter {
public:
    XmlCounter(const QByteArray& xml, const XmlSize& most)
        : m_xml(xml)
        , m_left(most) {}

    bool isWithin() {
        for (m_at = m_xml.indexOf('<'); m_at >= 0; m_at = m_xml.indexOf('<', m_at)) {
            if (startsWith("<!--")) {
                skipPast("-->");
            } else if (startsWith("<![CDATA[")) {
                skipPast("]]>");
            } else if (startsWith("<?")) {
                skipPast("?>");
            } else if (startsWith("</")) {
                --m_depth;
                ++m_at;
            } else if (startsWith("<!")) {
                ++m_at; // a document type: what is declared in it counts as if it stood in the text
            } else if (!isElementWithin()) {
                return false;
            }
        }
        return true;
    }

private:
    bool startsWith(const char* mark) const { return m_xml.sliced(m_at).startsWith(mark); }

    void skipPast(const char* end) {
        const qsizetype found = m_xml.indexOf(end, m_at);
        m_at = found < 0 ? m_xml.size() : found;
    }

    /// From the `<` of an element to the end of its tag.
    bool isElementWithin() {
        if (--m_left.elements < 0 || ++m_depth > m_left.depth) {
            return false;
        }
        int own = m_left.attributesOfOne;
        char quote = 0;
        char last = 0;
        for (++m_at; m_at < m_xml.size(); ++m_at) {
            const char letter = m_xml.at(m_at);
            if (quote != 0) {
                quote = letter == quote ? char(0) : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if (letter == '>') {
                break;
            } else if (letter == '=' && (--m_left.attributes < 0 || --own < 0)) {
                return false;
            }
            last = letter;
        }
        m_depth -= last == '/' ? 1 : 0; // it is closed already
        return true;
    }

    QByteArrayView m_xml;
    XmlSize m_left; ///< depth: as it was given
    int m_depth = 0;
    qsizetype m_at = 0;
};

} // namespace

bool isXmlWithin(const QByteArray& xml, const XmlSize& most) {
    const std::optional<QStringConverter::Encoding> encoding = QStringConverter::encodingForData(xml, u'<');
    if (encoding && *encoding != QStringConverter::Utf8) {
        QStringDecoder decode(*encoding);
        const QString text = decode(xml);
        return XmlCounter(text.toUtf8(), most).isWithin();
    }
    return XmlCounter(xml, most).isWithin();
}

} // namespace brobygger
