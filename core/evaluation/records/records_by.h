// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace brobygger {

/// The records of each person, or of each course, out of a list that is in any order: positions in that list, in its order.
class RecordsBy final {
public:
    /// `owners` are so many; `ownerOf` says the position of a record's owner, below 0 for one of nobody.
    template <class Records, class OwnerOf> RecordsBy(size_t owners, const Records& records, OwnerOf ownerOf)
        : m_begins(owners + 1, 0) {
        for (const auto& record : records) {
            if (const int owner = ownerOf(record); owner >= 0) {
                ++m_begins[static_cast<size_t>(owner) + 1];
            }
        }
        for (size_t owner = 1; owner < m_begins.size(); ++owner) {
            m_begins[owner] += m_begins[owner - 1];
        }
        m_places.resize(static_cast<size_t>(m_begins.back()));
        std::vector<int> next(m_begins.begin(), m_begins.end() - 1);
        for (size_t place = 0; place < records.size(); ++place) {
            if (const int owner = ownerOf(records[place]); owner >= 0) {
                m_places[static_cast<size_t>(next[static_cast<size_t>(owner)]++)] = static_cast<int>(place);
            }
        }
    }

    std::span<const int> of(int owner) const {
        const auto begin = static_cast<size_t>(m_begins[static_cast<size_t>(owner)]);
        const auto end = static_cast<size_t>(m_begins[static_cast<size_t>(owner) + 1]);
        return {m_places.data() + begin, end - begin};
    }

private:
    std::vector<int> m_begins;
    std::vector<int> m_places;
};

} // namespace brobygger
