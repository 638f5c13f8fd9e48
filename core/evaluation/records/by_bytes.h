// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace brobygger {

/// What the texts of a column mean: worked out once for each of the few that occur, then found by their bytes.
template <class Meaning> class ByBytes final {
public:
    /// `work` makes the meaning out of a text (QString) that has not occurred yet.
    template <class Work> const Meaning& of(std::string_view text, Work work) {
        // The one after the last is often the next: criteria of a screening come in one order.
        for (size_t seen = 0; seen < m_known.size(); ++seen) {
            m_last = m_last + 1 < m_known.size() ? m_last + 1 : 0;
            if (m_known[m_last].first == text) {
                return m_known[m_last].second;
            }
        }
        m_known.emplace_back(std::string(text), work(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))));
        m_last = m_known.size() - 1;
        return m_known.back().second;
    }

private:
    std::vector<std::pair<std::string, Meaning>> m_known;
    size_t m_last = 0;
};

} // namespace brobygger
