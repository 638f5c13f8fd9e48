// SPDX-License-Identifier: GPL-3.0-or-later
// Part of the program, not of its library: every piece of memory that is given back, by whomever, is overwritten first. The
// names on a page lie in lists, in laid-out text, in what Qt tells a screen reader; after the lock all of that is free memory,
// and nobody else would overwrite it. Standing in the program, these two take the place of the C library's for Qt and the
// engine, too (gnu.org, "The GNU C Library", "Replacing malloc"); the memory itself stays the C library's.
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <malloc.h>

#ifdef __GLIBC__

extern "C" {

void __libc_free(void* memory);

void free(void* memory) noexcept {
    if (memory) {
        ::explicit_bzero(memory, ::malloc_usable_size(memory));
        __libc_free(memory);
    }
}

/// The C library would leave the old piece as it was when it moves it.
void* realloc(void* memory, std::size_t size) noexcept {
    if (!memory) {
        return std::malloc(size);
    }
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const std::size_t had = ::malloc_usable_size(memory);
    if (size <= had && size >= had / 2) {
        return memory;
    }
    void* const moved = std::malloc(size);
    if (moved) {
        std::memcpy(moved, memory, std::min(size, had));
        free(memory);
    }
    return moved;
}

} // extern "C"

#endif
