// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace brobygger {

struct LatLon {
    double lat = 0;
    double lon = 0;

    bool operator==(const LatLon&) const = default;
};

/// Kilometres in a straight line on a sphere of 6371 km (haversine).
double distanceKm(LatLon a, LatLon b);

struct Parish {
    QString code; ///< four digits: the key, since names repeat (two parishes of Norddjurs are named Vejlby)
    QString name;
    QString municipalityCode; ///< four digits, 0707
    QString municipality;
    LatLon position; ///< centroid

    bool operator==(const Parish&) const = default;
};

struct Postcode {
    QString code; ///< 8500, or a range such as 1000-1499
    QString town;
    LatLon position; ///< centroid
};

struct Municipality {
    QString code; ///< four digits, 0707
    QString name;
    LatLon position;
};

/// The places of Denmark that the program knows without a network: parishes, postcodes and municipalities
/// with their centroids. Immutable. It does not say in which municipality a postcode lies (postcodes cross
/// borders), and not in which category a parish is: that is entered in the settings.
class Gazetteer {
public:
    /// The shipped tables, read once. Format when one of them is damaged.
    static Result<Gazetteer> load();

    std::optional<Parish> parish(const QString& code) const;
    /// A parish by four-digit code or by name, with or without "Sogn", å or aa; a municipality (code or name)
    /// decides between parishes of one name. Nothing when none or several fit.
    std::optional<Parish> findParish(const QString& codeOrName, const QString& municipality = {}) const;
    /// Every parish that the text could mean, in code order.
    QList<Parish> parishesNamed(const QString& name) const;
    /// Sorted by Danish alphabet; the code may be written 707 or 0707.
    QList<Parish> parishesOf(const QString& municipalityCode) const;
    /// "Grenaa", or "Vejlby (8168)" where the municipality has two of that name.
    QString parishLabel(const Parish& parish) const;

    /// What a search field finds: parishes with a word of the name beginning like the text, or with this beginning of the
    /// code; a second word may be the municipality's. Those of `first`, a municipality code, come before the others.
    QList<Parish> searchParishes(const QString& text, const QString& first, qsizetype limit) const;
    /// By the beginning of the name or the code.
    QList<Municipality> searchMunicipalities(const QString& text, qsizetype limit) const;
    /// The likeliest parish of a postcode: one named as its town and near it, else the one whose centre is nearest. Only
    /// a proposal, since postcodes cross the borders of parishes.
    std::optional<Parish> likelyParish(const Postcode& postcode) const;
    /// The postcode whose centre is nearest to the parish's; only likely, for the same reason.
    std::optional<Postcode> likelyPostcode(const Parish& parish) const;

    /// Finds 1552 in the range 1500-1799 too.
    std::optional<Postcode> postcode(const QString& code) const;
    /// By code (707 or 0707) or by name ("Norddjurs", "Norddjurs Kommune").
    std::optional<Municipality> municipality(const QString& codeOrName) const;
    const QList<Municipality>& municipalities() const { return m_municipalities; }

private:
    static Result<Gazetteer> read();

    QList<Parish> m_parishes;
    QList<Postcode> m_postcodes;
    QList<Municipality> m_municipalities;
    QHash<QString, qsizetype> m_parishByCode;
    QMultiHash<QString, qsizetype> m_parishByName; ///< folded name
};

} // namespace brobygger
