// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/street_line.h"

#include "core/base/text/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace brobygger {

// How an address is written on one line: "Vejledning i adressereglerne", Styrelsen for Dataforsyning og Effektivisering,
// version 1.0 of 1 April 2019. CPR writes so too (cprservicedesk.atlassian.net, "Hvad er CPR's standardadresse?"), but hands
// the parts out in fixed widths: 012B, 01, 0003.

namespace {

/// "012 b" is 12B.
QString writtenHouseNumber(const QString& cell) {
    static const QRegularExpression shape(QStringLiteral("^0*([1-9]\\d{0,2}) ?(\\p{L}?)$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString text = cell.simplified();
    const auto match = shape.match(text);
    return match.hasMatch() ? match.captured(1) + match.captured(2).toUpper() : text;
}

/// "01" and "1. sal" are "1.".
QString writtenFloor(const QString& cell) {
    static const QHash<QString, QString> words{
        {QStringLiteral("st"), QStringLiteral("st.")},       {QStringLiteral("stue"), QStringLiteral("st.")},
        {QStringLiteral("stuen"), QStringLiteral("st.")},    {QStringLiteral("kl"), QStringLiteral("kl.")},
        {QStringLiteral("kld"), QStringLiteral("kl.")},      {QStringLiteral("kaelder"), QStringLiteral("kl.")},
        {QStringLiteral("kaelderen"), QStringLiteral("kl.")}};
    static const QRegularExpression numbered(QStringLiteral("^0*([1-9]\\d?)\\.?(?: ?(?:sal|etage))?$"),
                                             QRegularExpression::CaseInsensitiveOption);
    const QString text = cell.simplified();
    if (const auto match = numbered.match(text); match.hasMatch()) {
        return match.captured(1) + QLatin1Char('.');
    }
    return words.value(foldedText(text).remove(QLatin1Char('.')), text);
}

/// "TV", "t.v." and "til venstre" are "tv"; a door may also have a number.
QString writtenDoor(const QString& cell) {
    static const QHash<QString, QString> words{
        {QStringLiteral("tv"), QStringLiteral("tv")},       {QStringLiteral("til venstre"), QStringLiteral("tv")},
        {QStringLiteral("venstre"), QStringLiteral("tv")},  {QStringLiteral("mf"), QStringLiteral("mf")},
        {QStringLiteral("midt for"), QStringLiteral("mf")}, {QStringLiteral("midtfor"), QStringLiteral("mf")},
        {QStringLiteral("th"), QStringLiteral("th")},       {QStringLiteral("til hoejre"), QStringLiteral("th")},
        {QStringLiteral("hoejre"), QStringLiteral("th")}};
    static const QRegularExpression numbered(QStringLiteral("^0*([1-9]\\d{0,3})$"));
    const QString text = cell.simplified();
    if (const auto match = numbered.match(text); match.hasMatch()) {
        return match.captured(1);
    }
    return words.value(foldedText(text).remove(QLatin1Char('.')), text);
}

/// Whether the street ends with the number, before a comma or at its end: "Storegade 12, 1. tv" has 12, "Christian 4. Vej"
/// not 4.
bool hasHouseNumber(const QString& street, const QString& number) {
    const QStringList said = foldedWords(number);
    const QStringList pieces = street.split(QLatin1Char(','));
    return std::any_of(pieces.begin(), pieces.end(), [&said](const QString& piece) {
        const QStringList words = foldedWords(piece);
        return words.size() > said.size() && words.mid(words.size() - said.size()) == said;
    });
}

/// Whether the flat stands behind a comma of the street.
bool hasFlat(const QString& street, const QString& flat) {
    const QStringList said = foldedWords(flat);
    const QStringList behind = street.split(QLatin1Char(',')).mid(1);
    return std::any_of(behind.begin(), behind.end(), [&said](const QString& piece) { return foldedWords(piece) == said; });
}

} // namespace

QString streetLineOf(const StreetParts& parts) {
    const QString street = parts.street.simplified();
    if (street.isEmpty()) {
        return {};
    }
    QString line = street;
    const QString number = writtenHouseNumber(parts.houseNumber);
    if (!number.isEmpty() && !hasHouseNumber(street, number)) {
        line += QLatin1Char(' ') + number;
    }
    const QString flat = (writtenFloor(parts.floor) + QLatin1Char(' ') + writtenDoor(parts.door)).trimmed();
    if (!flat.isEmpty() && !hasFlat(street, flat)) {
        line += QStringLiteral(", ") + flat;
    }
    return line;
}

} // namespace brobygger
