// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <utility>
#include <vector>

namespace brobygger {

/// Where the record of an id stands in its list.
class PlacesById final {
public:
    PlacesById() = default;
    /// `idOf` says the id of each of the records.
    template <class Records, class IdOf> PlacesById(const Records& records, IdOf idOf) {
        m_places.reserve(records.size());
        for (size_t place = 0; place < records.size(); ++place) {
            m_places.emplace_back(idOf(records[place]), static_cast<int>(place));
        }
        std::sort(m_places.begin(), m_places.end());
    }

private:
    friend class PlaceFinder;
    std::vector<std::pair<qint64, int>> m_places; ///< by id
};

/// Looks places up for a list that mostly asks for the same id again or for the next one.
class PlaceFinder final {
public:
    explicit PlaceFinder(const PlacesById& places)
        : m_places(places.m_places) {}

    /// -1 when there is no record of that id.
    int of(qint64 id) {
        if (isAt(id)) {
            return m_places[m_at].second;
        }
        ++m_at;
        if (!isAt(id)) {
            const auto found = std::lower_bound(m_places.begin(), m_places.end(), std::pair(id, 0));
            m_at = static_cast<size_t>(found - m_places.begin());
        }
        return isAt(id) ? m_places[m_at].second : -1;
    }

private:
    bool isAt(qint64 id) const { return m_at < m_places.size() && m_places[m_at].first == id; }

    const std::vector<std::pair<qint64, int>>& m_places;
    size_t m_at = 0;
};

} // namespace brobygger
