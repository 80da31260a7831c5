// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

// Loaded in place of libsecret, it gives every secret back with another first character, as if
// another program had written there in between; or, with REFUSES set, none at all, as KeePassXC
// does for an owner who says no. All else is left to the real library.

#include <array>
#include <cstdarg>
#include <cstdlib>

#include <dlfcn.h>

namespace {

template<typename Function>
Function *real(const char *name)
{
    static void *const library = dlopen(REAL_LIBSECRET, RTLD_NOW | RTLD_LOCAL);
    return reinterpret_cast<Function *>(dlsym(library, name));
}

/// The names and values of attributes, as far as QtKeychain gives any: three pairs, then null.
struct Attributes
{
    std::array<const char *, 7> words{};

    explicit Attributes(va_list list)
    {
        for (std::size_t i = 0; i + 1 < words.size(); ++i) {
            words[i] = va_arg(list, const char *);
            if (!words[i])
                break;
        }
    }
};

using Lookup = void(const void *schema, void *cancellable, void *callback, void *data, ...);
using Store = void(const void *schema, const char *collection, const char *label,
                   const char *secret, void *cancellable, void *callback, void *data, ...);

} // namespace

#define FORWARD(function, ...)                                                                     \
    va_list list;                                                                                  \
    va_start(list, data);                                                                          \
    const auto words = Attributes(list).words;                                                     \
    va_end(list);                                                                                  \
    function(__VA_ARGS__, data, words[0], words[1], words[2], words[3], words[4], words[5],        \
             words[6])

extern "C" {

void secret_password_lookup(const void *schema, void *cancellable, void *callback, void *data, ...)
{
    FORWARD(real<Lookup>("secret_password_lookup"), schema, cancellable, callback);
}

void secret_password_clear(const void *schema, void *cancellable, void *callback, void *data, ...)
{
    FORWARD(real<Lookup>("secret_password_clear"), schema, cancellable, callback);
}

void secret_password_store(const void *schema, const char *collection, const char *label,
                           const char *secret, void *cancellable, void *callback, void *data, ...)
{
    FORWARD(real<Store>("secret_password_store"), schema, collection, label, secret, cancellable,
            callback);
}

char *secret_password_lookup_finish(void *result, void **error)
{
    char *secret = real<char *(void *, void **)>("secret_password_lookup_finish")(result, error);
    if (secret && std::getenv("REFUSES")) {
        real<void(char *)>("secret_password_free")(secret);
        return nullptr;
    }
    if (secret && *secret)
        *secret = *secret == 'a' ? 'b' : 'a';
    return secret;
}

int secret_password_store_finish(void *result, void **error)
{
    return real<int(void *, void **)>("secret_password_store_finish")(result, error);
}

int secret_password_clear_finish(void *result, void **error)
{
    return real<int(void *, void **)>("secret_password_clear_finish")(result, error);
}

void secret_password_free(char *secret)
{
    real<void(char *)>("secret_password_free")(secret);
}

unsigned secret_error_get_quark()
{
    return real<unsigned()>("secret_error_get_quark")();
}

} // extern "C"
