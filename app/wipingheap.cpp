// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

// Qt, libsecret and OpenSSL give memory back with copies of the token in it: request headers,
// strings, clipboard data. Linked into the program, these stand before the C library's own for
// everything in the process, operator delete included. Sanitizers have a heap of their own.

#include <cstdlib>

// Qt defines __has_feature for a compiler that has none: that says nothing of GCC.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SANITIZED 1
#elif defined(__clang__)
#define SANITIZED (__has_feature(address_sanitizer) || __has_feature(thread_sanitizer))
#else
#define SANITIZED 0
#endif

#if defined(__GLIBC__) && !SANITIZED

#include <algorithm>
#include <cstddef>
#include <cstring>

#include <malloc.h>

// The C library's own; exported, so that they can be stood before.
extern "C" void *__libc_malloc(std::size_t size);
extern "C" void __libc_free(void *memory);

extern "C" void free(void *memory) noexcept
{
    if (!memory)
        return;
    explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

/// The C library would move what is there, or cut it off, without wiping.
extern "C" void *realloc(void *memory, std::size_t size) noexcept
{
    if (!memory)
        return __libc_malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const std::size_t room = malloc_usable_size(memory);
    if (size <= room && size >= room / 2) {
        explicit_bzero(static_cast<char *>(memory) + size, room - size);
        return memory;
    }
    void *const moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, std::min(size, room));
    free(memory);
    return moved;
}

#endif
