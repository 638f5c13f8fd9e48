// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/own_templates/markup_check.h"

#include "core/documents/own_templates/markup.h"
#include "core/documents/own_templates/own_templates_words.h"

#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace brobygger {

namespace {
constexpr double bodyPoints = 11; // what the paper begins with (ui/shared/letters/paper)
constexpr double h2Points = 15;
constexpr double h3Points = 12;
constexpr double pointsPerPixel = 72.0 / 96.0;

const QStringList& allowedElements() {
    static const QStringList elements{QStringLiteral("p"),  QStringLiteral("h2"),    QStringLiteral("h3"), QStringLiteral("b"),
                                      QStringLiteral("i"),  QStringLiteral("br"),    QStringLiteral("hr"), QStringLiteral("ul"),
                                      QStringLiteral("li"), QStringLiteral("table"), QStringLiteral("tr"), QStringLiteral("td"),
                                      QStringLiteral("div")};
    return elements;
}

const QStringList& allowedAttributes() {
    static const QStringList attributes{QStringLiteral("style"),  QStringLiteral("width"),       QStringLiteral("align"),
                                        QStringLiteral("valign"), QStringLiteral("cellspacing"), QStringLiteral("cellpadding"),
                                        QStringLiteral("border"), QStringLiteral("colspan")};
    return attributes;
}

bool isAllowedProperty(const QString& property) {
    static const QStringList whole{QStringLiteral("font-size"),        QStringLiteral("font-weight"),
                                   QStringLiteral("font-style"),       QStringLiteral("text-align"),
                                   QStringLiteral("white-space"),      QStringLiteral("color"),
                                   QStringLiteral("background-color"), QStringLiteral("width")};
    static const QStringList families{QStringLiteral("margin"), QStringLiteral("padding"), QStringLiteral("border")};
    return whole.contains(property) || std::any_of(families.begin(), families.end(), [&](const QString& family) {
               return property == family || property.startsWith(family + QLatin1Char('-'));
           });
}

/// A size of letters in points; nothing for what cannot be compared.
std::optional<double> pointsOf(const QString& size) {
    static const QRegularExpression shape(QStringLiteral(R"(^(\d+(?:\.\d+)?)\s*(pt|px)$)"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(size);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const double number = match.captured(1).toDouble();
    return match.captured(2).toLower() == QLatin1String("px") ? number * pointsPerPixel : number;
}

/// What the value of a property may be written with; the code of a sign or a fetched picture is nothing of that.
bool isPlainValue(const QString& value) {
    static const QRegularExpression shape(QStringLiteral(R"(^[A-Za-z0-9#.%, -]*$)"));
    return shape.match(value).hasMatch();
}

bool isNegative(const QString& value) {
    static const QRegularExpression shape(QStringLiteral(R"((^|[\s,])-\s*[\d.])"));
    return shape.match(value).hasMatch();
}

/// Walks the pieces of a template and keeps how large the letters are where it is.
class MarkupCheck {
public:
    MarkupCheck(DocumentKind kind, const QString& text)
        : m_text(text)
        , m_least(leastPoints(kind))
        , m_isInBody(!text.contains(QStringLiteral("<!-- body -->"))) {}

    TemplateProblems problems() {
        const QList<MarkupPiece> pieces = markupOf(m_text);
        for (const MarkupPiece& piece : pieces) {
            look(piece);
        }
        return m_problems;
    }

private:
    struct Open {
        QString name;
        double points;
    };

    void problem(const MarkupPiece& piece, const QString& message) { m_problems.append({lineOf(m_text, piece.at), message}); }

    void look(const MarkupPiece& piece) {
        if (piece.kind == MarkupKind::Broken) {
            problem(piece, OwnTemplatesWords::tr("“<” begins a mark that is none. Write “&lt;” for the sign itself."));
        } else if (piece.kind == MarkupKind::Text) {
            lookAtText(piece);
        } else if (piece.inside.contains(QStringLiteral("{{"))) {
            problem(piece, OwnTemplatesWords::tr("A field cannot stand within the signs “<” and “>”."));
        } else if (piece.kind == MarkupKind::Comment) {
            m_isInBody = m_isInBody || piece.inside.trimmed() == QLatin1String("body");
        } else if (piece.kind == MarkupKind::Closing) {
            close(piece.name);
        } else {
            open(piece);
        }
    }

    void open(const MarkupPiece& piece) {
        if (!allowedElements().contains(piece.name)) {
            problem(piece, OwnTemplatesWords::tr("“<%1>” has no place in a letter. It knows %2.")
                               .arg(piece.name, allowedElements().join(QStringLiteral(", "))));
            return;
        }
        double points = piece.name == QLatin1String("h2") ? h2Points : piece.name == QLatin1String("h3") ? h3Points : now();
        for (const auto& [name, value] : attributesOf(piece)) {
            if (!allowedAttributes().contains(name)) {
                problem(piece, OwnTemplatesWords::tr("“%1” has no place in “<%2>”.").arg(name, piece.name));
            } else if (name == QLatin1String("style")) {
                points = style(piece, value).value_or(points);
            } else if (!isPlainValue(value) || isNegative(value)) {
                problem(piece, OwnTemplatesWords::tr("“%1” cannot be “%2”.").arg(name, value));
            }
        }
        if (piece.name != QLatin1String("br") && piece.name != QLatin1String("hr")) {
            m_open.append({piece.name, points});
        }
    }

    /// Closes it, and what was left open in it; one that was not opened changes nothing.
    void close(const QString& name) {
        const auto begin = std::find_if(m_open.crbegin(), m_open.crend(), [&](const Open& open) { return open.name == name; });
        if (begin != m_open.crend()) {
            m_open.resize(std::distance(begin, m_open.crend()) - 1);
        }
    }

    /// The size of letters the style asks for, if it does.
    std::optional<double> style(const MarkupPiece& piece, const QString& style) {
        std::optional<double> points;
        for (const auto& [property, value] : stylesOf(style)) {
            if (!isAllowedProperty(property)) {
                problem(piece, OwnTemplatesWords::tr("“%1” cannot be set in a letter.").arg(property));
            } else if (isNegative(value)) {
                problem(piece,
                        OwnTemplatesWords::tr("“%1” cannot be below zero: text could slide into the window of the envelope.")
                            .arg(property));
            } else if (!isPlainValue(value)) {
                problem(piece, OwnTemplatesWords::tr("“%1” cannot be “%2”.").arg(property, value));
            } else if (property == QLatin1String("font-size")) {
                points = size(piece, value);
            }
        }
        return points;
    }

    double size(const MarkupPiece& piece, const QString& value) {
        const auto points = pointsOf(value);
        if (!points) {
            problem(piece, OwnTemplatesWords::tr("Write the size of letters in points, for example “font-size:14pt”."));
        } else if (*points < m_least) {
            problem(piece, tooSmall(*points));
        }
        return qMax(points.value_or(m_least), m_least); // said once, not at every word in it
    }

    QString tooSmall(double points) const {
        return OwnTemplatesWords::tr("The letters are %1 pt. They must be at least %2 pt in this letter.")
            .arg(QString::number(points), QString::number(m_least));
    }

    void lookAtText(const MarkupPiece& piece) {
        static const QRegularExpression partSigns(QStringLiteral(R"(\{\{[#^/!][^}]*\}\})")); // print nothing themselves
        const bool isPrinted = !QString(piece.inside).remove(partSigns).trimmed().isEmpty();
        if (!m_isInBody || m_isSmallSaid || !isPrinted || now() >= m_least) {
            return;
        }
        m_isSmallSaid = true;
        const auto first =
            std::find_if_not(piece.inside.cbegin(), piece.inside.cend(), [](QChar sign) { return sign.isSpace(); });
        const QString wayOut = OwnTemplatesWords::tr("Put the letter between “<div style=\"font-size:%1pt\">” and “</div>”.")
                                   .arg(QString::number(m_least));
        m_problems.append({lineOf(m_text, piece.at + std::distance(piece.inside.cbegin(), first)),
                           tooSmall(now()) + QLatin1Char(' ') + wayOut});
    }

    double now() const { return m_open.isEmpty() ? bodyPoints : m_open.constLast().points; }

    const QString m_text;
    const double m_least;
    bool m_isInBody; ///< a sheet without parts is all body
    QList<Open> m_open;
    bool m_isSmallSaid = false;
    TemplateProblems m_problems;
};
} // namespace

double leastPoints(DocumentKind kind) {
    const bool isToCitizen = (isLetter(kind) && !isToOthers(kind)) || kind == DocumentKind::PlanSheet;
    return isToCitizen ? 14 : 10;
}

TemplateProblems checkMarkup(DocumentKind kind, const QString& text) { return MarkupCheck(kind, text).problems(); }

} // namespace brobygger
