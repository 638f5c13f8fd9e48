// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/gazetteer.h"

#include "core/base/text/text.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace brobygger {

namespace {

struct GazetteerWords {
    Q_DECLARE_TR_FUNCTIONS(Gazetteer)
};

Error damaged(const QString& file, qsizetype line) {
    return {ErrorKind::Format, GazetteerWords::tr("A table of places is damaged. Install the program again."),
            QStringLiteral("%1 line %2").arg(file).arg(line)};
}

/// The rows of a shipped table without its heading. The tables hold no quoted fields; the last two columns
/// are lat, lon.
Result<QList<QStringList>> tableRows(const QString& file, qsizetype columns) {
    QFile table(QStringLiteral(":/vocabularies/") + file);
    if (!table.open(QIODevice::ReadOnly)) {
        return damaged(file, 0);
    }
    const QStringList lines = QString::fromUtf8(table.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QList<QStringList> rows;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList row = lines.at(i).trimmed().split(QLatin1Char(','));
        if (row.size() != columns) {
            return damaged(file, i + 1);
        }
        bool latOk = false;
        bool lonOk = false;
        row.at(columns - 2).toDouble(&latOk);
        row.at(columns - 1).toDouble(&lonOk);
        if (!latOk || !lonOk) {
            return damaged(file, i + 1);
        }
        rows.append(row);
    }
    return rows;
}

LatLon positionOf(const QStringList& row) { return {row.at(row.size() - 2).toDouble(), row.at(row.size() - 1).toDouble()}; }

QString fourDigits(const QString& code) { return code.trimmed().rightJustified(4, QLatin1Char('0')); }

bool isCode(const QString& text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) { return character.isDigit(); });
}

/// The name as it is compared: folded, without the word for its kind behind it.
QString comparableName(const QString& name, const QString& kind) {
    QStringList words = foldedWords(name);
    if (words.size() > 1 && words.last() == kind) {
        words.removeLast();
    }
    return words.join(QLatin1Char(' '));
}

bool beginsLike(const QStringList& words, const QString& beginning) {
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return word.startsWith(beginning); });
}

bool beginWithin(const QStringList& words, const QStringList& beginnings) {
    return std::all_of(beginnings.begin(), beginnings.end(),
                       [&](const QString& beginning) { return beginsLike(words, beginning); });
}

} // namespace

double distanceKm(LatLon a, LatLon b) {
    constexpr double earthRadiusKm = 6371.0;
    constexpr double radians = std::numbers::pi / 180.0;
    const double halfLat = std::sin((b.lat - a.lat) * radians / 2);
    const double halfLon = std::sin((b.lon - a.lon) * radians / 2);
    const double h = halfLat * halfLat + std::cos(a.lat * radians) * std::cos(b.lat * radians) * halfLon * halfLon;
    return 2 * earthRadiusKm * std::asin(std::min(1.0, std::sqrt(h)));
}

Result<Gazetteer> Gazetteer::load() {
    static const Result<Gazetteer> shipped = read();
    return shipped;
}

Result<Gazetteer> Gazetteer::read() {
    Gazetteer places;
    auto municipalities = tableRows(QStringLiteral("municipalities.csv"), 4);
    auto parishes = tableRows(QStringLiteral("parishes.csv"), 6);
    auto postcodes = tableRows(QStringLiteral("postcodes.csv"), 4);
    if (!municipalities) {
        return municipalities.error();
    }
    if (!parishes) {
        return parishes.error();
    }
    if (!postcodes) {
        return postcodes.error();
    }
    for (const QStringList& row : *municipalities) {
        places.m_municipalities.append({row.at(0), row.at(1), positionOf(row)});
    }
    for (const QStringList& row : *postcodes) {
        places.m_postcodes.append({row.at(0), row.at(1), positionOf(row)});
    }
    for (const QStringList& row : *parishes) {
        const qsizetype position = places.m_parishes.size();
        places.m_parishByCode.insert(row.at(0), position);
        places.m_parishByName.insert(comparableName(row.at(1), QStringLiteral("sogn")), position);
        places.m_parishes.append({row.at(0), row.at(1), row.at(2), row.at(3), positionOf(row)});
    }
    return places;
}

std::optional<Parish> Gazetteer::parish(const QString& code) const {
    const auto found = m_parishByCode.constFind(code.trimmed());
    if (found == m_parishByCode.constEnd()) {
        return {};
    }
    return m_parishes.at(*found);
}

std::optional<Parish> Gazetteer::findParish(const QString& codeOrName, const QString& municipalityText) const {
    if (isCode(codeOrName.trimmed())) {
        return parish(codeOrName);
    }
    QList<Parish> candidates = parishesNamed(codeOrName);
    if (const auto where = municipality(municipalityText)) {
        candidates.removeIf([&](const Parish& parish) { return parish.municipalityCode != where->code; });
    }
    if (candidates.size() != 1) {
        return {};
    }
    return candidates.first();
}

QList<Parish> Gazetteer::parishesNamed(const QString& name) const {
    QList<Parish> found;
    const QList<qsizetype> positions = m_parishByName.values(comparableName(name, QStringLiteral("sogn")));
    for (const qsizetype position : positions) {
        found.append(m_parishes.at(position));
    }
    std::sort(found.begin(), found.end(), [](const Parish& a, const Parish& b) { return a.code < b.code; });
    return found;
}

QList<Parish> Gazetteer::parishesOf(const QString& municipalityCode) const {
    const QString code = fourDigits(municipalityCode);
    QList<Parish> found;
    std::copy_if(m_parishes.begin(), m_parishes.end(), std::back_inserter(found),
                 [&](const Parish& parish) { return parish.municipalityCode == code; });
    std::stable_sort(found.begin(), found.end(), [](const Parish& a, const Parish& b) {
        return danishSortKey(a.name, QString()) < danishSortKey(b.name, QString());
    });
    return found;
}

QString Gazetteer::parishLabel(const Parish& parish) const {
    const QList<Parish> sameName = parishesNamed(parish.name);
    const auto inSameMunicipality = std::count_if(sameName.begin(), sameName.end(), [&](const Parish& other) {
        return other.municipalityCode == parish.municipalityCode;
    });
    return inSameMunicipality > 1 ? QStringLiteral("%1 (%2)").arg(parish.name, parish.code) : parish.name;
}

QList<Parish> Gazetteer::searchParishes(const QString& text, const QString& first, qsizetype limit) const {
    const QStringList wanted = foldedWords(text);
    if (wanted.isEmpty()) {
        return {};
    }
    QList<Parish> found;
    for (const Parish& parish : m_parishes) {
        QStringList words = foldedWords(parish.name);
        words << parish.code;
        if (beginsLike(words, wanted.first()) && beginWithin(words + foldedWords(parish.municipality), wanted.mid(1))) {
            found.append(parish);
        }
    }
    std::sort(found.begin(), found.end(), [&first](const Parish& a, const Parish& b) {
        const bool aComesFirst = a.municipalityCode == first;
        if (aComesFirst != (b.municipalityCode == first)) {
            return aComesFirst;
        }
        const QString aKey = danishSortKey(a.name, a.municipality);
        const QString bKey = danishSortKey(b.name, b.municipality);
        return aKey == bKey ? a.code < b.code : aKey < bKey;
    });
    return found.mid(0, limit);
}

QList<Municipality> Gazetteer::searchMunicipalities(const QString& text, qsizetype limit) const {
    const QStringList wanted = foldedWords(text);
    QList<Municipality> found;
    for (const Municipality& municipality : m_municipalities) {
        QStringList words = foldedWords(municipality.name);
        words << municipality.code;
        if (!wanted.isEmpty() && beginWithin(words, wanted)) {
            found.append(municipality);
        }
    }
    std::sort(found.begin(), found.end(), [](const Municipality& a, const Municipality& b) {
        return danishSortKey(a.name, QString()) < danishSortKey(b.name, QString());
    });
    return found.mid(0, limit);
}

std::optional<Parish> Gazetteer::likelyParish(const Postcode& postcode) const {
    constexpr double namesakeKm = 10; // farther off it is another place of that name
    const auto nearest = [&postcode](const QList<Parish>& parishes) {
        return std::min_element(parishes.cbegin(), parishes.cend(), [&postcode](const Parish& a, const Parish& b) {
            return distanceKm(a.position, postcode.position) < distanceKm(b.position, postcode.position);
        });
    };
    const QList<Parish> namesakes = parishesNamed(postcode.town);
    if (!namesakes.isEmpty() && distanceKm(nearest(namesakes)->position, postcode.position) <= namesakeKm) {
        return *nearest(namesakes);
    }
    return m_parishes.isEmpty() ? std::nullopt : std::optional(*nearest(m_parishes));
}

std::optional<Postcode> Gazetteer::likelyPostcode(const Parish& parish) const {
    const auto nearest =
        std::min_element(m_postcodes.cbegin(), m_postcodes.cend(), [&parish](const Postcode& a, const Postcode& b) {
            return distanceKm(a.position, parish.position) < distanceKm(b.position, parish.position);
        });
    return nearest == m_postcodes.cend() ? std::nullopt : std::optional(*nearest);
}

std::optional<Postcode> Gazetteer::postcode(const QString& code) const {
    const QString wanted = code.trimmed();
    if (wanted.size() != 4 || !isCode(wanted)) {
        return {};
    }
    for (const Postcode& postcode : m_postcodes) {
        if (postcode.code == wanted ||
            (postcode.code.size() == 9 && postcode.code.left(4) <= wanted && wanted <= postcode.code.right(4))) {
            return postcode;
        }
    }
    return {};
}

std::optional<Municipality> Gazetteer::municipality(const QString& codeOrName) const {
    const QString text = codeOrName.trimmed();
    const QString kind = QStringLiteral("kommune");
    const bool byCode = isCode(text);
    const QString wanted = byCode ? fourDigits(text) : comparableName(text, kind);
    for (const Municipality& municipality : m_municipalities) {
        if ((byCode ? municipality.code : comparableName(municipality.name, kind)) == wanted) {
            return municipality;
        }
    }
    return {};
}

} // namespace brobygger
