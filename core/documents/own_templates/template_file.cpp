// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/own_templates/template_file.h"

#include "core/documents/own_templates/own_templates_words.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace brobygger {

namespace {
constexpr qsizetype largestFile = 1'000'000; // more is no letter; what is a little too large is said by line

const QRegularExpression& headLine() {
    static const QRegularExpression line(
        QStringLiteral(R"re(^<!-- brobygger template kind=(\w+) language=(\w\w) name="([^"\n]*)" -->\r?\n)re"));
    return line;
}
} // namespace

QByteArray templateFile(const OwnTemplate& ownTemplate) {
    QString name = ownTemplate.name;
    name.remove(QLatin1Char('"')).replace(QStringLiteral("--"), QStringLiteral("-")); // would end the line
    const QString head = QStringLiteral("<!-- brobygger template kind=%1 language=%2 name=\"%3\" -->\n")
                             .arg(toCode(ownTemplate.kind), ownTemplate.language, name);
    return QByteArrayLiteral("\xEF\xBB\xBF") + (head + ownTemplate.text).toUtf8(); // the mark lets a browser read æ, ø and å
}

Result<OwnTemplate> templateFromFile(const QByteArray& bytes, DocumentKind kind) {
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = bytes.size() > largestFile ? QString() : QString(utf8(bytes));
    if (text.isEmpty() || utf8.hasError() || text.contains(QChar::Null)) {
        return Error{ErrorKind::Format,
                     OwnTemplatesWords::tr("The file is no template. It must be one .html file of text in UTF-8."),
                     {}};
    }
    OwnTemplate read;
    read.kind = kind;
    const auto head = headLine().match(text);
    if (head.hasMatch()) {
        for (const DocumentKind known : allDocumentKinds()) {
            read.kind = toCode(known) == head.captured(1) ? known : read.kind;
        }
        read.language = head.captured(2);
        read.name = head.captured(3).simplified();
    }
    read.text = text.mid(head.hasMatch() ? head.capturedEnd() : 0);
    read.text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return read;
}

} // namespace brobygger
