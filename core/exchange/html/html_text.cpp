// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html/html_text.h"

#include "core/base/text/text.h"
#include "core/exchange/html/line_writer.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <gumbo.h>
#include <initializer_list>
#include <vector>

namespace brobygger {

namespace {

/// The parser needs the square of the depth, and all elements may lie in each other.
constexpr int mostElements = 5'000;

bool isOneOf(const GumboNode& node, std::initializer_list<GumboTag> tags) {
    return std::find(tags.begin(), tags.end(), node.v.element.tag) != tags.end();
}

bool isKnown(const QString& name) {
    const QByteArray ascii = name.toLatin1();
    return !name.isEmpty() && gumbo_tagn_enum(ascii.constData(), static_cast<unsigned>(ascii.size())) != GUMBO_TAG_UNKNOWN;
}

struct Prepared {
    QString html;
    int begun = 0; ///< elements that can lie in each other
    bool hasMarks = false;
};

/// A tag for the parser, without its attributes. Nothing for the frame of a page and for what Word adds of its own.
QString bareTag(const QString& slash, const QString& name) {
    static const QStringList frame = {QStringLiteral("html"), QStringLiteral("head"), QStringLiteral("body"),
                                      QStringLiteral("frameset"), QStringLiteral("template")};
    const bool isBare = frame.contains(name.toLower()) || name.contains(QLatin1Char(':'));
    return isBare ? QString() : QLatin1Char('<') + slash + name + QLatin1Char('>');
}

/// Elements whose text the parser takes as it is, up to an end tag that a foreign text may lack.
bool isRawText(const QString& name) {
    static const QStringList raw = {QStringLiteral("style"),    QStringLiteral("script"),   QStringLiteral("title"),
                                    QStringLiteral("textarea"), QStringLiteral("xmp"),      QStringLiteral("iframe"),
                                    QStringLiteral("noembed"),  QStringLiteral("noframes"), QStringLiteral("plaintext")};
    return raw.contains(name.toLower());
}

/// What such an element says, for the parser; nothing of a script or a style.
QString rawTextSaid(const QString& name, QString inside) {
    const QString lower = name.toLower();
    const bool isDropped = lower == QLatin1String("style") || lower == QLatin1String("script");
    return isDropped
               ? QString()
               : QStringLiteral("<div>") + inside.replace(QLatin1Char('<'), QStringLiteral("&lt;")) + QStringLiteral("</div>");
}

/// Finds what ends something. What is not there is looked for once only: a foreign text decides how much it leaves open.
class Endings {
public:
    explicit Endings(const QString& text)
        : m_text(text) {}

    /// Where the next `ending` begins, at `from` or later; -1 when there is none.
    qsizetype next(const QString& ending, qsizetype from) {
        if (!m_last.contains(ending)) {
            m_last.insert(ending, m_text.lastIndexOf(ending, -1, Qt::CaseInsensitive));
        }
        return from <= m_last.value(ending) ? m_text.indexOf(ending, from, Qt::CaseInsensitive) : -1;
    }

private:
    const QString& m_text;
    QHash<QString, qsizetype> m_last;
};

/// The same text for the parser, where every `<` and `&` that begins no mark is a letter: by the rules of HTML the text after
/// it could be dropped.
Prepared prepared(const QString& text) {
    static const QRegularExpression sign(QStringLiteral("<(?:(/?)([a-z][a-z0-9]*|(?:o|w|v|m|st1):[a-z]+)(?=[\\s/>])"
                                                        "(?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+>"
                                                        "|(!--|!doctype\\b[^<>]*+>|\\?xml[^<>]*+>|!\\[[^<>]*+>))?"
                                                        "|&(#[0-9]{1,7};|#x[0-9a-f]{1,6};|[a-z][a-z0-9]{1,31};)?"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QString commentEnd = QStringLiteral("-->");
    Endings endings(text);
    Prepared result;
    qsizetype taken = 0;
    for (auto signs = sign.globalMatch(text); signs.hasNext();) {
        const QRegularExpressionMatch match = signs.next();
        if (match.capturedStart() < taken) {
            continue; // within a comment or a raw text
        }
        const QString whole = match.captured();
        const QString name = match.captured(2);
        const bool isComment = match.capturedView(3) == QLatin1String("!--");
        const bool isRaw = match.capturedLength(1) == 0 && isRawText(name);
        const QString rawEnd = QStringLiteral("</") + name.toLower() + QLatin1Char('>');
        const qsizetype end = isComment ? endings.next(commentEnd, match.capturedStart() + 2) // also of <!-->
                              : isRaw   ? endings.next(rawEnd, match.capturedEnd())
                                        : -1;
        const bool isTag = !isRaw && (isKnown(name) || name.contains(QLatin1Char(':')));
        const bool isOther = match.hasCaptured(4) || (match.hasCaptured(3) && !isComment);
        result.html += QStringView(text).mid(taken, match.capturedStart() - taken);
        taken = match.capturedEnd();
        const bool isNesting =
            isTag && match.capturedLength(1) == 0 && name.compare(QLatin1String("br"), Qt::CaseInsensitive) != 0;
        result.begun += isNesting ? 1 : 0;
        result.hasMarks = result.hasMarks || isTag || isOther || end >= 0;
        if (end >= 0) {
            result.html += isRaw ? rawTextSaid(name, text.mid(taken, end - taken)) : QString();
            taken = end + (isRaw ? rawEnd : commentEnd).size();
        } else if (isTag) {
            result.html += bareTag(match.captured(1), name);
        } else if (isOther) {
            result.html += whole;
        } else {
            result.html += whole.startsWith(QLatin1Char('&')) ? QStringLiteral("&amp;") : QStringLiteral("&lt;");
            result.html += QStringView(whole).mid(1);
        }
    }
    result.html += QStringView(text).mid(taken);
    return result;
}

bool isElement(const GumboNode& node) { return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE; }

bool isCell(const GumboNode& node) { return isElement(node) && isOneOf(node, {GUMBO_TAG_TD, GUMBO_TAG_TH}); }

bool isItem(const GumboNode& node) { return isOneOf(node, {GUMBO_TAG_LI}); }

bool isParagraph(const GumboNode& node) { return isOneOf(node, {GUMBO_TAG_P}); }

bool isBlock(const GumboNode& node) {
    return isOneOf(node, {GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE,  GUMBO_TAG_ASIDE,      GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_CAPTION,
                          GUMBO_TAG_CENTER,  GUMBO_TAG_DD,       GUMBO_TAG_DETAILS,    GUMBO_TAG_DIV,        GUMBO_TAG_DL,
                          GUMBO_TAG_DT,      GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE,     GUMBO_TAG_FOOTER,
                          GUMBO_TAG_FORM,    GUMBO_TAG_H1,       GUMBO_TAG_H2,         GUMBO_TAG_H3,         GUMBO_TAG_H4,
                          GUMBO_TAG_H5,      GUMBO_TAG_H6,       GUMBO_TAG_HEADER,     GUMBO_TAG_HR,         GUMBO_TAG_LI,
                          GUMBO_TAG_MAIN,    GUMBO_TAG_NAV,      GUMBO_TAG_OL,         GUMBO_TAG_PRE,        GUMBO_TAG_SECTION,
                          GUMBO_TAG_SUMMARY, GUMBO_TAG_TABLE,    GUMBO_TAG_TITLE,      GUMBO_TAG_TR,         GUMBO_TAG_UL});
}

/// White space between their parts is layout of the file.
bool holdsPartsOnly(const GumboNode& node) {
    return isOneOf(node, {GUMBO_TAG_TABLE, GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT, GUMBO_TAG_TR, GUMBO_TAG_UL,
                          GUMBO_TAG_OL, GUMBO_TAG_DL});
}

const GumboNode& child(const GumboNode& parent, unsigned index) {
    return *static_cast<const GumboNode*>(parent.v.element.children.data[index]);
}

/// Walks the tree without recursion, since a foreign text decides how deep it is.
class HtmlReader {
public:
    QString textOf(const GumboNode& root) {
        m_open = {{&root, 0}};
        while (!m_open.empty()) {
            const GumboNode& node = *m_open.back().node;
            if (m_open.back().next == node.v.element.children.length) {
                leave(node);
                m_open.pop_back();
                continue;
            }
            const GumboNode& inner = child(node, m_open.back().next++);
            if (isElement(inner)) {
                enter(inner, node);
                m_open.push_back({&inner});
            } else if (inner.type == GUMBO_NODE_TEXT || inner.type == GUMBO_NODE_CDATA ||
                       (inner.type == GUMBO_NODE_WHITESPACE && !holdsPartsOnly(node))) {
                m_lines.write(QString::fromUtf8(inner.v.text.text));
            }
        }
        return m_lines.text();
    }

private:
    struct Open {
        const GumboNode* node = nullptr;
        unsigned next = 0; ///< its child that comes next
        int cells = 0;     ///< of its own, so far
    };

    void enter(const GumboNode& node, const GumboNode& parent) {
        if (isOneOf(node, {GUMBO_TAG_BR})) {
            m_lines.breakLine();
        }
        endBlock(node);
        if (isItem(node)) {
            m_lines.beginItem(QStringLiteral("- "));
        }
        if (isCell(node) && hasSeveralCells(parent)) {
            m_lines.beginCell(m_open.back().cells++ == 0);
        }
    }

    void leave(const GumboNode& node) {
        if (isCell(node) && m_open.size() > 1 && hasSeveralCells(*m_open[m_open.size() - 2].node)) {
            m_lines.endCell();
        }
        endBlock(node);
        if (isItem(node)) {
            m_lines.endItem();
        }
    }

    void endBlock(const GumboNode& node) {
        if (isParagraph(node)) {
            m_lines.endParagraph();
        } else if (isBlock(node)) {
            m_lines.endLine();
        }
    }

    /// A table of one column only holds a page together; what is in its cells keeps its lines.
    static bool hasSeveralCells(const GumboNode& row) {
        int cells = 0;
        for (unsigned i = 0; i < row.v.element.children.length && cells < 2; ++i) {
            cells += isCell(child(row, i)) ? 1 : 0;
        }
        return cells > 1;
    }

    std::vector<Open> m_open;
    LineWriter m_lines;
};

} // namespace

QString plainTextOfHtml(const QString& text) {
    const Prepared source = prepared(text);
    if (!source.hasMarks || source.begun > mostElements) {
        return withoutDirectionMarks(QString(text).remove(QLatin1Char('\r')));
    }
    const QByteArray bytes = source.html.toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.fragment_context = GUMBO_TAG_DIV; // a piece of a page: nothing is moved into a head
    options.max_errors = 0;
    GumboOutput* const output = gumbo_parse_with_options(&options, bytes.constData(), static_cast<size_t>(bytes.size()));
    const QString plain = HtmlReader().textOf(*output->root);
    gumbo_destroy_output(&options, output);
    return withoutDirectionMarks(plain);
}

} // namespace brobygger
