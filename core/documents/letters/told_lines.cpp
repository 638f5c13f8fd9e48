// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letters/told_lines.h"

#include <QHash>
#include <QRegularExpression>

namespace brobygger {

namespace {
/// The rows of resources/templates/offer_letter.html as one says them to the citizen. A row of another name is told by that
/// name: nothing that left is kept from the citizen.
QString saidTo(const QString& row) {
    static const QHash<QString, QString> words{
        {QStringLiteral("Navn"), QStringLiteral("dit navn")},
        {QStringLiteral("Telefon eller anden kontakt"), QStringLiteral("hvordan man får fat i dig")},
        {QStringLiteral("Det vil borgeren gerne"), QStringLiteral("det, du gerne vil")},
        {QStringLiteral("Godt at vide i praksis"), QStringLiteral("det, der er godt at vide")},
        {QStringLiteral("Hvem følger med første gang"), QStringLiteral("hvem der følger med")}};
    return words.value(row, row);
}

/// Values are escaped when a letter is written.
QString unescaped(QString text) {
    const std::pair<const char*, const char*> signs[] = {{"&lt;", "<"},  {"&gt;", ">"},   {"&quot;", "\""},
                                                         {"&#39;", "'"}, {"&apos;", "'"}, {"&amp;", "&"}}; // the last one last
    for (const auto& [escaped, sign] : signs) {
        text.replace(QLatin1String(escaped), QLatin1String(sign));
    }
    return text;
}
} // namespace

QStringList toldLines(const QString& offerLetterHtml) {
    static const QRegularExpression row(QStringLiteral(R"(<b>([^<]+)</b></td>\s*<td[^>]*>([^<]*)</td>)"));
    QStringList lines;
    for (auto all = row.globalMatch(offerLetterHtml); all.hasNext();) {
        const QRegularExpressionMatch found = all.next();
        const QString value = unescaped(found.captured(2)).simplified();
        if (!value.isEmpty()) {
            lines.append(QStringLiteral("%1: %2").arg(saidTo(found.captured(1)), value));
        }
    }
    return lines;
}

} // namespace brobygger
