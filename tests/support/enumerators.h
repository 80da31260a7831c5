// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

#include <string_view>
#include <utility>

namespace test {

/// True if @a value has a name. The compiler writes an enumerator by its name, and any other
/// value as a number in a cast.
template<auto value>
constexpr bool isEnumerator()
{
    const std::string_view name = __PRETTY_FUNCTION__; // GCC and Clang: "… [… value = NAME]"
    return name[name.find("value = ") + 8] != '(';
}

/// Every enumerator of @a Enum, so that a new one is not forgotten.
template<typename Enum>
QList<Enum> enumerators()
{
    constexpr int enough = 64;
    static_assert(isEnumerator<Enum(0)>() && !isEnumerator<Enum(enough)>());
    QList<Enum> found;
    [&]<int... i>(std::integer_sequence<int, i...>)
    {
        ((isEnumerator<Enum(i)>() ? found.append(Enum(i)) : void()), ...);
    }
    (std::make_integer_sequence<int, enough>());
    return found;
}

} // namespace test
