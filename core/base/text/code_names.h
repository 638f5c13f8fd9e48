// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <array>
#include <optional>
#include <utility>

namespace brobygger {

/// Pairs an enum class with the short text it is stored as, so that the two directions stand in one table.
template <class Enum, size_t N> struct CodeNames {
    std::array<std::pair<Enum, const char*>, N> pairs;

    /// The stored text of `value`; a value without one is a programming error and gives an empty text.
    QString name(Enum value) const {
        for (const auto& [known, text] : pairs) {
            if (known == value) {
                return QLatin1String(text);
            }
        }
        return {};
    }
    std::optional<Enum> value(const QString& name) const {
        for (const auto& [known, text] : pairs) {
            if (name == QLatin1String(text)) {
                return known;
            }
        }
        return std::nullopt;
    }
};

} // namespace brobygger
