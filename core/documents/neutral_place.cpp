// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/neutral_place.h"

#include "core/base/text/text.h"
#include "core/documents/letters/delicate_words.h"

#include <QRegularExpression>
#include <QStringList>

namespace brobygger {

namespace {
const QString betweenParts = QStringLiteral(", ");

/// Whether the words of a name stand in a text.
bool holdsName(const QString& text, const QString& name) {
    const auto words = [](const QString& of) { return QStringLiteral(" %1 ").arg(foldedWords(of).join(QLatin1Char(' '))); };
    return !name.trimmed().isEmpty() && words(text).contains(words(name));
}

/// A number is asked for: without one, nothing tells a street from the name of a house, which may say what it is for.
bool isStreet(const QString& part) {
    static const QRegularExpression street(QStringLiteral(R"(^[\p{L}.' -]+ \d+ ?[A-Za-z]?([-–]\d+ ?[A-Za-z]?)?$)"));
    return street.match(part).hasMatch();
}

/// "8585 Glesborg" of an address that is no street: only with its postcode is a town known from a name.
QString townOf(const QString& address, const QString& offerName) {
    static const QRegularExpression town(QStringLiteral(R"(^\d{3} ?\d{1,2} \p{L}.*$)"));
    const QString last = address.section(QLatin1Char(','), -1).trimmed();
    return town.match(last).hasMatch() ? neutralWords(last, offerName) : QString();
}
} // namespace

QString neutralWords(const QString& words, const QString& offerName) {
    return delicateWords(words).isEmpty() && !holdsName(words, offerName) ? words : QString();
}

QString streetOnly(const QString& place, const QString& offerName) {
    QStringList parts;
    for (const QString& part : place.split(QLatin1Char(','))) {
        parts.append(neutralWords(part.trimmed(), offerName));
    }
    if (!isStreet(parts.first())) {
        return {};
    }
    parts.removeAll(QString());
    return parts.join(betweenParts);
}

QString neutralStreet(const AppointmentRow& row) {
    return row.appointment.atHome ? QString() : streetOnly(row.placeAddress.section(QLatin1Char(','), 0, 0), row.offerName);
}

QString neutralPlace(const AppointmentRow& row) {
    if (row.appointment.atHome) {
        return QStringLiteral("hjemme hos dig");
    }
    const QString street = streetOnly(row.placeAddress, row.offerName);
    QStringList lines{neutralWords(row.appointment.place.trimmed(), row.offerName)};
    if (street.isEmpty()) {
        lines << neutralWords(row.partnerName.trimmed(), row.offerName) << townOf(row.placeAddress, row.offerName);
    } else {
        lines << street;
    }
    lines.removeAll(QString());
    return lines.join(betweenParts);
}

} // namespace brobygger
