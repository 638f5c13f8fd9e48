// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>
#include <utility>

namespace brobygger {

/// What a verb returns that can fail for a reason outside the programmer's control: the value, or why there is none.
/// A class of its own and not an alias, because [[nodiscard]] on an alias is ignored.
template <class T = void> class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::move(value)) {}
    Result(Error error)
        : m_state(tl::unexpect, std::move(error)) {}

    explicit operator bool() const { return m_state.has_value(); }
    const Error& error() const { return m_state.error(); }
    T& operator*() & { return *m_state; }
    const T& operator*() const& { return *m_state; }
    /// By value from a temporary, so that a loop over *verb(…) walks something that is still there.
    T operator*() && { return *std::move(m_state); }
    T* operator->() { return &*m_state; }
    const T* operator->() const { return &*m_state; }

private:
    tl::expected<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_state(tl::unexpect, std::move(error)) {}

    explicit operator bool() const { return m_state.has_value(); }
    const Error& error() const { return m_state.error(); }

private:
    tl::expected<void, Error> m_state;
};

} // namespace brobygger
