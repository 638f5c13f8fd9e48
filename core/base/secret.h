// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace brobygger {

/// Overwrites these bytes, also where the compiler sees nobody read them again.
void wipe(void* bytes, std::size_t size);

/// Memory that is overwritten before it is given back.
template <class T> struct WipingMemory {
    using value_type = T;

    WipingMemory() = default;
    template <class Other> explicit WipingMemory(const WipingMemory<Other>&) {}

    T* allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T* bytes, std::size_t count) {
        wipe(bytes, count * sizeof(T));
        std::allocator<T>().deallocate(bytes, count);
    }
    bool operator==(const WipingMemory&) const = default;
};

/// What nobody may find in memory afterwards: a key, a passphrase as bytes. Each copy is wiped when it goes.
using Secret = std::vector<char, WipingMemory<char>>;

} // namespace brobygger
